import {lint, toLintedQuiz} from '../../../../plugins/training/src/lint/lint';
import {smallPool} from '../../../../plugins/training/src/lint/rules/small-pool';
import {QUIZ_PATH} from '../../../../plugins/training/src/quiz/quizPath';
import {quizInput} from '../../support/quizPages';

/** A page that draws, and how much there is to choose from for each entry. */
function pageThatDraws(sizes: readonly (readonly [count: number, size: number])[], more = {}) {
  const draw = sizes.map(([count], index) => ({from: `page-${index}`, count}));
  return {
    ...toLintedQuiz(quizInput({draw, ...more}), 'en', QUIZ_PATH),
    draws: sizes.map(([count, size], index) => ({
      path: [...QUIZ_PATH, 'draw', index, 'count'],
      count,
      size,
    })),
    file: '/docs/page.mdx',
  };
}

const messagesOf = (...sizes: readonly (readonly [number, number])[]) =>
  smallPool.check(pageThatDraws(sizes)).map(({message}) => message);

it.each([
  ['three for each', [2, 6]],
  ['more', [1, 30]],
] as const)('takes a pool with %s', (_, size) => {
  expect(messagesOf(size)).toEqual([]);
});

it('reports each draw with less', () => {
  expect(messagesOf([2, 5], [1, 3], [1, 1])).toEqual([
    '2 questions of 5: the next attempt asks most of them again',
    '1 question of 1: the next attempt asks most of them again',
  ]);
});

it('can be disabled, with a reason', () => {
  const more = {disableRules: {'small-pool': 'Nobody takes it twice.'}};
  const found = lint([pageThatDraws([[1, 1]], more)], {}).get('/docs/page.mdx') ?? [];
  expect(found.map(({code}) => code)).toEqual([]);
});

it.each(['small-pool', 'missing-quiz-id'])(
  'says of no entry for %s that it is not needed, where the rest of the site is not known',
  (rule) => {
    const input = quizInput({
      draw: [{from: 'trails', count: 1}],
      disableRules: {[rule]: 'Nobody takes it twice.'},
    });
    const page = {...toLintedQuiz(input, 'en', QUIZ_PATH), file: '/docs/page.mdx'};
    expect(lint([page], {}).get(page.file) ?? []).toEqual([]);
  },
);
