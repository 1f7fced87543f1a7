import {decodeHash, findTarget} from '../../../../plugins/training/src/client/comparison/target';
import {comparison} from '../../support/comparisonModel';

describe('what an address leads to', () => {
  it('is a row', () => {
    expect(findTarget('#row-audit-log', comparison)).toEqual({type: 'row', rowId: 'audit-log'});
  });

  it('is a column', () => {
    expect(findTarget('#column-two', comparison)).toEqual({type: 'column', slug: 'two'});
  });

  it.each(['#note-1', '#note-1-reference'])('is the value of a note: %s', (hash) => {
    expect(findTarget(hash, comparison)).toEqual({type: 'note', rowId: 'audit-log', slug: 'one'});
  });

  it('can be encoded', () => {
    const [service] = comparison.services;
    const arabic = {...comparison, services: service ? [{...service, slug: 'سجل'}] : []};
    expect(findTarget(`#column-${encodeURIComponent('سجل')}`, arabic)).toEqual({
      type: 'column',
      slug: 'سجل',
    });
  });

  it.each(['', '#', '#row-', '#row-nonsense', '#column-', '#column-row', '#note-9', '#note-x'])(
    'is nothing for %j',
    (hash) => {
      expect(findTarget(hash, comparison)).toBeNull();
    },
  );

  it('is nothing where the encoding is broken', () => {
    expect(findTarget('#row-%E0%A4%A', comparison)).toBeNull();
    expect(decodeHash('#row-%E0%A4%A')).toBe('row-%E0%A4%A');
  });
});
