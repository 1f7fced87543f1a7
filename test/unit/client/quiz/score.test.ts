import {type Attempt, NEW_ATTEMPT} from '../../../../plugins/training/src/client/quiz/attempt';
import type {QuestionModel} from '../../../../plugins/training/src/client/quiz/model';
import {scoreOf} from '../../../../plugins/training/src/client/quiz/score';
import {attemptWith, questionOf} from '../../support/models';

const one = questionOf('Abc', {id: 'one'});
const two = questionOf('ABCd', {id: 'two', points: 3});

function score(
  attempts: Readonly<Record<string, Attempt>>,
  questions: QuestionModel[] = [one, two],
) {
  return scoreOf(questions, ({id}) => attempts[id] ?? NEW_ATTEMPT);
}

describe('the score of a quiz', () => {
  it('is nothing before the first answer', () => {
    const nothing = {correct: 0, total: 2, points: 0, maxPoints: 4, percent: 0};
    expect(score({})).toEqual({done: false, current: nothing, best: nothing});
  });

  it('is everything when every first try was right', () => {
    const everything = {correct: 2, total: 2, points: 4, maxPoints: 4, percent: 100};
    expect(score({one: attemptWith(['a']), two: attemptWith(['c', 'b', 'a'])})).toEqual({
      done: true,
      current: everything,
      best: everything,
    });
  });

  it('counts first tries, whatever came later', () => {
    expect(score({one: attemptWith(['b'], ['a'])}).current).toMatchObject({correct: 0, points: 0});
  });

  it('weighs questions by their points', () => {
    expect(score({one: attemptWith(['a'])}).current).toMatchObject({
      correct: 1,
      points: 1,
      percent: 25,
    });
    expect(score({two: attemptWith(['a', 'b', 'c'])}).current).toMatchObject({
      points: 3,
      percent: 75,
    });
  });

  it('gives points for a part of an answer, which does not make it correct', () => {
    const {correct, points} = score({two: attemptWith(['a', 'b'])}).current;
    expect(correct).toBe(0);
    expect(points).toBeCloseTo(2);
  });

  it('is not rounded', () => {
    const third = questionOf('ABCd', {id: 'third'});
    expect(score({third: attemptWith(['a'])}, [third]).current.percent).toBeCloseTo(33.333, 2);
  });

  it('is done when every question has been answered or its answer shown', () => {
    const shown = {...attemptWith(['a']), revealed: true};
    expect(score({one: attemptWith(['b']), two: shown}).done).toBe(false);
    expect(score({one: attemptWith(['b'], ['c']), two: shown}).done).toBe(true);
  });
});

describe('the best score of a quiz', () => {
  const again = {...NEW_ATTEMPT, earlier: ['a']};

  it('keeps what an earlier round has brought', () => {
    const {current, best} = score({one: again});
    expect(current).toMatchObject({correct: 0, points: 0});
    expect(best).toMatchObject({correct: 1, points: 1});
  });

  it('grows with a better answer', () => {
    const better = {...attemptWith(['a', 'b', 'c']), earlier: ['a']};
    expect(score({two: better}).best).toMatchObject({correct: 1, points: 3});
  });

  it('takes the best of each question, from whatever round', () => {
    const {best} = score({one: {...attemptWith(['b']), earlier: ['a']}, two: attemptWith(['a'])});
    expect(best).toMatchObject({correct: 1, points: 2});
  });

  it('does not make a quiz done', () => {
    expect(score({one: again}, [one]).done).toBe(false);
  });
});
