import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {resultOf} from '../../../plugins/training/src/assessment/attempt';
import type {
  AttemptRecord,
  CourseRecord,
  QuestionRecord,
} from '../../../plugins/training/src/records/record';
import {createReport} from '../../../plugins/training/src/report/makeReport';
import type {Report} from '../../../plugins/training/src/report/model';
import {MISFIT_CODES} from '../../../plugins/training/src/report/person/misfits';
import type {CourseSource} from '../../../plugins/training/src/report/source/courseSource';
import {courseSource, TODAY} from '../support/courseSource';
import {pagesOf, recordWith, RIGHT} from '../support/pageRecord';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  reflect,
  sequencing,
  trueFalse,
} from '../support/quizInput';
import {responsesTo} from '../support/responses';

const DOCS = {
  a: {
    questions: [
      choice({id: 'a1', points: 2}),
      trueFalse({id: 'a2'}),
      fillIn({id: 'a3'}),
      numeric({id: 'a4', answer: [90, 91], tolerance: '5%'}),
      sequencing({id: 'a5'}),
      matching({id: 'a6'}),
      reflect({id: 'a7'}),
    ],
  },
  b: {
    questions: [
      blanks('Keep it for [[=90 days]] in [[S3|~EC2]].', {id: 'b1'}),
      trueFalse({id: 'b2', prompt: 'Events are JSON.'}),
      numeric({id: 'b3', prompt: 'How many?'}),
      fillIn({id: 'b4', prompt: 'Which one?', ignoreSpaces: true}),
    ],
  },
  text: null,
  final: {
    id: 'final',
    mode: 'assessment',
    passMark: 60,
    draw: [
      {from: 'a', count: 3},
      {from: 'b', count: 2},
    ],
    questions: [trueFalse({id: 'own', prompt: 'This is the end.'})],
  },
};
const pages = pagesOf(DOCS);

function reportOf(records: readonly CourseRecord[], overrides: Partial<CourseSource> = {}): Report {
  const maker = createReport(courseSource(DOCS, overrides));
  records.forEach((record, index) => {
    maker.add(`${index}.json`, record);
  });
  return maker.finish();
}

function codesOf(record: CourseRecord, overrides: Partial<CourseSource> = {}): string[] {
  const [person] = reportOf([record], overrides).people;
  return (person?.misfits ?? []).map(({code}) => code);
}

const rightAttempt = pages.attempt('seed', RIGHT);
const rightAnswer = pages.answer('a#a2', ['true']);

const isDistinct = (parts: readonly string[]) => new Set(parts).size === parts.length;

const withAttempt = (change: Partial<AttemptRecord>): CourseRecord =>
  recordWith({attempts: [{...rightAttempt, ...change}]});

/** The attempt with its first question changed. */
const withAsked = (change: Partial<AttemptRecord['questions'][number]>): CourseRecord => {
  const [first, ...others] = rightAttempt.questions;
  return withAttempt({questions: first ? [{...first, ...change}, ...others] : []});
};

const withAnswer = (change: Partial<QuestionRecord>): CourseRecord =>
  recordWith({questions: [{...rightAnswer, ...change}]});

describe('a record that pages have written', () => {
  const response = (id: string) =>
    fc.oneof(
      fc.constant([...pages.entry(id).model.correctResponse]),
      fc.constant([]),
      // Nobody chooses an option twice.
      responsesTo(pages.entry(id).model).filter(
        (parts) => !/choice|true/.test(pages.entry(id).model.type) || isDistinct(parts),
      ),
    );
  const ids = [1, 2, 3, 4, 5, 6, 11, 12, 13, 14].map((n) => (n > 10 ? `b#b${n - 10}` : `a#a${n}`));
  const responses = fc
    .tuple(...[...ids, 'final#own'].map((id) => response(id).map((given) => [id, given] as const)))
    .map((all) => new Map(all));
  const seeds = fc.uniqueArray(fc.string(), {minLength: 1, maxLength: 4});

  it('has the score of the page, and nothing that does not fit', () => {
    fc.assert(
      fc.property(responses, seeds, (given, names) => {
        const attempts = names.reduce<AttemptRecord[]>(
          (before, seed) => [
            ...before,
            pages.attempt(seed, (_, id) => given.get(id) ?? [], before),
          ],
          [],
        );
        const [person] = reportOf([recordWith({attempts})]).people;
        expect(person?.misfits).toEqual([]);
        expect(person?.attempts.map(({seed, percent}) => [seed, percent])).toEqual(
          attempts.map(({seed, questions}) => [seed, resultOf(questions).percent]),
        );
      }),
      {numRuns: 50},
    );
  });

  it('says how far its reader is with each page', () => {
    const questions = [
      pages.answer('a#a2', ['true']),
      pages.answer('a#a1', ['nothing']),
      ...['b#b1', 'b#b2', 'b#b3', 'b#b4'].map((id) =>
        pages.answer(id, pages.entry(id).model.correctResponse),
      ),
    ];
    const done = [{id: 'text', day: TODAY, byQuestions: false}];
    const [person] = reportOf([
      recordWith({questions, pages: done, attempts: [rightAttempt]}),
    ]).people;
    expect(person?.pages).toEqual([
      {status: 'begun', done: 2, questions: 7},
      {status: 'done', done: 4, questions: 4},
      {status: 'done', done: 0, questions: 0},
      {status: 'done', done: 0, questions: 0},
    ]);
    expect(person?.attempts[0]).toMatchObject({percent: 100, isPassed: true});
  });
});

describe('known bugs of others', () => {
  it('all of the bank scored instead of what was drawn (Adapt): who knows all that was drawn has 100 %', () => {
    const [person] = reportOf([withAttempt({})]).people;
    expect(person?.attempts[0]?.percent).toBe(100);
  });

  it('banks ignored (Adapt): an attempt with questions of one bank alone is named', () => {
    const fromOne = rightAttempt.questions.filter(({id}) => !id.startsWith('b#'));
    expect(codesOf(withAttempt({questions: fromOne}))).toEqual(['misfit/other-draw']);
  });

  it('repeats between tries while unseen ones are left (Moodle): such an attempt is named', () => {
    const again = {...pages.attempt('other', RIGHT), after: ['seed']};
    expect(codesOf(recordWith({attempts: [rightAttempt, again]}))).toEqual(['misfit/other-draw']);
    const fair = pages.attempt('other', RIGHT, [rightAttempt]);
    expect(codesOf(recordWith({attempts: [rightAttempt, fair]}))).toEqual([]);
  });
});

describe('what does not fit', () => {
  const table: readonly (readonly [string, string, CourseRecord])[] = [
    ['a record of another site', 'misfit/other-site', recordWith({site: 'https://x.example/'})],
    ['a record of another course', 'misfit/other-course', recordWith({course: 'x'})],
    ['an id that never was', 'misfit/unknown-question', withAnswer({id: 'a#x'})],
    ['a hash that no version had', 'misfit/unknown-content', withAnswer({hash: 'x'})],
    [
      'a response that is none to the question',
      'misfit/impossible-response',
      withAnswer({responses: [['x']]}),
    ],
    [
      'an option that is chosen twice',
      'misfit/impossible-response',
      withAnswer({responses: [['true', 'true']]}),
    ],
    [
      'more tries than there are',
      'misfit/impossible-response',
      withAnswer({responses: [['false'], ['false'], ['true']]}),
    ],
    ['a score that is too high', 'misfit/invented-score', withAsked({response: []})],
    ['a score that is too low', 'misfit/invented-score', withAsked({score: 0.5})],
    ['a wrong answer that is said to be gone', 'misfit/invented-score', withAsked({score: null})],
    ['a question with other points', 'misfit/invented-points', withAsked({points: 9})],
    ['a question that was not drawn', 'misfit/other-draw', withAttempt({seed: 'x'})],
    ['an attempt that was left out', 'misfit/missing-attempt', withAttempt({after: ['x']})],
    ['an attempt after itself', 'misfit/missing-attempt', withAttempt({after: ['seed']})],
    [
      'an assessment that never was',
      'misfit/unknown-assessment',
      withAttempt({quiz: 'x', questions: []}),
    ],
    ['a day in the future', 'misfit/future-day', withAnswer({day: '2026-12-02'})],
    [
      'an attempt that is handed in before it is begun',
      'misfit/early-day',
      withAttempt({handedIn: {day: '2026-11-01', commit: null}}),
    ],
    [
      'a review with another outcome',
      'misfit/invented-score',
      recordWith({
        reviews: [
          {
            id: 'a#a2',
            hash: rightAnswer.hash,
            day: TODAY,
            response: ['false'],
            correct: true,
          },
        ],
      }),
    ],
  ];

  it.each(table)('is %s', (_, code, record) => {
    expect(codesOf(record)).toEqual([code]);
  });

  it('is nothing in a record with nothing in it, nor tomorrow, which it is somewhere', () => {
    expect(codesOf(recordWith())).toEqual([]);
    expect(codesOf(withAnswer({day: '2026-12-01'}))).toEqual([]);
  });

  it('is said in one sentence, however many there are', () => {
    const questions = Array.from({length: 9}, (_, n) => ({...rightAnswer, id: `a#x${n}`}));
    const [person] = reportOf([recordWith({questions})]).people;
    expect(person?.misfits).toEqual([
      {
        code: 'misfit/unknown-question',
        message: 'No version of the site asks `a#x0`, `a#x1`, `a#x2` and 6 more.',
      },
    ]);
  });

  it('counts invented scores as what the responses bring, and what was left out as missed', () => {
    const [person] = reportOf([withAsked({response: [], score: null})]).people;
    const without = resultOf(
      rightAttempt.questions.map((asked, place) => (place === 0 ? {...asked, score: 0} : asked)),
    );
    expect(person?.attempts[0]?.percent).toBe(without.percent);
  });

  it('cannot grade an attempt at what nobody knows', () => {
    const [person] = reportOf([withAsked({hash: 'x'})]).people;
    expect(person?.attempts[0]).toMatchObject({percent: null, isPassed: null});
  });

  it('is looked up in the commits that the record names, and said where git has none of them', () => {
    const commit = 'c'.repeat(40);
    expect(codesOf({...withAnswer({hash: 'x'}), commit})).toEqual([
      'misfit/unknown-content',
      'misfit/unknown-commit',
    ]);
    const older = {
      a: {questions: [trueFalse({id: 'a2', prompt: 'Before?'})]},
      final: {...DOCS.final, draw: [{from: 'a', count: 1}], passMark: 90, questions: []},
    };
    const then = pagesOf(older);
    const past: CourseSource['past'] = {
      dayOf: (name) => (name === commit ? '2026-11-20' : null),
      at: (name) => (name === commit ? courseSource(older).now : null),
      find: () => null,
      has: () => false,
      firstDayOf: () => null,
    };
    const moment = {day: TODAY, commit};
    const attempt = {...then.attempt('seed', RIGHT), begun: moment, handedIn: moment};
    const record = recordWith({attempts: [attempt]});
    expect(codesOf(record, {past})).toEqual([]);
    expect(codesOf(record)).toEqual([
      'misfit/other-draw',
      'misfit/unknown-content',
      'misfit/unknown-commit',
    ]);
    const early = {day: '2026-11-18', commit};
    expect(codesOf(recordWith({attempts: [{...attempt, begun: early}]}), {past})).toEqual([
      'misfit/early-day',
    ]);
    const dayBefore = {day: '2026-11-19', commit};
    expect(codesOf(recordWith({attempts: [{...attempt, begun: dayBefore}]}), {past})).toEqual([]);
  });

  it.each<[string, CourseRecord, string]>([
    ['the record', {...recordWith(), commit: 'c0ffee'}, '`c0ffee`.'],
    [
      'the end of an attempt',
      withAttempt({handedIn: {day: TODAY, commit: 'c0ffee'}}),
      `\`c0ffee\` (the attempt of ${TODAY} is graded with the pass mark of today, 60%).`,
    ],
    [
      'the begin of an attempt',
      withAttempt({begun: {day: TODAY, commit: 'c0ffee'}}),
      `\`c0ffee\` (the attempt of ${TODAY} is graded with the pass mark of today, 60%).`,
    ],
    [
      'an attempt that is not handed in',
      withAttempt({begun: {day: TODAY, commit: 'c0ffee'}, handedIn: null}),
      '`c0ffee`.',
    ],
  ])('is a commit of %s that git does not have, though all can be graded', (_, record, end) => {
    const [person] = reportOf([record]).people;
    expect(person?.misfits).toEqual([
      {code: 'misfit/unknown-commit', message: `Git does not have the commit ${end}`},
    ]);
  });

  it('is an answer from before the question was asked', () => {
    const past: CourseSource['past'] = {
      ...courseSource(DOCS).past,
      firstDayOf: () => '2026-12-15',
    };
    expect(codesOf(withAnswer({}), {past})).toEqual(['misfit/early-day']);
  });

  const mistakes = ['a#a1', 'a#a2', 'a#a3'].map((id) => pages.answer(id, ['x']));
  const misfitsOf = (records: readonly CourseRecord[]) =>
    Object.fromEntries(
      reportOf(records).people.map(({file, misfits}) => [file, misfits.map(({code}) => code)]),
    );

  it('is one record under two names, for both of them', () => {
    const records = ['Ada', 'Ben', 'Cleo'].map((name) =>
      recordWith({name, attempts: [rightAttempt]}),
    );
    expect(misfitsOf(records)).toEqual({
      '0.json': ['misfit/same-record'],
      '1.json': ['misfit/same-record'],
      '2.json': ['misfit/same-record'],
    });
  });

  it.each<[string, CourseRecord, CourseRecord]>([
    [
      'fewer answers',
      recordWith({questions: [rightAnswer]}),
      recordWith({questions: [rightAnswer, pages.answer('b#b2', ['false'])]}),
    ],
    [
      'one try less',
      recordWith({questions: [pages.answer('a#a2', ['false'])]}),
      recordWith({questions: [pages.answer('a#a2', ['false'], ['true']), rightAnswer]}),
    ],
    [
      'the attempt alone',
      recordWith({attempts: [rightAttempt]}),
      recordWith({name: ' ADA ', attempts: [rightAttempt], questions: [rightAnswer]}),
    ],
    ['nothing', recordWith(), recordWith({questions: [rightAnswer]})],
  ])('is an earlier record of a person, with %s, whichever comes first', (_, early, late) => {
    for (const records of [
      [early, late],
      [late, early],
    ]) {
      const report = reportOf(records);
      const twice = report.people.filter(({misfits}) => misfits.length > 0);
      expect(twice.map(({file}) => file)).toEqual([`${records.indexOf(early)}.json`]);
      expect(twice[0]?.misfits).toEqual([
        {
          code: 'misfit/given-twice',
          message: expect.stringContaining(`${records.indexOf(late)}.json`) as string,
        },
      ]);
      expect(report.questions.map(({readers}) => readers).filter((count) => count > 1)).toEqual([]);
    }
  });

  it('is no second person of the same name, nor somebody without a name', () => {
    const [one, other] = [rightAnswer, pages.answer('b#b2', ['false'])];
    expect(misfitsOf([recordWith({questions: [one]}), recordWith({questions: [other]})])).toEqual({
      '0.json': [],
      '1.json': [],
    });
    const nameless = [[one], [one, other]].map((questions) => recordWith({name: null, questions}));
    expect(misfitsOf(nameless)).toEqual({'0.json': [], '1.json': []});
  });

  it('says whose the same attempt is, for all of them', () => {
    const records = ['Ada', 'Ben Okri', null].map((name) =>
      recordWith({name, attempts: [rightAttempt]}),
    );
    const messages = reportOf(records).people.map(({misfits}) => misfits[0]?.message);
    expect(messages).toEqual([
      'It has the same attempt as Ben Okri (1.json), the same attempt as 2.json.',
      'It has the same attempt as Ada (0.json).',
      'It has the same attempt as Ada (0.json).',
    ]);
  });

  it('says which score is claimed, and what the answers earn', () => {
    const points = new Map(rightAttempt.questions.map((asked) => [asked.id, asked.points]));
    const [first, second] = rightAttempt.questions;
    const claim = ({id = ''} = {}) => {
      const claimed = points.get(id) ?? 0;
      return `${claimed} ${claimed === 1 ? 'point' : 'points'} for \`${id}\`; its answers earn 0.`;
    };
    const messageOf = (count: number) =>
      reportOf([
        withAttempt({
          questions: rightAttempt.questions.map((asked, place) =>
            place < count ? {...asked, response: []} : asked,
          ),
        }),
      ]).people[0]?.misfits[0]?.message;
    expect(messageOf(1)).toBe(`The record claims ${claim(first)}`);
    expect(messageOf(2)).toBe(`The record claims ${claim(first)} It claims ${claim(second)}`);
  });

  it('is a record that is given twice, for the second one', () => {
    const record = recordWith({questions: [rightAnswer]});
    expect(misfitsOf([record, record])).toEqual({'0.json': [], '1.json': ['misfit/given-twice']});
  });

  it('is no chance: who is right on the same day has the same record, and nobody has the same mistakes', () => {
    const [right, wrong] = [[rightAnswer], mistakes].map((questions) =>
      ['Ada', 'Ben'].map((name) => recordWith({name, questions})),
    );
    expect(misfitsOf(right ?? [])).toEqual({'0.json': [], '1.json': []});
    expect(Object.values(misfitsOf(wrong ?? [])).flat()).toContain('misfit/same-record');
  });

  it('is shown here in each of its kinds, and explained to those who read a report', () => {
    const told = new Set([
      ...table.map(([, code]) => code),
      'misfit/unknown-commit',
      'misfit/same-record',
      'misfit/given-twice',
    ]);
    expect([...MISFIT_CODES].sort()).toEqual([...told].sort());
    const page = readFileSync(path.join(__dirname, '../../../docs/authoring/report.mdx'), 'utf8');
    expect(MISFIT_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

describe('statistics of a report', () => {
  const wrongAttempt = pages.attempt('seed', () => []);

  it('count each reader once a question, by what was met first', () => {
    const id = rightAttempt.questions.find((asked) => asked.id.startsWith('a#'))?.id ?? '';
    const {hash} = pages.entry(id).model;
    const onPage = {...pages.answer(id, ['x']), hash, day: TODAY};
    const [before, after] = ['2026-11-01', TODAY].map((day) =>
      reportOf(
        Array.from({length: 30}, (_, n) =>
          recordWith({
            name: `Reader ${n}`,
            questions: [{...onPage, day}],
            attempts: [{...pages.attempt(String(n), RIGHT, [], '2026-11-15')}],
          }),
        ),
      ).questions.find((question) => question.id === id),
    );
    expect(before?.readers).toBe(30);
    expect(before?.statistics?.success).toBe(0);
    expect(after?.statistics?.success).toBeGreaterThan(0);
  });

  it('leave out who did not answer, records that are there twice, and content of former times', () => {
    const readersOf = (records: readonly CourseRecord[]) =>
      reportOf(records).questions.map(({readers}) => readers);
    expect(Math.max(...readersOf([recordWith({attempts: [wrongAttempt]})]))).toBe(0);
    const record = recordWith({questions: [rightAnswer]});
    expect(Math.max(...readersOf([record, record]))).toBe(1);
    expect(Math.max(...readersOf([withAnswer({hash: 'x'})]))).toBe(0);
  });

  it('are of questions that a key grades', () => {
    expect(reportOf([]).questions.map(({id}) => id)).not.toContain('a#a7');
  });

  it('say how often each option is chosen, in the order of the file', () => {
    const {model} = pages.entry('a#a1');
    const records = Array.from({length: 40}, (_, n) =>
      recordWith({name: String(n), questions: [pages.answer('a#a1', model.correctResponse)]}),
    );
    const [question] = reportOf(records).questions;
    expect(question?.statistics?.options).toEqual([
      {text: 'Management events', correct: true, chosen: 1},
      {text: 'Data events', correct: false, chosen: 0},
    ]);
  });
});
