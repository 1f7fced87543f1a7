import type {CourseDoc} from '../../course/built/courseSources';
import {relativeFile} from '../../diagnostics/relativeFile';
import {pageId} from '../../docusaurus/pageId';
import {checkQuiz} from '../../quiz/check/checkQuiz';
import type {QuizzesByLanguage} from '../../report/source/snapshot';
import {quizIn, type SourceQuiz} from '../../report/source/sourceQuiz';
import type {LoadedSite} from '../site/loadSite';

/** The language of a loaded site, as in HTML. */
export function languageOf({context: {i18n}}: LoadedSite): string {
  return i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
}

/** The docs of a site, latest first; where a quiz has errors, it counts as none. */
export function docsOf({contentPlugins, sources, unreadable}: LoadedSite): CourseDoc[] {
  return contentPlugins
    .flatMap(({pages}) => pages)
    .sort((one, other) => Number(other.isLatest) - Number(one.isLatest))
    .flatMap((page) => {
      const source = sources.get(page.file);
      const {quiz} = page.frontMatter;
      return source === undefined || unreadable.has(page.file)
        ? []
        : [{page, source, input: quiz === undefined ? null : checkQuiz(quiz).input}];
    });
}

function quizzesOf(docs: readonly CourseDoc[], siteDir: string): SourceQuiz[] {
  return docs.flatMap(({page, source, input}) =>
    input === null
      ? []
      : [
          {
            id: input.id ?? pageId(page, siteDir),
            file: relativeFile(page.file, siteDir),
            docId: page.docId,
            group: page.docsVersion ?? '',
            input,
            quiz: quizIn(input, source),
          },
        ],
  );
}

/** @param sites one for each language, that of the default language first */
export function quizzesByLanguage(
  sites: readonly LoadedSite[],
  siteDir: string,
): QuizzesByLanguage {
  return new Map(sites.map((site) => [languageOf(site), quizzesOf(docsOf(site), siteDir)]));
}
