import fc from 'fast-check';
import {
  type Attempt,
  NEW_ATTEMPT,
  phaseOf,
  TRIES,
} from '../../../../plugins/training/src/client/quiz/attempt';
import {
  attemptIn,
  type Kept,
  NOTHING,
  parseKept,
  type Progress,
  serializeKept,
} from '../../../../plugins/training/src/client/quiz/progress';
import {bestResponse} from '../../../../plugins/training/src/client/quiz/rounds';
import {attemptWith, questionOf} from '../../support/models';

const parseProgress = (stored: string | null) => parseKept(stored).progress;

const serializeProgress = (progress: Kept['progress']) => serializeKept({...NOTHING, progress});

const response = fc.array(fc.string(), {minLength: 1, maxLength: 3});
const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  fc.record({
    responses: fc.array(response, {minLength: 1, maxLength: 2}),
    revealed: fc.boolean(),
    earlier: fc.option(response),
  }),
  // Asked again, and not answered yet.
  response.map((earlier) => ({...NEW_ATTEMPT, earlier})),
);
const progresses: fc.Arbitrary<Progress> = fc
  .array(
    fc.tuple(
      fc.string(),
      fc.tuple(fc.string(), attempts).map(([hash, attempt]) => ({...attempt, hash})),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const stored = {
  version: 1,
  questions: {question: {hash: 'hash', responses: [['b']], revealed: false, earlier: null}},
};
const attempt: Attempt = attemptWith(['b']);
const nothing = {};

describe('stored progress', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(parseProgress(serializeProgress(progress))).toEqual(progress);
      }),
    );
  });

  it('has a form that later versions can read', () => {
    const progress = {question: {...attempt, hash: 'hash'}};
    expect(JSON.parse(serializeProgress(progress))).toEqual({...stored, drafts: {}, done: {}});
    expect(parseProgress(JSON.stringify(stored))).toEqual(progress);
  });

  it('has a form for earlier rounds that later versions can read', () => {
    const progress = {question: {...attempt, hash: 'hash', earlier: ['a']}};
    const withEarlier = {questions: {question: {...stored.questions.question, earlier: ['a']}}};
    expect(JSON.parse(serializeProgress(progress))).toEqual({
      ...stored,
      ...withEarlier,
      drafts: {},
      done: {},
    });
    expect(parseProgress(serializeProgress(progress))).toEqual(progress);
  });

  it('is nothing where nothing is stored', () => {
    expect(parseProgress(null)).toEqual(nothing);
  });
});

describe('what is stored in the place of progress', () => {
  it('is no reason to fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(attemptIn(parseProgress(text), questionOf('Abc'))).toBe(NEW_ATTEMPT);
      }),
    );
  });

  it('is no reason to fail, however much it looks like progress', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({
        hash: fc.jsonValue(),
        responses: fc.jsonValue(),
        revealed: fc.jsonValue(),
        earlier: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), entry), (questions) => {
        const progress = parseProgress(JSON.stringify({version: 1, questions}));
        for (const id of Object.keys(questions)) {
          const {responses} = attemptIn(progress, questionOf('Abc', {id}));
          expect(responses.every(questionOf('Abc').isKnown)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['empty text', ''],
    ['no JSON', '{"version": 1'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1'],
    ['of no version', JSON.stringify({questions: stored.questions})],
    ['of an older version', JSON.stringify({...stored, version: 0})],
    ['of a later version', JSON.stringify({...stored, version: 2})],
    ['of a version in text', JSON.stringify({...stored, version: '1'})],
    ['without questions', JSON.stringify({version: 1})],
    ['with questions that are nothing', JSON.stringify({version: 1, questions: null})],
  ])('counts for nothing where it is %s', (_name, text) => {
    expect(parseProgress(text)).toEqual(nothing);
  });

  it('counts however large a browser lets it be, since what is not read is written over', () => {
    expect(parseProgress(JSON.stringify(stored).padEnd(4_000_000))).not.toEqual(nothing);
  });
});

describe('a stored attempt', () => {
  const good = stored.questions.question;

  it.each([
    ['nothing', null],
    ['text', 'b'],
    ['without a hash', {...good, hash: undefined}],
    ['with a hash that is no text', {...good, hash: 1}],
    ['without responses', {...good, responses: undefined}],
    ['with no response', {...good, responses: []}],
    ['with no response, now or earlier', {...good, responses: [], earlier: []}],
    ['with more responses than there are tries', {...good, responses: [['b'], ['c'], ['a']]}],
    ['with an empty response', {...good, responses: [[]]}],
    ['with a response that is no list', {...good, responses: ['b']}],
    ['with a response of numbers', {...good, responses: [[1]]}],
    ['with an earlier response that is a text', {...good, earlier: 'a'}],
    ['with an earlier response that is empty', {...good, earlier: []}],
    ['with an earlier response of numbers', {...good, earlier: [1]}],
    ['with an earlier response that is no list', {...good, earlier: {0: 'a'}}],
  ])('counts for nothing where it is %s, and leaves the others', (_name, forged) => {
    const progress = parseProgress(JSON.stringify({version: 1, questions: {forged, good}}));
    expect(attemptIn(progress, questionOf('Abc', {id: 'forged'}))).toBe(NEW_ATTEMPT);
    expect(attemptIn(progress, questionOf('Abc', {id: 'good'}))).toMatchObject(attempt);
  });

  it('can be one of a version that kept no earlier responses', () => {
    const {earlier, ...older} = good;
    const text = JSON.stringify({version: 1, questions: {good: older}});
    const question = questionOf('Abc', {id: 'good'});
    const read = attemptIn(parseProgress(text), question);
    expect(phaseOf(question, read)).toBe('incorrect');
    expect(bestResponse(question, read)).toEqual(['b']);
    expect(earlier).toBeNull();
  });
});

describe('attemptIn', () => {
  const question = questionOf('Abc');
  const progress: Progress = {question: {...attempt, hash: 'hash'}};

  it('is the attempt at the question', () => {
    expect(attemptIn(progress, question)).toMatchObject(attempt);
  });

  it('is a new one, always the same, where there is none', () => {
    expect(attemptIn(progress, questionOf('Abc', {id: 'other'}))).toBe(NEW_ATTEMPT);
  });

  it('is a new one where the question has changed since', () => {
    expect(attemptIn(progress, questionOf('Abc', {hash: 'changed'}))).toBe(NEW_ATTEMPT);
  });

  it('is a new one where the response has an option that the question has not', () => {
    expect(attemptIn(progress, questionOf('Acd'))).toBe(NEW_ATTEMPT);
  });

  it('is a new one where an earlier response has an option that the question has not', () => {
    const again = {question: {...attempt, hash: 'hash', earlier: ['z']}};
    expect(attemptIn(again, question)).toBe(NEW_ATTEMPT);
  });

  it('is a new one where the answer was asked for without a try', () => {
    const shown = {...NEW_ATTEMPT, revealed: true, earlier: ['a']};
    const forged = {question: {...shown, hash: 'hash'}};
    expect(attemptIn(forged, question)).toBe(NEW_ATTEMPT);
  });

  it('is an attempt that the question can have had, whatever is stored', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'z'), {maxLength: 2});
    const entries = fc.record(
      {
        hash: fc.constantFrom('hash', 'other'),
        responses: fc.array(letters, {maxLength: 3}),
        revealed: fc.boolean(),
        earlier: letters,
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(entries, (entry) => {
        const text = JSON.stringify({version: 1, questions: {question: entry}});
        const {responses, revealed, earlier} = attemptIn(parseProgress(text), question);
        expect(responses.length).toBeLessThanOrEqual(TRIES);
        expect(responses.every(question.isKnown)).toBe(true);
        expect(!earlier || question.isKnown(earlier)).toBe(true);
        expect(revealed && responses.length === 0).toBeFalsy();
      }),
    );
  });
});
