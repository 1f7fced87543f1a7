/** @jest-environment jsdom */
import fc from 'fast-check';
import {toHtml} from '../../../plugins/training/src/report/html/toHtml';
import type {Person, Report} from '../../../plugins/training/src/report/model';
import {trainingReport} from '../support/trainingReport';

function parse(report: Report): Document {
  return new DOMParser().parseFromString(toHtml(report), 'text/html');
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

function rowsOf(page: Document, heading: string): string[][] {
  const rows = page.querySelectorAll<HTMLTableRowElement>(
    `section:has(#${heading}) tbody tr:not(.misfits)`,
  );
  return Array.from(rows, ({cells}) => Array.from(cells, textOf));
}

function onePerson(overrides: Partial<Person>): Report {
  const report = trainingReport(1);
  return {...report, people: report.people.map((person) => ({...person, ...overrides}))};
}

const ATTEMPT = {quiz: 'final', seed: 'a', day: '2026-11-20', code: '7K2QX-0M4ZD', passMark: 80};

/** Texts of a report, all of them from outside. */
const hostile = fc.oneof(
  fc.string({unit: 'binary', minLength: 1}),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '</style>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '<!--',
    '&lt;b&gt;',
    ']]>',
    '\u202eabc',
    '\0\ud800',
  ),
);

function reportWith(text: string): Report {
  const report = onePerson({
    name: text,
    file: text,
    attempts: [{...ATTEMPT, day: text, code: text, seed: text, percent: 70, isPassed: false}],
    misfits: [{code: text, message: text}],
  });
  return {
    ...report,
    course: {id: text, title: text},
    site: text,
    pages: report.pages.map((page) => ({...page, title: text, module: text})),
    questions: report.questions.map((question) => ({
      ...question,
      prompt: text,
      file: text,
      statistics: question.statistics && {
        ...question.statistics,
        options: question.statistics.options?.map((option) => ({...option, text})) ?? null,
      },
    })),
    unreadable: [{file: text, message: text}],
  };
}

/** Every element and every attribute, without texts. */
function skeletonOf(page: Document): string[] {
  return Array.from(page.querySelectorAll('*'), (element) =>
    [element.localName, ...element.getAttributeNames()].join(' '),
  );
}

it('has the same elements and attributes whatever texts say', () => {
  const expected = skeletonOf(parse(reportWith('x')));
  fc.assert(
    fc.property(hostile, (text) => {
      const page = parse(reportWith(`x${text}`));
      expect(skeletonOf(page)).toEqual(expected);
      expect(page.querySelector('tbody th')?.textContent).toBe(
        `x${text}`.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\uFFFD'),
      );
    }),
    {numRuns: 60},
  );
});

it('lets nothing be loaded, and no script or style but its own', () => {
  const page = parse(trainingReport());
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+';/,
  );
  expect(page.querySelectorAll('[src], [style], link:not([href="data:,"])')).toHaveLength(0);
});

it('says what the records come to', () => {
  const report = trainingReport(2);
  const [first, second] = report.people;
  const people = [
    {...first, attempts: [{...ATTEMPT, percent: 90, isPassed: true}], misfits: []},
    {...second, attempts: [], misfits: [{code: 'misfit/score', message: 'It says 100%.'}]},
  ] as Person[];
  const figures = parse({...report, people}).querySelectorAll('.figures div');
  expect(Array.from(figures, textOf)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^People ?2/),
      expect.stringMatching(/^Passed ?1 50% of them, pass mark 80%/),
      expect.stringMatching(/^Records that do not fit ?1 50%/),
      expect.stringMatching(/^Files that could not be read ?2/),
    ]),
  );
});

it.each<[string, Person['attempts'], readonly string[]]>([
  ['none', [], ['No attempt', '', '']],
  [
    'the best',
    [
      {...ATTEMPT, percent: 60, isPassed: false},
      {...ATTEMPT, day: '2026-11-21', code: 'AAAAA-BBBBB', percent: 85, isPassed: true},
      {...ATTEMPT, day: '2026-11-22', percent: 85, isPassed: true},
    ],
    ['Passed 85%', '2026-11-21', 'AAAAA-BBBBB'],
  ],
  [
    'one that failed rather than one that cannot be graded',
    [
      {...ATTEMPT, percent: null, isPassed: null},
      {...ATTEMPT, percent: 0, isPassed: false},
    ],
    ['Not passed 0%', '2026-11-20', ATTEMPT.code],
  ],
  [
    'one that cannot be graded',
    [{...ATTEMPT, percent: null, isPassed: null}],
    ['Cannot be graded', '2026-11-20', ATTEMPT.code],
  ],
  [
    'one without a pass mark',
    [{...ATTEMPT, percent: 70, isPassed: null}],
    ['70%', '2026-11-20', ATTEMPT.code],
  ],
])('shows of the attempts of a person %s', (_name, attempts, cells) => {
  const [row = []] = rowsOf(parse(onePerson({attempts})), 'people');
  expect(row.slice(1, 4)).toEqual(cells);
});

it('has no columns of an assessment where a course has none', () => {
  const page = parse({...onePerson({attempts: []}), passMark: null});
  expect(page.body.textContent).not.toMatch(/assessment|passed/i);
});

it('says in words how far a person is with each page', () => {
  const report = trainingReport(1, 3);
  const pages = [
    {status: 'done', done: 0, questions: 0},
    {status: 'begun', done: 3, questions: 4},
    {status: 'open', done: 0, questions: 5},
  ] as const;
  const people = report.people.map((person) => ({...person, pages}));
  const [row = []] = rowsOf(parse({...report, people}), 'people');
  expect(row.slice(4, -1)).toEqual(['1 of 3', '0', 'done', '3/4', 'not begun']);
});

it.each([null, '', ' \u200e\u00a0'])('names the file of a person without a name: %j', (name) => {
  const [row] = rowsOf(parse(onePerson({name, file: 'team.ndjson:12'})), 'people');
  expect(row?.[0]).toBe('team.ndjson:12 (no name)');
  expect(row?.at(-1)).toBe('');
});

it('lists what does not fit, and counts what would be too much', () => {
  const misfits = Array.from({length: 1200}, (_, index) => ({
    code: 'misfit/hash',
    message: `Hash ${index} is unknown.`,
  }));
  const details = parse(onePerson({name: 'Ana', misfits})).querySelector('details');
  expect(textOf(details?.querySelector('summary'))).toBe('Ana: 1,200 things do not fit');
  expect(textOf(details?.querySelector('li'))).toBe('Hash 0 is unknown. misfit/hash');
  expect(textOf(details?.querySelector('li:last-child'))).toMatch(/^And 1,180 more/);
});

it('shows of very many people those who need attention, and says so', () => {
  const report = trainingReport(6000, 20);
  const html = toHtml(report);
  // As text: the parser of the tests would take half a minute.
  const rows = Array.from(html.matchAll(/<tr class="([^"]*)"><th/g), ([, kinds]) => kinds);
  expect(html).toContain(
    'The table shows 5,000 of 6,000 people: first those with something that does not fit, then those who have not passed. <code>--format csv</code> lists all.',
  );
  const withMisfits = report.people.filter(({misfits}) => misfits.length > 0).length;
  expect(rows).toHaveLength(5000);
  expect(html.split('<details>')).toHaveLength(withMisfits + 1);
  expect(rows[withMisfits - 1]).toContain('has-misfits');
  expect(rows[withMisfits]).toBe('');
  expect(html).toContain('<b>6,000</b>');
});

it('says of each question what its figures are, or why there are none', () => {
  const rows = rowsOf(parse(trainingReport()), 'questions');
  expect(rows.map((cells) => cells.slice(1))).toEqual([
    [
      '1,204',
      '63%',
      '0.41',
      expect.stringContaining('63% userIdentity correct 26% sourceIPAddress 11%'),
      'Unchosen option',
    ],
    ['987', '19%', '-0.29', expect.any(String), 'Key probably wrong'],
    ['640', '71%', '0.28', 'Has no options', 'None'],
    ['88', '100%', 'All alike', expect.any(String), 'Too easy'],
    ['29', '', '', 'Fewer than 30 readers', 'Not judged'],
    ['0', '', '', 'Nobody has answered it', 'Not judged'],
  ]);
  expect(rows[1]?.[0]).toContain('docs/cloudtrail/trails.mdx:52');
});

it('says that it judges nothing where few have answered', () => {
  const report = trainingReport();
  const questions = report.questions.map((question) => ({
    ...question,
    ...{readers: 3, statistics: null, problems: []},
  }));
  const page = parse({...report, questions});
  expect(Array.from(page.querySelectorAll('.figures div'), textOf)).toContainEqual(
    expect.stringMatching(/^Questions with problems ?Not judged fewer than 30 readers/),
  );
  const section = page.querySelector('section:has(#questions)');
  expect(textOf(section).match(/Withheld/g)).toHaveLength(1);
});

it('counts each person once, and shows each record', () => {
  const report = trainingReport(2);
  const [first, second] = report.people;
  const people = [
    {...first, misfits: []},
    {...second, misfits: [{code: 'misfit/given-twice', message: 'It is there twice.'}]},
  ] as Person[];
  const page = parse({...report, people});
  expect(Array.from(page.querySelectorAll('.figures div'), textOf)).toContainEqual(
    expect.stringMatching(/^People ?1 2 records/),
  );
  expect(rowsOf(page, 'people')).toHaveLength(2);
});

it('lists files that could not be read, each with its sentence', () => {
  const section = parse(trainingReport()).querySelector('section:has(#unreadable)');
  expect(Array.from(section?.querySelectorAll('li') ?? [], textOf)).toContain(
    'records/team.ndjson:12 It is no record: `version` is missing.',
  );
});

it('has something to say of no records at all', () => {
  const page = parse({...trainingReport(0), questions: [], unreadable: []});
  expect(textOf(page.querySelector('section p'))).toBe('No file has a record of this course.');
  expect(page.querySelector('main')?.textContent).not.toMatch(/NaN|undefined|Infinity/);
  expect(page.body.textContent).toContain('It does not prove who gave the answers');
});
