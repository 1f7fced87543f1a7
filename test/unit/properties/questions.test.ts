import fc from 'fast-check';
import {checkResponse, NEW_ATTEMPT} from '../../../plugins/training/src/client/quiz/attempt';
import type {QuestionEntry} from '../../../plugins/training/src/client/quiz/content';
import {
  attemptIn,
  type Kept,
  NOTHING,
  parseKept,
  serializeKept,
} from '../../../plugins/training/src/client/quiz/progress';
import {readItems} from '../../../plugins/training/src/client/types/sequencing';
import {attemptWith} from '../support/models';
import {normalizedQuiz} from '../support/normalizedQuiz';
import {entriesOf} from '../support/questionModels';
import {responsesTo} from '../support/responses';
import {expectSameGrading} from '../support/sameGrading';

const parseProgress = (stored: string | null) => parseKept(stored).progress;

const serializeProgress = (progress: Kept['progress']) => serializeKept({...NOTHING, progress});

/** Text that an author may write, and MDX can read. */
const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9äß記ع][A-Za-z0-9 äß記ع.,'"–-]{0,12}$/),
  fc.constantFrom('`StopLogging`', '**All** of the above', '- a\n- b', '```\ncode\n```', ' 90 '),
);
const answers = fc.oneof(
  words,
  fc.constantFrom('*.log', 'a_b', '<b>', '{x}', '½', 'ﬁ', '“x”', 'İ'),
);
const bool = fc.boolean();
const key = (text: string) => text.trim().replace(/\s+/g, ' ');
const distinct = (minLength: number, maxLength: number) =>
  fc.uniqueArray(words, {minLength, maxLength, selector: key});

const choice = fc.record({
  options: distinct(2, 6).chain((texts) =>
    fc.tuple(...texts.map((text) => fc.record({text: fc.constant(text), correct: bool}))),
  ),
  multiple: bool,
});
const trueFalse = fc.record({type: fc.constant('true-false'), answer: bool});
const field = fc.record(
  {
    type: fc.constant('fill-in'),
    answer: fc.oneof(answers, fc.array(answers, {minLength: 1, maxLength: 3})),
    pattern: fc.constantFrom('.*', 'Stop(Logging)?|x', '\\d+'),
    caseSensitive: bool,
    ignoreSpaces: bool,
  },
  {requiredKeys: ['type']},
);
const blank = fc
  .array(answers, {minLength: 1, maxLength: 3})
  .map((list) => `[[${list.join('|').replace(/[`\n]/g, '')}]]`);
const menu = fc
  .tuple(words, fc.uniqueArray(words, {minLength: 1, maxLength: 3}))
  .map(
    ([right, wrong]) =>
      `[[${[right, ...wrong.map((one) => `~x${one}`)].join('|').replace(/[`\n]/g, '')}]]`,
  );
const numberInText = fc
  .tuple(fc.integer(), fc.nat(9), fc.constantFrom('', '%', ' days'))
  .map(([answer, tolerance, rest]) => `[[=${answer}±${tolerance}${rest}]]`);
const sentence = fc.record({
  type: fc.constant('fill-in'),
  text: fc
    .array(
      fc.oneof(
        blank,
        menu,
        numberInText,
        fc.constantFrom('of', '**strong**', '`[[ code ]]`', '\n\n'),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(' ')),
  caseSensitive: bool,
});
const doubles = fc.double({noNaN: true, noDefaultInfinity: true});
const numeric = fc.record(
  {
    type: fc.constant('numeric'),
    answer: fc.oneof(doubles, fc.integer(), fc.array(doubles, {minLength: 1, maxLength: 3})),
    tolerance: fc.oneof(
      doubles.map(Math.abs),
      fc.nat(),
      fc.nat(100).map((percent) => `${percent}%`),
    ),
    unit: fc.constantFrom('days', '%', 'e3'),
  },
  {requiredKeys: ['type', 'answer']},
);
const sequencing = fc.record({type: fc.constant('sequencing'), items: distinct(2, 6)});
const matching = fc.tuple(distinct(2, 5), distinct(1, 6)).chain(([lefts, rights]) =>
  fc.record({
    type: fc.constant('matching'),
    pairs: fc.tuple(
      ...lefts.map((left) =>
        fc.record({left: fc.constant(left), right: fc.constantFrom(...rights)}),
      ),
    ),
    distractors: fc.subarray(rights),
  }),
);

const reflect = fc.record({type: fc.constant('reflect'), model: words});

const PLAIN = {prompt: 'Which?'};
const questions = fc
  .oneof(choice, trueFalse, field, sentence, numeric, sequencing, matching, reflect)
  .map((question) => ({...PLAIN, ...question}));

/** The only question of a quiz that passes the check. */
const entries: fc.Arbitrary<QuestionEntry> = questions
  .map((question) => normalizedQuiz({questions: [question]}))
  .filter((quiz) => quiz !== null)
  .map((quiz) => entriesOf(quiz))
  .filter((list): list is [QuestionEntry] => list.length === 1)
  .map(([entry]) => entry);

const answered = entries.chain(({model}) =>
  fc.record({model: fc.constant(model), response: responsesTo(model)}),
);

describe('any question that passes the check', () => {
  it('grades any response', () => {
    fc.assert(
      fc.property(answered, ({model, response}) => {
        const {correct, score, right, total} = model.grade(response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(total).toBeGreaterThanOrEqual(1);
        expect(right).toBeLessThanOrEqual(total);
        expect(score === 1).toBe(correct);
        expect(model.rightParts(response)).toHaveLength(total);
      }),
    );
  });

  it('grades its correct response as correct', () => {
    const withKey = entries.filter(({model}) => model.correctResponse.length > 0);
    fc.assert(
      fc.property(withKey, ({model}) => {
        const {correctResponse} = model;
        expect(model.isComplete(correctResponse)).toBe(true);
        expect(model.isKnown(correctResponse)).toBe(true);
        expect(model.grade(correctResponse)).toMatchObject({correct: true, score: 1});
      }),
    );
  });

  it('is graded in Node as in the browser', () => {
    const quizzes = questions
      .map((question) => normalizedQuiz({questions: [question]}))
      .filter((quiz) => quiz !== null);
    fc.assert(
      fc.property(quizzes, fc.constantFrom('en', 'tr', 'el'), (quiz, language) => {
        expectSameGrading(quiz, language);
      }),
    );
  });

  it('is not answered with nothing', () => {
    fc.assert(
      fc.property(entries, ({model}) => {
        expect(model.isComplete([])).toBe(false);
        expect(model.grade([]).correct).toBe(false);
      }),
    );
  });

  it('takes back from the browser what a reader has answered', () => {
    fc.assert(
      fc.property(answered, ({model, response}) => {
        const attempt = checkResponse(model, NEW_ATTEMPT, response);
        fc.pre(attempt.responses.length > 0 && model.isKnown(response));
        const progress = {[model.id]: {...attempt, hash: model.hash}};
        expect(attemptIn(parseProgress(serializeProgress(progress)), model)).toMatchObject(attempt);
      }),
    );
  });

  it('takes nothing back that it does not know', () => {
    fc.assert(
      fc.property(answered, ({model, response}) => {
        const attempt = attemptWith(response);
        const stored = parseProgress(
          serializeProgress({[model.id]: {...attempt, hash: model.hash}}),
        );
        for (const kept of attemptIn(stored, model).responses) {
          expect(model.isKnown(kept)).toBe(true);
        }
      }),
    );
  });

  it('begins another try with what it knows, or with nothing', () => {
    fc.assert(
      fc.property(answered, ({model, response}) => {
        fc.pre(model.isKnown(response));
        const start = model.startRetry(response);
        expect(start.length === 0 || model.isKnown(start)).toBe(true);
      }),
    );
  });

  it('never shows a sequence in its order', () => {
    const sequences = entries.filter(({model}) => model.type === 'sequencing');
    fc.assert(
      fc.property(sequences, ({model, element}) => {
        expect(readItems(element).map(({id}) => id)).not.toEqual(model.correctResponse);
      }),
    );
  });

  it('is the same in every build', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const first = normalizedQuiz({questions: [question]});
        expect(normalizedQuiz({questions: [question]})).toEqual(first);
      }),
    );
  });
});
