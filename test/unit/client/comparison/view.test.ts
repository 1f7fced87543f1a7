import {
  chooseColumns,
  formatView,
  FULL_VIEW,
  isFullView,
  parseView,
} from '../../../../plugins/training/src/client/comparison/view';
import {comparison as two} from '../../support/comparisonModel';

const columns = ['cloudtrail', 'cloudwatch', 'config'];
const [service] = two.services;
const comparison = {
  ...two,
  services: columns.flatMap((slug) => (service ? [{...service, slug}] : [])),
};

function parse(search: string) {
  return parseView(search, comparison);
}

describe('the view in an address', () => {
  it('is the full one where the address says nothing', () => {
    expect(parse('')).toEqual(FULL_VIEW);
  });

  it('has columns, differences and a query', () => {
    expect(parse('?cols=cloudtrail,config&diff=1&q=retention')).toEqual({
      columns: ['cloudtrail', 'config'],
      onlyDifferences: true,
      query: 'retention',
    });
  });

  it('has its columns in the order of the table', () => {
    expect(parse('?cols=config,cloudtrail').columns).toEqual(['cloudtrail', 'config']);
  });

  it('can be encoded as messengers do it', () => {
    expect(parse('?cols=cloudtrail%2Cconfig&q=log%20files')).toEqual({
      columns: ['cloudtrail', 'config'],
      onlyDifferences: false,
      query: 'log files',
    });
  });

  it.each([
    ['unknown columns', '?cols=cloudtrail,nonsense,config', ['cloudtrail', 'config']],
    ['spaces', '?cols=cloudtrail,%20config', ['cloudtrail', 'config']],
    ['the same column twice', '?cols=config,cloudtrail,config', ['cloudtrail', 'config']],
    ['the parameter twice', '?cols=cloudtrail&cols=config', ['cloudtrail', 'config']],
  ])('tolerates %s', (_what, search, expected) => {
    expect(parse(search).columns).toEqual(expected);
  });

  it.each([
    ['one column', '?cols=cloudtrail'],
    ['one column twice', '?cols=config,config'],
    ['no column', '?cols='],
    ['nonsense', '?cols=,,&diff=maybe&q=%20'],
    ['a broken encoding', '?cols=%E0%A4%A&diff=%'],
    ['all columns', '?cols=config,cloudwatch,cloudtrail'],
  ])('is the full one for %s', (_what, search) => {
    expect(parse(search)).toEqual(FULL_VIEW);
  });

  it('has no query longer than a field takes', () => {
    expect(parse(`?q=${'a'.repeat(5000)}`).query).toHaveLength(100);
  });
});

describe('the address of a view', () => {
  it('is readable', () => {
    expect(
      formatView('', {
        columns: ['cloudtrail', 'config'],
        onlyDifferences: true,
        query: 'log files',
      }),
    ).toBe('?cols=cloudtrail,config&diff=1&q=log+files');
  });

  it('says nothing of the full view', () => {
    expect(formatView('?cols=cloudtrail,config&diff=1&q=x', FULL_VIEW)).toBe('');
  });

  it('keeps what others have put there, as they wrote it', () => {
    expect(formatView('?utm=a%20b&diff=1&flag', {...FULL_VIEW, query: 'x'})).toBe(
      '?utm=a%20b&flag&q=x',
    );
  });

  it('tells a query from the rest of the address', () => {
    const query = 'a&diff=1#b=c?+ ü';
    expect(parse(formatView('', {...FULL_VIEW, query})).query).toBe(query);
    expect(parse(formatView('', {...FULL_VIEW, query})).onlyDifferences).toBe(false);
  });

  it('survives half a character', () => {
    expect(formatView('', {...FULL_VIEW, query: 'x\uD83D'})).toBe('?q=x%EF%BF%BD');
  });
});

describe('a choice of columns', () => {
  it('is none where all are chosen, or too few', () => {
    expect(chooseColumns(comparison, columns)).toBeNull();
    expect(chooseColumns(comparison, ['config'])).toBeNull();
  });
});

describe('the full view', () => {
  it('is one without a choice, or with a query of spaces', () => {
    expect(isFullView(FULL_VIEW)).toBe(true);
    expect(isFullView({...FULL_VIEW, query: ' '})).toBe(true);
    expect(isFullView({...FULL_VIEW, onlyDifferences: true})).toBe(false);
    expect(isFullView({...FULL_VIEW, columns: ['cloudtrail', 'config']})).toBe(false);
    expect(isFullView({...FULL_VIEW, query: 'x'})).toBe(false);
  });
});
