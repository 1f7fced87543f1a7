import {
  createMatcher,
  createSearchIndex,
  fold,
} from '../../../../plugins/training/src/client/comparison/search';
import {comparison} from '../../support/comparisonModel';
import {WORDS} from '../../support/valueWords';

const index = createSearchIndex(comparison, WORDS);

/** Ids of the rows that a query finds. */
function find(query: string, columns: readonly boolean[] = [true, true]): string[] {
  const matches = createMatcher(index, query, columns);
  return comparison.groups
    .flatMap(({rows}) => rows)
    .map(({id}) => id)
    .filter(matches);
}

describe('a filter of rows', () => {
  it.each([
    ['its heading', 'question it', ['answers']],
    ['its group', 'records', ['audit-log', 'days']],
    ['a text in it', 'who?', ['answers']],
    ['a word for support', 'unknown', ['days']],
    ['a number as the page writes it', '1,234.5', ['days']],
    ['a number as one types it', '1234', ['days']],
    ['a note on a value', '90 days', ['audit-log']],
    ['words from several places', 'log yes', ['audit-log']],
  ])('finds a row by %s', (_what, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('finds no row that lacks one of the words', () => {
    expect(find('audit nonsense')).toEqual([]);
  });

  it('finds all rows when nothing is asked for', () => {
    expect(find('  ')).toEqual(['answers', 'audit-log', 'days']);
  });

  it('does not look into hidden columns', () => {
    expect(find('what?', [true, false])).toEqual([]);
    expect(find('90', [false, true])).toEqual([]);
  });

  it('finds no row that the comparison does not have', () => {
    expect(createMatcher(index, 'x', [true, true])('nonsense')).toBe(false);
  });
});

describe('two spellings', () => {
  it.each([
    ['retention', 'RETENTION'],
    ['café', 'CAFE\u0301'],
    ['Größe', 'GROSSE'],
    ['ısı', 'ISI'],
    ['İstanbul', 'istanbul'],
    ['λόγος', 'ΛΟΓΟΣ'],
    ['ＡＷＳ', 'aws'],
    ['سِجِلّ', 'سجل'],
    ['שָׁלוֹם', 'שלום'],
    ['بيت\u200f', 'بـيت'],
    ['Cloud\u00adTrail', 'cloudtrail'],
    ['don’t', "don't"],
    ['“all”', '"all"'],
    ['co\u2011op', 'co-op'],
    ['1–2', '1-2'],
    ['בית־ספר', 'בית-ספר'],
  ])('are one to a filter: %s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('are two where marks are letters', () => {
    expect(fold('की')).not.toBe(fold('का'));
  });
});
