import fc from 'fast-check';
import {
  type Attempt,
  type AttemptAction,
  isDone,
  NEW_ATTEMPT,
  phaseOf,
  reduceAttempt,
} from '../../../plugins/training/src/client/attempt';
import {questionOf} from '../support/models';

const question = questionOf('Abc');

const right: AttemptAction = {type: 'check', response: ['a']};
const wrong: AttemptAction = {type: 'check', response: ['b']};
const empty: AttemptAction = {type: 'check', response: []};
const reveal: AttemptAction = {type: 'reveal'};

function after(...actions: readonly AttemptAction[]): Attempt {
  return actions.reduce<Attempt>(
    (attempt, action) => reduceAttempt(question, attempt, action),
    NEW_ATTEMPT,
  );
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
    expect(after(wrong, reveal)).toEqual({responses: [['b']], revealed: true});
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
      expect(reduceAttempt(question, attempt, action)).toBe(attempt);
    }
  });

  it('is not changed itself by an action', () => {
    const attempt = after(wrong);
    reduceAttempt(question, attempt, right);
    expect(attempt).toEqual({responses: [['b']], revealed: false});
    expect(NEW_ATTEMPT).toEqual({responses: [], revealed: false});
  });

  it('is at an end after two tries at the latest, and its phase goes one way', () => {
    const order = ['open', 'incorrect', 'revealed', 'correct'];
    const actions = fc.array(fc.constantFrom(right, wrong, empty, reveal));
    fc.assert(
      fc.property(actions, (list) => {
        let attempt = NEW_ATTEMPT;
        for (const action of list) {
          const before = phaseOf(question, attempt);
          attempt = reduceAttempt(question, attempt, action);
          const phase = phaseOf(question, attempt);
          expect(order.indexOf(phase)).toBeGreaterThanOrEqual(order.indexOf(before));
        }
        expect(attempt.responses.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
