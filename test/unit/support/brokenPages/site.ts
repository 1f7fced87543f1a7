import {readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkComparisonTranslation} from '../../../../plugins/training/src/check/translations/checkComparisonTranslation';
import {checkCourseTranslation} from '../../../../plugins/training/src/check/translations/checkCourseTranslation';
import {findDuplicateQuizIds} from '../../../../plugins/training/src/check/duplicateQuizIds';
import {identifiedQuiz} from '../../../../plugins/training/src/check/identifiedQuizzes';
import {checkPageTranslation} from '../../../../plugins/training/src/check/translations/checkQuizTranslation';
import {parseComparisons} from '../../../../plugins/training/src/comparison/declaration/load';
import {parseCourses} from '../../../../plugins/training/src/course/declaration/sets';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile, yamlFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {checkQuiz} from '../../../../plugins/training/src/quiz/check/checkQuiz';
import {checkWiring} from '../../../../plugins/training/src/docusaurus/wiring/missingTransformer';
import {pageIn} from './page';

/** What a translation translates is beside it. */
function originalOf(file: string): string {
  const {dir, name, ext} = path.parse(file);
  return path.join(dir, `${name}.original${ext}`);
}

async function frontMatterOf(file: string, content = readFileSync(file, 'utf8')) {
  return (await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content})).frontMatter;
}

function checkTranslatedComparisons(file: string, content: string): Diagnostic[] {
  const original = originalOf(file);
  const there = parseComparisons(readFileSync(original, 'utf8'), original).comparisons;
  const here = parseComparisons(content, file).comparisons;
  const problems = checkComparisonTranslation(there, here, path.basename(original));
  return locate(problems, yamlFile(file, content));
}

function checkTranslatedCourses(file: string, content: string): Diagnostic[] {
  const original = originalOf(file);
  const there = parseCourses(readFileSync(original, 'utf8'), original).entries;
  const here = parseCourses(content, file).entries;
  const problems = checkCourseTranslation(there, here, path.basename(original));
  return locate(problems, yamlFile(file, content));
}

async function checkTranslatedPage(file: string, content: string): Promise<Diagnostic[]> {
  const original = originalOf(file);
  const problems = checkPageTranslation(
    {quiz: (await frontMatterOf(original)).quiz, defaultId: 'a-page'},
    {quiz: (await frontMatterOf(file, content)).quiz, defaultId: 'a-page'},
    path.basename(original),
  );
  return locate(
    problems,
    markdownFile(file, () => content),
  );
}

/** The page is in a site without the transformer, or with one that runs too late. */
async function checkWiringOf(file: string, content: string): Promise<Diagnostic[]> {
  const placement = path.basename(file).startsWith('wiring-late') ? 'after-defaults' : 'missing';
  const page = pageIn(file, await frontMatterOf(file, content));
  return locate(
    checkWiring(page, placement),
    markdownFile(file, () => content),
  );
}

/** The page is in a site whose other page is beside it. */
async function checkQuizIdsOf(file: string, content: string): Promise<Diagnostic[]> {
  const source = markdownFile(file, () => content);
  const other = markdownFile(originalOf(file));
  const quizzes = [other, source].map(async (one) => {
    const {quiz} = await frontMatterOf(one.file, one.content);
    const {input} = checkQuiz(quiz);
    return identifiedQuiz({page: {docsVersion: null}, source: one, input}, 'a-page');
  });
  const found = findDuplicateQuizIds((await Promise.all(quizzes)).flat(), path.dirname(file));
  return locate(found.get(file) ?? [], source);
}

/** The problems of a translation, or of a page of a site that is not set up for it. */
export async function checkSiteOf(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<Diagnostic[]> {
  if (path.basename(file).startsWith('wiring-')) {
    return await checkWiringOf(file, content);
  }
  if (path.basename(file).startsWith('quiz-id-')) {
    return await checkQuizIdsOf(file, content);
  }
  if (path.basename(file) === 'translation-courses.yml') {
    return checkTranslatedCourses(file, content);
  }
  return file.endsWith('.yml')
    ? checkTranslatedComparisons(file, content)
    : await checkTranslatedPage(file, content);
}
