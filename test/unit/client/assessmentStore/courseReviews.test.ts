/** @jest-environment jsdom */
import {
  courseReviews,
  readReviews,
  today,
  writeAttempts,
} from '../../../../plugins/training/src/client/assessmentStore';
import {createReviewSession} from '../../../../plugins/training/src/client/review';
import type {Course} from '../../../../plugins/training/src/shared/course';
import {questionCode} from '../../../../plugins/training/src/shared/questionCode';
import {attemptWith, questionOf} from '../../support/models';

function courseOf(quizzes: readonly string[]): Course {
  const codes = questionCode('one', 'hash') + questionCode('two', 'hash');
  return {
    id: 'aws',
    title: 'AWS',
    description: '',
    permalink: '/course/aws',
    modules: [
      {
        title: null,
        pages: [{id: 'a', title: 'A', permalink: '/docs/a', minutes: 1, codes}],
        links: [],
      },
    ],
    assessment: {
      id: 'final',
      title: 'Final',
      permalink: '/docs/final',
      passMark: 80,
      questions: 2,
      codes: questionCode('own', 'hash'),
      quizzes,
      retryAfter: null,
      review: '/course/aws/review',
      certificate: null,
    },
  };
}

function miss(...ids: readonly string[]): void {
  writeAttempts('final', [
    {
      seed: 's',
      after: [],
      begun: {day: '2026-01-30', commit: null},
      handedIn: {day: '2026-01-30', commit: null},
      language: 'en',
      questions: ids.map((id) => ({id, hash: 'x', response: ['a'], score: 0, points: 1})),
    },
  ]);
}

beforeEach(() => {
  localStorage.clear();
});

it('is what was missed, of the pages that are drawn from and of the assessment itself', () => {
  miss('a#one', 'a#gone', 'final#own', 'final#gone', 'elsewhere#any', 'former#any');
  const {reviews} = courseReviews(courseOf(['a', 'elsewhere']));
  expect(reviews.map(({id}) => id)).toEqual(['a#one', 'elsewhere#any', 'final#own']);
});

describe('a question that is asked again', () => {
  const question = questionOf('Abc', {id: 'one', number: 1});

  it('is over after one try, and is kept for the course alone', () => {
    const onAnswer = jest.fn();
    const session = createReviewSession('aws', 'a#one', onAnswer);
    session.record(question, attemptWith(['b']));
    expect(session.get().progress.one).toMatchObject({responses: [['b']], revealed: true});
    expect(onAnswer).toHaveBeenCalledWith(false, true);
    expect(readReviews('aws')).toEqual([
      {id: 'a#one', hash: question.hash, day: today(), response: ['b'], correct: false},
    ]);
    expect(Object.keys(localStorage)).toEqual(['training.review:aws']);
  });

  it('keeps the first answer of a day, in whichever tab it was given', () => {
    const answer = (response: string) => {
      const session = createReviewSession('aws', 'a#one', () => undefined);
      session.record(question, attemptWith([response]));
    };
    answer('b');
    answer('a');
    expect(readReviews('aws').map(({response}) => response)).toEqual([['b']]);
  });

  it('says that nothing is kept where the browser stores nothing', () => {
    const onAnswer = jest.fn();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
    createReviewSession('aws', 'a#one', onAnswer).record(question, attemptWith(['a']));
    jest.restoreAllMocks();
    expect(onAnswer).toHaveBeenCalledWith(true, false);
  });
});
