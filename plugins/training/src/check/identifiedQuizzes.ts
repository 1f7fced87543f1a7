import type {BuiltSet} from '../comparison/built/builtSet';
import type {SourceFile} from '../diagnostics/sourceFile';
import {pageId} from '../docusaurus/pageId';
import {QUIZ_PATH} from '../quiz/quizPath';
import {comparisonQuizId} from '../quiz/ids/quizId';
import type {CheckedPage} from './checkedPage';
import type {IdentifiedQuiz} from './duplicateQuizIds';

/** What is known of a quiz where a check has it. */
interface QuizOfPage {
  readonly page: {readonly docsVersion: string | null};
  readonly source: SourceFile;
  readonly input: {readonly id?: string | undefined} | null;
}

/** The quiz of a page; none where it has errors. */
export function identifiedQuiz(
  {page: {docsVersion}, source, input}: QuizOfPage,
  defaultId: string,
): IdentifiedQuiz[] {
  const version = docsVersion ?? '';
  return input === null
    ? []
    : [
        {
          id: input.id ?? defaultId,
          isExplicit: input.id !== undefined,
          source,
          path: QUIZ_PATH,
          group: version.split('/')[0] ?? '',
          version,
        },
      ];
}

/** Every quiz of the site, those of comparisons included, with what it is known by. */
export function identifiedQuizzes(
  pages: readonly CheckedPage[],
  comparisons: readonly BuiltSet[],
  siteDir: string,
): IdentifiedQuiz[] {
  return [
    ...pages.flatMap((checked) => identifiedQuiz(checked, pageId(checked.page, siteDir))),
    ...comparisons.flatMap(({set: {declared, place}, quizzes}) =>
      quizzes.flatMap(({comparisonId, input}): IdentifiedQuiz[] =>
        input === null
          ? []
          : [
              {
                id: input.id ?? comparisonQuizId(comparisonId),
                isExplicit: input.id !== undefined,
                source: declared.source,
                path: [comparisonId, ...QUIZ_PATH],
                group: 'comparisons',
                version: place.segment,
              },
            ],
      ),
    ),
  ];
}
