import fc from 'fast-check';
import {closingLines} from '../../../plugins/training/src/report/formats/closingLines';
import {toCsv} from '../../../plugins/training/src/report/formats/toCsv';
import {toJson} from '../../../plugins/training/src/report/formats/toJson';
import {toText} from '../../../plugins/training/src/report/formats/toText';
import type {Person, PersonAttempt, Report} from '../../../plugins/training/src/report/model';

const ATTEMPT: PersonAttempt = {
  quiz: 'final',
  seed: 'seed',
  day: '2026-11-20',
  percent: 50,
  passMark: 80,
  isPassed: false,
  code: 'AAAAA-AAAAA',
};

const ADA: Person = {
  file: 'ada.json',
  name: 'Ada',
  pages: [
    {status: 'done', done: 2, questions: 2},
    {status: 'begun', done: 1, questions: 3},
  ],
  attempts: [ATTEMPT, {...ATTEMPT, day: '2026-11-22', percent: 90, isPassed: true}],
  misfits: [],
};

const REPORT: Report = {
  course: {id: 'basics', title: 'Basics'},
  site: 'https://example.com/',
  day: '2026-11-30',
  passMark: 80,
  pages: [
    {id: 'a', title: 'First page', module: null, questions: 2},
    {id: 'b', title: 'Second, page', module: null, questions: 3},
  ],
  people: [ADA],
  questions: [],
  unreadable: [],
};

function written(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

function withNames(...names: readonly (string | null)[]): Report {
  return {...REPORT, people: names.map((name) => ({...ADA, name}))};
}

/** Rows and cells, as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const cells = [
    ...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g),
  ];
  const rows: string[][] = [[]];
  cells.forEach(([, quoted, plain = '', end]) => {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push([]);
    }
  });
  return rows.slice(0, -1);
}

describe('as CSV', () => {
  it('has a row for each person, with the result that counts', () => {
    const [headings, row] = parseCsv(written(toCsv(REPORT)));
    expect(headings?.slice(-2)).toEqual(['First page', 'Second, page']);
    expect(row).toEqual([
      ...['Ada', 'ada.json', '1', '2', 'yes', '90', '2026-11-22', 'AAAAA-AAAAA', '2', ''],
      ...['done', '1 of 3'],
    ]);
  });

  it('says that it is UTF-8, which spreadsheets do not guess', () => {
    expect(written(toCsv(REPORT))).toMatch(/^\uFEFF"Name",/);
  });

  it('keeps any name in its cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (names) => {
        const rows = parseCsv(written(toCsv(withNames(...names))));
        expect(rows).toHaveLength(names.length + 1);
        expect(rows.slice(1).map(([name = '']) => name.replaceAll("'", ''))).toEqual(
          names.map((name) => name.replaceAll("'", '')),
        );
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '"=1', "'=1", ' =1', '"" @x', '＝1'])(
    'has no formula in a cell for the name %j',
    (name) => {
      const [, row] = parseCsv(written(toCsv(withNames(name))));
      expect(row?.[0]).toBe(`'${name}`);
    },
  );
});

describe('as JSON', () => {
  it.each([[[]], [['Ada']], [['Ada', null, 'Ben']]])('is the report itself: %j', (names) => {
    const report = withNames(...names);
    expect(JSON.parse(written(toJson(report)))).toEqual(report);
  });
});

describe('beside a report in any format', () => {
  it('names what could not be read, and counts people and records', () => {
    const unreadable = [{file: 'x\u001b.json', message: 'It is no record of a course.'}];
    expect(closingLines({...REPORT, unreadable})).toEqual([
      'x .json: It is no record of a course.',
      '1 person, 1 record read, 0 with something that does not fit, 1 not readable',
    ]);
  });

  it('names a few of very many', () => {
    const unreadable = Array.from({length: 500}, (_, n) => ({file: `${n}.json`, message: 'No.'}));
    const lines = closingLines({...REPORT, unreadable});
    expect(lines).toHaveLength(22);
    expect(lines.at(-2)).toBe('and 480 more that could not be read');
  });
});

describe('as text', () => {
  const text = (overrides: Partial<Report>) => written(toText({...REPORT, ...overrides}));

  it('says who has passed, and what is missing', () => {
    const ben = {...ADA, name: 'Ben', attempts: []};
    expect(text({people: [ADA, ben]})).toBe(`Basics, 2026-11-30: passed by 1 of 2 people, 2 records

Passed
  Ada: 1 of 2 pages, passed with 90% on 2026-11-22 (AAAAA-AAAAA), 2 attempts
    missing: Second, page (1 of 3)

Not yet
  Ben: 1 of 2 pages
    missing: Second, page (1 of 3)
`);
  });

  it('says what does not fit, which questions do not work, and what could not be read', () => {
    const people = [{...ADA, misfits: [{code: 'misfit/other-draw', message: 'It is not so.'}]}];
    const question = {
      id: 'a#q',
      prompt: 'Which?',
      type: 'choice',
      file: 'docs/a.mdx',
      line: 7,
      readers: 40,
      statistics: {success: 0.123, discrimination: -0.4567, options: null},
      problems: ['report/key-probably-wrong'],
    } as const;
    const withheld = {...question, id: 'a#r', readers: 3, statistics: null, problems: []};
    const unreadable = [{file: 'x.json', message: 'It is no record of a course.'}];
    const report = text({people, questions: [question, withheld], unreadable});
    expect(report).toContain(
      '\nWhat does not fit\n  Ada, ada.json: It is not so. [misfit/other-draw]',
    );
    expect(report).toContain(
      '  docs/a.mdx:7 a#q: the key is probably wrong (40 readers, 12% right at the first try, discrimination -0.46)',
    );
    expect(report).toContain('Of 1 question nothing is said: fewer than 30 readers answered.');
    expect(report).toContain('\nWhat could not be read\n  x.json: It is no record of a course.');
  });

  it('says what does not fit, and the pass mark, where somebody reads of the person', () => {
    const misfit = {code: 'misfit/other-draw', message: 'It is not so.'};
    const failed = {...ADA, attempts: [ATTEMPT]};
    const report = text({
      people: [
        {...failed, misfits: [misfit, misfit]},
        {...failed, name: null, misfits: [misfit]},
      ],
    });
    expect(report).toContain(
      'not passed with 50% (pass mark 80%) on 2026-11-20 (AAAAA-AAAAA) (2 things do not fit)\n',
    );
    expect(report).toContain('(1 thing does not fit)\n');
    expect(report).toContain('  Ada, ada.json: It is not so.');
    expect(report).toContain('  Without a name (ada.json): It is not so.');
  });

  it.each([
    ['is fuller elsewhere', 'misfit/given-twice'],
    ['is of another course', 'misfit/other-course'],
  ])('counts nobody for a record that %s, and says so', (_, code) => {
    const misfits = [{code, message: 'It is there twice.'}];
    const report = text({people: [{...ADA, file: 'old.json', misfits}, ADA]});
    expect(report).toContain('passed by 1 of 1 person, 2 records\n');
    expect(report.match(/^ {2}Ada: /gm)).toHaveLength(1);
    expect(report).toContain('  Ada, old.json: It is there twice.');
  });

  it('sends nothing to a terminal but text, whatever somebody has typed for a name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        expect(written(toText(withNames(`${name}\u001b[2J\u202e`)))).not.toMatch(
          /(?!\n)[\p{Cc}\p{Cf}]/u,
        );
      }),
    );
  });

  it('counts who has done all pages where there is nothing to pass', () => {
    const done = {...ADA, attempts: [], pages: [{status: 'done', done: 0, questions: 0} as const]};
    expect(text({passMark: null, people: [done, ADA]})).toContain(
      'done by 1 of 2 people, 2 records',
    );
  });
});
