import {type Attempt, NEW_ATTEMPT} from '../../../plugins/training/src/client/attempt';
import type {QuestionModel} from '../../../plugins/training/src/client/model';
import {scoreOf} from '../../../plugins/training/src/client/score';
import {questionOf} from '../support/models';

const one = questionOf('Abc', {id: 'one'});
const two = questionOf('ABCd', {id: 'two', points: 3});

function attempt(...responses: readonly (readonly string[])[]): Attempt {
  return {responses, revealed: false};
}

function score(
  attempts: Readonly<Record<string, Attempt>>,
  questions: QuestionModel[] = [one, two],
) {
  return scoreOf(questions, ({id}) => attempts[id] ?? NEW_ATTEMPT);
}

describe('the score of a quiz', () => {
  it('is nothing before the first answer', () => {
    expect(score({})).toEqual({
      done: false,
      questions: 2,
      correct: 0,
      points: 0,
      maxPoints: 4,
      percent: 0,
    });
  });

  it('is everything when every first try was right', () => {
    expect(score({one: attempt(['a']), two: attempt(['c', 'b', 'a'])})).toEqual({
      done: true,
      questions: 2,
      correct: 2,
      points: 4,
      maxPoints: 4,
      percent: 100,
    });
  });

  it('counts first tries, whatever came later', () => {
    expect(score({one: attempt(['b'], ['a'])})).toMatchObject({correct: 0, points: 0});
  });

  it('weighs questions by their points', () => {
    expect(score({one: attempt(['a'])})).toMatchObject({correct: 1, points: 1, percent: 25});
    expect(score({two: attempt(['a', 'b', 'c'])})).toMatchObject({points: 3, percent: 75});
  });

  it('gives points for a part of an answer, which does not make it correct', () => {
    const {correct, points} = score({two: attempt(['a', 'b'])});
    expect(correct).toBe(0);
    expect(points).toBeCloseTo(2);
  });

  it('is not rounded', () => {
    const third = questionOf('ABCd', {id: 'third'});
    expect(score({third: attempt(['a'])}, [third]).percent).toBeCloseTo(33.333, 2);
  });

  it('is done when every question has been answered or its answer shown', () => {
    const shown = {responses: [['a']], revealed: true};
    expect(score({one: attempt(['b']), two: shown}).done).toBe(false);
    expect(score({one: attempt(['b'], ['c']), two: shown}).done).toBe(true);
  });

  it('of no questions is 0 percent', () => {
    expect(score({}, [])).toMatchObject({questions: 0, maxPoints: 0, percent: 0});
  });
});
