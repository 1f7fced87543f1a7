import {draw} from '../../../../plugins/training/src/assessment/draw';
import {
  drawableIn,
  pagePoolsOf,
  poolsOf,
  type QuizPage,
} from '../../../../plugins/training/src/quiz/draws/pools';
import {reflect, trueFalse} from '../../support/quizInput';
import {quizInput, statements} from '../../support/quizPages';

const PAGES: ReadonlyMap<string, QuizPage> = new Map([
  ['trails', {quizId: 'keep/trails', input: statements('region', 'bucket')}],
  ['lake', {quizId: 'lake', input: statements('query')}],
  ['broken', {quizId: 'broken', input: null}],
]);
const pageOf = (docId: string) => PAGES.get(docId) ?? null;

describe('what can be drawn from a page', () => {
  it('has the names of quiz and question, also where the words of the prompt name it', () => {
    const input = quizInput({
      questions: [trueFalse({id: 'free'}), trueFalse({prompt: 'Is it so?'})],
    });
    expect(drawableIn({quizId: 'a/page', input})).toEqual(['a/page#free', 'a/page#is-it-so']);
  });

  it('is no question without a key, and nothing that the page draws itself', () => {
    const input = quizInput({questions: [reflect()], draw: [{from: 'trails', count: 1}]});
    expect(drawableIn({quizId: 'a-page', input})).toEqual([]);
  });
});

const QUIZ = quizInput({
  questions: [trueFalse({id: 'own'})],
  draw: [
    {from: 'lake', count: 1},
    {from: ['trails', 'broken', 'unknown'], count: 2},
  ],
});

describe('the pools of a quiz', () => {
  it('keep pages apart that are drawn from together, and leave out what is not known', () => {
    expect(pagePoolsOf(QUIZ, pageOf)).toEqual([
      {count: 1, pages: [{docId: 'lake', quizId: 'lake', questions: ['lake#query']}]},
      {
        count: 2,
        pages: [
          {
            docId: 'trails',
            quizId: 'keep/trails',
            questions: ['keep/trails#region', 'keep/trails#bucket'],
          },
          {docId: 'broken', quizId: 'broken', questions: []},
        ],
      },
    ]);
  });

  it('are none where it draws nothing', () => {
    expect(pagePoolsOf(statements('own'), pageOf)).toEqual([]);
  });

  it('ask every question of its own in each attempt, whatever was asked before', () => {
    const pools = poolsOf('final', QUIZ, pageOf);
    const first = draw('a seed', pools);
    expect(first).toHaveLength(4);
    expect(draw('another', pools, [first, first])).toContain('final#own');
  });
});
