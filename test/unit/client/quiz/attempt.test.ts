import fc from 'fast-check';
import {
  type Attempt,
  checkResponse,
  isDone,
  NEW_ATTEMPT,
  phaseOf,
  revealAnswer,
} from '../../../../plugins/training/src/client/quiz/attempt';
import {bestResponse, startRound} from '../../../../plugins/training/src/client/quiz/rounds';
import {attemptWith, questionOf} from '../../support/models';

const question = questionOf('Abc');

type Action = (attempt: Attempt) => Attempt;

const right: Action = (attempt) => checkResponse(question, attempt, ['a']);
const wrong: Action = (attempt) => checkResponse(question, attempt, ['b']);
const empty: Action = (attempt) => checkResponse(question, attempt, []);
const reveal: Action = (attempt) => revealAnswer(question, attempt);
const retry: Action = (attempt) => startRound(question, attempt);

function after(...actions: readonly Action[]): Attempt {
  return actions.reduce((attempt, action) => action(attempt), NEW_ATTEMPT);
}

describe('the phase of an attempt', () => {
  it.each([
    ['open', 'nothing', []],
    ['correct', 'the right answer', [right]],
    ['incorrect', 'a wrong answer', [wrong]],
    ['correct', 'a wrong answer and the right one', [wrong, right]],
    ['revealed', 'two wrong answers', [wrong, wrong]],
    ['revealed', 'a wrong answer and asking for the answer', [wrong, reveal]],
    ['open', 'asking for the answer without a try', [reveal]],
    ['open', 'an empty response', [empty]],
    ['incorrect', 'a wrong answer and an empty response', [wrong, empty]],
  ] as const)('is %s after %s', (phase, _name, actions) => {
    expect(phaseOf(question, after(...actions))).toBe(phase);
  });

  it('is done when the question is answered or its answer shown, and not before', () => {
    const done = [[], [wrong], [right], [wrong, right], [wrong, wrong], [wrong, reveal]].map(
      (actions) => isDone(question, after(...actions)),
    );
    expect(done).toEqual([false, false, true, true, true, true]);
  });
});

describe('an attempt', () => {
  it('remembers every response, first one first', () => {
    expect(after(wrong, right).responses).toEqual([['b'], ['a']]);
  });

  it('remembers that the reader asked for the answer', () => {
    expect(after(wrong, reveal)).toEqual({...attemptWith(['b']), revealed: true});
  });

  it('does not count an empty response', () => {
    expect(after(empty, empty, wrong)).toEqual(after(wrong));
  });

  it.each([
    ['the right answer', [right]],
    ['two wrong answers', [wrong, wrong]],
    ['the answer shown', [wrong, reveal]],
  ])('does not change any more after %s', (_name, actions) => {
    const attempt = after(...actions);
    for (const action of [right, wrong, reveal]) {
      expect(action(attempt)).toBe(attempt);
    }
  });

  it('is not changed itself by an action', () => {
    const attempt = after(wrong);
    right(attempt);
    expect(attempt).toEqual(attemptWith(['b']));
    expect(NEW_ATTEMPT).toEqual({responses: [], revealed: false, earlier: null});
  });

  it('is at an end after two tries at the latest, and its phase goes one way', () => {
    const order = ['open', 'incorrect', 'revealed', 'correct'];
    const actions = fc.array(fc.constantFrom(right, wrong, empty, reveal));
    fc.assert(
      fc.property(actions, (list) => {
        let attempt = NEW_ATTEMPT;
        for (const action of list) {
          const before = phaseOf(question, attempt);
          attempt = action(attempt);
          const phase = phaseOf(question, attempt);
          expect(order.indexOf(phase)).toBeGreaterThanOrEqual(order.indexOf(before));
        }
        expect(attempt.responses.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('asking a question again', () => {
  it.each([
    ['the right answer', [right]],
    ['two wrong answers', [wrong, wrong]],
    ['the answer shown', [wrong, reveal]],
  ])('opens it after %s', (_name, actions) => {
    const attempt = after(...actions, retry);
    expect(phaseOf(question, attempt)).toBe('open');
    expect(attempt.revealed).toBe(false);
  });

  it.each([
    ['nothing', []],
    ['a wrong answer', [wrong]],
  ])('does nothing after %s, because it is being asked', (_name, actions) => {
    const attempt = after(...actions);
    expect(retry(attempt)).toBe(attempt);
  });

  it('leaves as many tries as before', () => {
    const again = after(right, retry, wrong, wrong);
    expect(phaseOf(question, again)).toBe('revealed');
    expect(again.responses).toHaveLength(2);
  });

  it.each([
    ['right, and wrong later', [right, retry, wrong, wrong, retry], ['a']],
    ['wrong, and right later', [wrong, wrong, retry, right, retry], ['a']],
    ['wrong both times', [wrong, wrong, retry, wrong, reveal, retry], ['b']],
    ['right at a second try alone', [wrong, right, retry], ['b']],
  ])('remembers the best first answer: %s', (_name, actions, earlier) => {
    expect(after(...actions).earlier).toEqual(earlier);
  });
});

describe('the best response', () => {
  const several = questionOf('ABCd');

  it('is none before the first', () => {
    expect(bestResponse(question, NEW_ATTEMPT)).toBeNull();
  });

  it('is the first one of this round where there is no earlier one', () => {
    expect(bestResponse(question, attemptWith(['b'], ['a']))).toEqual(['b']);
  });

  it('is the earlier one before an answer in this round', () => {
    expect(bestResponse(question, {...NEW_ATTEMPT, earlier: ['b']})).toEqual(['b']);
  });

  it.each([
    ['earlier', ['a', 'b'], ['a']],
    ['new', ['a'], ['a', 'b']],
    ['new, of two that are as good', ['a'], ['b']],
  ])('is the better one: the %s one', (which, earlier, first) => {
    const best = bestResponse(several, {...attemptWith(first), earlier});
    expect(best).toBe(which === 'earlier' ? earlier : first);
  });
});
