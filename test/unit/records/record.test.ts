import fc from 'fast-check';
import {parseRecord} from '../../../plugins/training/src/records/parse';
import {
  type AttemptRecord,
  type CourseRecord,
  type Done,
  joinDone,
  type PageRecord,
  type QuestionRecord,
} from '../../../plugins/training/src/records/record';
import {recordSchema} from '../../../plugins/training/src/records/schema';

const day = fc.constantFrom('2026-01-30', '2026-01-31', '2026-02-01');
const anyDay = fc.oneof(day, fc.constantFrom('2026-02-31', '9999-12-31', '2026-00-01', 'x'));

const question: fc.Arbitrary<QuestionRecord> = fc.record({
  id: fc.constantFrom('a#one', 'a#two', 'b#one'),
  hash: fc.constantFrom('x', 'y'),
  day: fc.option(day),
  language: fc.constantFrom('en', 'fr'),
  responses: fc.array(fc.array(fc.string(), {minLength: 1, maxLength: 2}), {
    minLength: 1,
    maxLength: 2,
  }),
  shown: fc.boolean(),
});

const PAGE = {id: fc.constantFrom('a', 'b'), day, byQuestions: fc.boolean()};
const page: fc.Arbitrary<PageRecord> = fc.record(PAGE);

const asked = fc.record({
  id: fc.constantFrom('a#one', 'a#two', 'b#one'),
  hash: fc.constantFrom('x', 'y'),
  response: fc.array(fc.constantFrom('1', '2'), {maxLength: 2}),
  score: fc.constant(null),
  points: fc.constant(1),
});

const attempt: fc.Arbitrary<AttemptRecord> = fc.record({
  quiz: fc.constant('final'),
  seed: fc.constantFrom('s', 't'),
  after: fc.constant([]),
  begun: fc.record({day, commit: fc.constant(null)}),
  handedIn: fc.option(fc.record({day, commit: fc.constant(null)})),
  language: fc.constantFrom('en', 'fr'),
  questions: fc.uniqueArray(asked, {selector: ({id}) => id, maxLength: 3}),
});

const review = fc.record({
  id: fc.constantFrom('a#one', 'a#two'),
  hash: fc.constant('x'),
  day,
  response: fc.constant(['1']),
  correct: fc.boolean(),
});

const done: fc.Arbitrary<Done> = fc.record({
  questions: fc.array(question, {maxLength: 4}),
  pages: fc.array(page, {maxLength: 3}),
  attempts: fc.array(attempt, {maxLength: 3}),
  reviews: fc.array(review, {maxLength: 3}),
});

describe('what was done in two places', () => {
  it('is the same whichever of them is added', () => {
    fc.assert(
      fc.property(done, done, (one, other) => {
        expect(joinDone(one, other)).toEqual(joinDone(other, one));
      }),
    );
  });

  it('is the same in whichever order three are added', () => {
    fc.assert(
      fc.property(done, done, done, (one, two, three) => {
        expect(joinDone(joinDone(one, two), three)).toEqual(joinDone(one, joinDone(two, three)));
      }),
    );
  });

  it('is the same however often it is added', () => {
    fc.assert(
      fc.property(done, done, (one, other) => {
        const joined = joinDone(one, other);
        expect(joinDone(joined, other)).toEqual(joined);
        expect(joinDone(joined, joined)).toEqual(joined);
      }),
    );
  });

  it('is never less than in one of them: nothing is missing, and no day is later', () => {
    fc.assert(
      fc.property(done, done, (one, other) => {
        const joined = joinDone(one, other);
        for (const {id, hash, day: before} of one.questions) {
          const after = joined.questions.find((now) => now.id === id && now.hash === hash);
          expect(after).toBeDefined();
          expect((after?.day ?? '') <= (before ?? '')).toBe(true);
        }
        for (const {id, day: before} of one.pages) {
          const after = joined.pages.find((now) => now.id === id);
          expect(after !== undefined && after.day <= before).toBe(true);
        }
        for (const {quiz, seed, handedIn, questions} of one.attempts) {
          const after = joined.attempts.find((now) => now.quiz === quiz && now.seed === seed);
          expect(after).toBeDefined();
          const isOver = typeof after?.handedIn?.day === 'string';
          expect(handedIn === null || isOver).toBe(true);
          // Until it is handed in, nothing that was answered is lost.
          for (const {id, response} of isOver ? [] : questions) {
            const now = after?.questions.find((question) => question.id === id);
            expect(Math.min(1, response.length)).toBeLessThanOrEqual(now?.response.length ?? 0);
          }
        }
      }),
    );
  });

  it('has nothing that was in neither', () => {
    fc.assert(
      fc.property(done, done, (one, other) => {
        const {questions, pages} = joinDone(one, other);
        expect([...one.questions, ...other.questions]).toEqual(
          expect.arrayContaining([...questions]),
        );
        expect([...one.pages, ...other.pages]).toEqual(expect.arrayContaining([...pages]));
      }),
    );
  });
});

describe('the text of a record', () => {
  const record: CourseRecord = {
    version: 1,
    site: 'https://example.com/',
    course: 'aws',
    commit: null,
    questions: [
      {id: 'a#one', hash: 'x', day: '2026-01-31', language: 'en', responses: [['1']], shown: false},
    ],
    pages: [{id: 'a', day: '2026-01-31', byQuestions: true}],
    name: 'Ana',
    attempts: [
      {
        quiz: 'final',
        seed: 's',
        after: [],
        begun: {day: '2026-01-31', commit: 'abc'},
        handedIn: null,
        language: 'en',
        questions: [{id: 'a#one', hash: 'x', response: [], score: null, points: 1}],
      },
    ],
    reviews: [{id: 'a#one', hash: 'x', day: '2026-01-31', response: ['1'], correct: true}],
  };
  const textOf = (change: object) => JSON.stringify({...record, ...change});

  it('is read as it was written', () => {
    expect(parseRecord(textOf({}))).toEqual(record);
  });

  it('is read where an earlier version wrote it, without assessments', () => {
    const {version, site, course, commit, questions, pages} = record;
    const older = {version, site, course, commit, questions, pages};
    expect(parseRecord(JSON.stringify(older))).toEqual({
      ...older,
      name: null,
      attempts: [],
      reviews: [],
    });
  });

  it.each([
    ['no JSON', 'Dear diary', 'other'],
    ['other JSON', '{"a": 1}', 'other'],
    ['nothing', '', 'other'],
    ['a list', '[]', 'other'],
    ['null', 'null', 'other'],
    ['half a record', textOf({}).slice(0, -40), 'broken'],
    ['a question without an answer', textOf({questions: [{id: 'a#one'}]}), 'broken'],
    ['a day that is none', textOf({pages: [{id: 'a', day: 'today', byQuestions: true}]}), 'broken'],
    ...['2026-13-01', '2026-02-31', '2026-02-29', '2026-04-31', '0001-01-01', '9999-12-31'].map(
      (never) => [
        `of ${never}, which no reader has`,
        textOf({pages: [{id: 'a', day: never, byQuestions: true}]}),
        'broken',
      ],
    ),
    ['worth more than any number', textOf({}).replace('"points":1', '"points":1e999'), 'broken'],
    ['an attempt without questions', textOf({attempts: [{quiz: 'final', seed: 's'}]}), 'broken'],
    ['a review of no question', textOf({reviews: [{id: 'a', day: '2026-01-31'}]}), 'broken'],
    ['pages that are no list', textOf({pages: {}}), 'broken'],
    ['a newer version', textOf({version: 2, questions: 'of another form'}), 'newer'],
    ['a version that never was', textOf({version: 0}), 'broken'],
    [
      'without the questions',
      JSON.stringify({...JSON.parse(textOf({})), questions: undefined}),
      'broken',
    ],
    ['far more than a reader can do', ' '.repeat(10_000_001), 'large'],
  ])('is refused where it is %s', (_name, text, refusal) => {
    expect(parseRecord(text)).toBe(refusal);
  });

  it('is read with the day that a leap year has', () => {
    const pages = [{id: 'a', day: '2028-02-29', byQuestions: true}];
    expect(parseRecord(textOf({pages}))).toMatchObject({pages});
  });

  it('is refused where its schema refuses it, and read where its schema takes it', () => {
    const anything = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 1, 1, '1', 0),
        site: fc.constantFrom<unknown>('https://example.com/', 7),
        course: fc.constantFrom<unknown>('aws', null),
        commit: fc.constantFrom<unknown>(null, 'abc', 7),
        questions: fc.oneof(
          fc.array(fc.oneof(question, fc.record({id: fc.string(), hash: fc.string()}))),
          fc.jsonValue(),
        ),
        pages: fc.oneof(
          fc.array(fc.oneof(page, fc.record({...PAGE, day: anyDay}), fc.record({id: fc.string()}))),
          fc.jsonValue(),
        ),
        attempts: fc.oneof(fc.array(attempt), fc.jsonValue()),
        reviews: fc.oneof(fc.array(review), fc.jsonValue()),
      },
      {requiredKeys: ['version']},
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (value) => {
        const parsed = parseRecord(JSON.stringify(value));
        expect(typeof parsed === 'object').toBe(recordSchema.safeParse(value).success);
      }),
    );
  });
});
