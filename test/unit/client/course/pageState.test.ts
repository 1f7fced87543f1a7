import fc from 'fast-check';
import {pageState, type Tick} from '../../../../plugins/training/src/client/course/pageState';
import {questionCode} from '../../../../plugins/training/src/shared/questionCode';

const DAY = '2026-01-31';

function time(overrides: object = {}) {
  return {day: DAY, language: 'en', responses: [['a']], shown: false, ...overrides};
}

const codesOf = (questions: Readonly<Record<string, string>>) =>
  Object.entries(questions)
    .map(([id, hash]) => questionCode(id, hash))
    .join('');

/** A page of two questions. */
const CODES = codesOf({one: 'hash0001', two: 'hash0002'});

function stateOf(
  done: object,
  {tick, codes = CODES, language = 'en'}: {tick?: Tick; codes?: string; language?: string} = {},
) {
  return pageState(codes, JSON.stringify({version: 1, questions: {}, done}), tick, language);
}

const ONE = {one: {hash0001: time()}};
const BOTH = {...ONE, two: {hash0002: time()}};
const TICK: Tick = {day: DAY, byQuestions: true};

describe('a page with questions', () => {
  it('is open before anything is answered', () => {
    expect(pageState(CODES, null, undefined, 'en')).toEqual({
      status: 'open',
      done: 0,
      questions: 2,
      news: 0,
    });
  });

  it('is begun with the first answer, and done with the last question', () => {
    const answered = JSON.stringify({version: 1, questions: {one: {hash: 'hash0001'}}});
    expect(pageState(CODES, answered, undefined, 'en').status).toBe('begun');
    expect(stateOf(ONE)).toMatchObject({status: 'begun', done: 1});
    expect(stateOf(BOTH)).toMatchObject({status: 'done', done: 2, news: 0});
  });

  it.each([
    ['was shown', {responses: [['b']], revealed: true, earlier: null}],
    ['took all tries', {responses: [['b'], ['c']], revealed: false, earlier: null}],
    ['is asked again', {responses: [], revealed: false, earlier: ['a']}],
  ])('is done where an earlier version kept that its question %s', (_, attempt) => {
    const stored = JSON.stringify({
      version: 1,
      questions: {one: {hash: 'hash0001', ...attempt}, two: {hash: 'hash0002', ...attempt}},
    });
    expect(pageState(CODES, stored, undefined, 'en')).toMatchObject({status: 'done', news: 0});
    // The tick that comes of it takes nothing away.
    expect(pageState(CODES, stored, TICK, 'en')).toMatchObject({status: 'done', news: 0});
  });

  it.each([
    ['one response, which may be wrong', {hash: 'hash0001', responses: [['b']]}],
    ['what was asked before a change', {hash: 'other9zz', responses: [['b'], ['c']]}],
    ['anything else', {hash: 7, responses: 7, revealed: 0}],
    ['nothing', null],
  ])('counts nothing where an earlier version kept %s', (_, attempt) => {
    const stored = JSON.stringify({version: 1, questions: {one: attempt}});
    expect(pageState(CODES, stored, undefined, 'en')).toMatchObject({status: 'begun', done: 0});
  });

  it('stays done when a question is changed, and says that it is new', () => {
    const codes = codesOf({one: 'edited01', two: 'hash0002'});
    expect(stateOf(BOTH, {codes, tick: TICK})).toMatchObject({status: 'done', done: 2, news: 1});
  });

  it('stays done when a question is added, and says that it is new', () => {
    const codes = CODES + questionCode('three', 'hash0003');
    expect(stateOf(BOTH, {codes, tick: TICK})).toMatchObject({status: 'done', done: 2, news: 1});
    expect(stateOf(BOTH, {codes})).toMatchObject({status: 'begun', news: 0});
  });

  it('is done in another language, whose words are others', () => {
    const codes = codesOf({one: 'dans-fr1', two: 'dans-fr2'});
    expect(stateOf(BOTH, {codes, language: 'fr'})).toMatchObject({status: 'done', news: 0});
  });

  it('has nothing new where a question was done again after its change', () => {
    const codes = codesOf({one: 'edited01', two: 'hash0002'});
    const again = {...BOTH, one: {...BOTH.one, edited01: time()}};
    expect(stateOf(again, {codes, tick: TICK})).toMatchObject({status: 'done', news: 0});
  });

  it('is open again once its answers are erased, though it was done', () => {
    expect(pageState(CODES, null, TICK, 'en').status).toBe('open');
  });

  it('stays done where it was done before it had any questions', () => {
    const byReader = {day: DAY, byQuestions: false};
    expect(pageState(CODES, null, byReader, 'en')).toMatchObject({status: 'done', news: 2});
  });
});

describe('a page without questions', () => {
  it('is done where the reader said so', () => {
    expect(pageState('', null, undefined, 'en').status).toBe('open');
    expect(pageState('', null, {day: DAY, byQuestions: false}, 'en').status).toBe('done');
  });
});

it('takes whatever is stored for what it is, and nothing of ours for nothing', () => {
  const almostOurs = fc.record(
    {
      version: fc.constantFrom<unknown>(1, 2, '1'),
      questions: fc.jsonValue(),
      done: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('one', '__proto__'), fc.jsonValue()),
      ),
    },
    {requiredKeys: ['version']},
  );
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    almostOurs.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(texts, (stored) => {
      const {status, done, questions, news} = pageState(CODES, stored, undefined, 'en');
      expect(['open', 'begun', 'done']).toContain(status);
      expect(done).toBeLessThanOrEqual(questions);
      expect(news).toBeLessThanOrEqual(questions);
    }),
  );
});
