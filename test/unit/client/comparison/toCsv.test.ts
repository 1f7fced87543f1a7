import type {Cell} from '../../../../plugins/training/src/shared/comparison';
import {toCsv} from '../../../../plugins/training/src/client/comparison/toCsv';
import {comparison, numberCell, textCell} from '../../support/comparisonModel';
import {WORDS} from '../../support/valueWords';

const words = {
  ...WORDS,
  group: 'Group',
  aspect: 'Aspect',
  note: (service: string) => `${service}: note`,
  source: (service: string) => `${service}: source`,
  checked: (service: string) => `${service}: checked on`,
};

/** The last line, of a row with these cells. */
function lineOf(...cells: readonly Cell[]): string {
  const row = {id: 'row', label: 'Row', permalink: null, kind: 'text' as const, cells};
  const groups = [{id: 'rows', label: '', rows: [row]}];
  const text = toCsv({...comparison, groups, notes: []}, words);
  return text.slice(text.indexOf('\r\n') + 2, -2);
}

describe('a comparison as CSV', () => {
  it('has values first, then the notes, sources and days that there are', () => {
    expect(toCsv(comparison, words).split('\r\n')).toEqual([
      '"Group","Aspect","One","Two","One: note","One: source","Two: source","One: checked on"',
      '"","Question it answers","Who?","What?","","","",""',
      '"Records","Audit log","Yes","No","For 90 days.","https://docs.aws.amazon.com/one","https://docs.aws.amazon.com/two","2026-01-31"',
      '"Records","Days","1234.5","Unknown","","","",""',
      '',
    ]);
  });

  it('has no column for groups where there are none', () => {
    expect(lineOf(textCell('a'), textCell('b'))).toBe('"Row","a","b"');
  });

  it('keeps quotes, commas and line ends in their field', () => {
    expect(lineOf(textCell('a "b", c\nd'))).toBe('"Row","a ""b"", c d"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', ' =1+1'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(lineOf(textCell(text))).toBe(`"Row","'${text.trim()}"`);
    },
  );

  it('leaves the sign of a number as it is', () => {
    expect(lineOf(numberCell(-1.5))).toBe('"Row","-1.5"');
  });
});
