import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {withWrittenNumbers} from '../../../plugins/training/src/quiz/writtenNumbers';
import {normalizedQuiz} from '../support/normalizedQuiz';
import {expectSameGrading} from '../support/sameGrading';

const ROOT = path.resolve(__dirname, '../../..');

/** The pages of the course, and those of the sites of the tests. */
const pages = ['docs', 'test/fixtures/sites'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name) && !/node_modules|build/.test(name))
    .map((name) => path.join(folder, name))
    .filter((name) => /^quiz:/m.test(readFileSync(path.join(ROOT, name), 'utf8'))),
);

it('looks at pages of the course and of the tests', () => {
  expect(pages.filter((name) => name.startsWith('docs')).length).toBeGreaterThan(10);
  expect(pages.filter((name) => name.startsWith('test')).length).toBeGreaterThan(10);
});

it.each(pages)('grades the questions of %s from their source as on the page', async (name) => {
  const source = markdownFile(path.join(ROOT, name));
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: source.file,
    fileContent: source.content,
  });
  const quiz = normalizedQuiz(frontMatter.quiz);
  // Pages with errors are not built.
  if (quiz !== null) {
    expectSameGrading(withWrittenNumbers(quiz, source), 'en');
  }
});
