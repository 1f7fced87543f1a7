import {findReservedIds} from '../../../../plugins/training/src/comparison/declaration/reservedIds';
import {comparisonOf} from '../../support/comparison';

const table = comparisonOf([{id: 'row', label: 'Row'}]);

describe('the id of a comparison', () => {
  it('cannot be the address of something else', () => {
    const reserved = new Map([['next', 'a version of the docs']]);
    expect(findReservedIds({next: table, previous: table}, reserved)).toEqual([
      {
        code: 'comparison/reserved-id',
        message:
          'no comparison can have the id `next`: its address is that of a version of the docs',
        path: ['next'],
        at: 'key',
        found: 'an address that is taken',
        expected: 'an id that is no part of another address',
        help: 'choose another id',
      },
    ]);
  });
});
