import {findDuplicateQuizIds} from '../../../plugins/training/src/check/duplicateQuizIds';
import {identifiedQuiz} from '../../../plugins/training/src/check/identifiedQuizzes';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';

function quizOn(name: string, docsVersion: string | null, id?: string) {
  const content = `---\nquiz:\n${id === undefined ? '' : `  id: ${id}\n`}  questions: []\n---\n`;
  const source = markdownFile(`/site/${name}`, () => content);
  return identifiedQuiz({page: {docsVersion}, source, input: {id}}, 'quiz');
}

function foundIn(...quizzes: readonly ReturnType<typeof quizOn>[]): string[] {
  const found = findDuplicateQuizIds(quizzes.flat(), '/site');
  return [...found].flatMap(([file, problems]) =>
    problems.map(({path, message}) => `${file} ${path.join('.')}: ${message}`),
  );
}

describe('two quizzes with one id', () => {
  it('are one problem, which says where both are', () => {
    expect(
      foundIn(
        quizOn('docs/a.mdx', 'default/current', 'x'),
        quizOn('docs/b.mdx', 'default/current', 'x'),
      ),
    ).toEqual([
      '/site/docs/b.mdx quiz.id: two quizzes of the site have the id `x`: this one and that of `docs/a.mdx:3`',
    ]);
  });

  it('are reported where the id is written, where a page gives the other one', () => {
    expect(
      foundIn(quizOn('docs/a.mdx', 'default/current', 'quiz'), quizOn('src/pages/quiz.mdx', null)),
    ).toEqual([expect.stringContaining('/site/docs/a.mdx quiz.id')]);
    expect(
      foundIn(quizOn('docs/quiz.mdx', 'default/current'), quizOn('blog/quiz.mdx', null)),
    ).toEqual([expect.stringContaining('/site/blog/quiz.mdx quiz: ')]);
  });

  it('are no problem in two versions of the same docs, and one in two docs', () => {
    expect(
      foundIn(
        quizOn('docs/a.mdx', 'default/current', 'x'),
        quizOn('old/b.mdx', 'default/1.0', 'x'),
      ),
    ).toEqual([]);
    expect(
      foundIn(
        quizOn('docs/a.mdx', 'default/current', 'x'),
        quizOn('labs/b.mdx', 'labs/current', 'x'),
      ),
    ).toHaveLength(1);
  });
});
