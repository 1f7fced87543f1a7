import type {PluginContentLoadedActions} from '@docusaurus/types';
import {aliasedSitePath} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {DrawingPage} from '../check/draws';
import {drawFile} from '../quiz/draws/drawFile';
import {questionsOf} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import {builtFrom} from './builtFrom';
import type {Instance} from './instance';

/** Tells each page that draws which questions there are, and how their pages are loaded. */
export async function addDraws(
  {context, isDevServer, state: {drawing, courses}}: Instance,
  {createData}: PluginContentLoadedActions,
): Promise<void> {
  if (drawing.length === 0) {
    return;
  }
  const {siteDir, baseUrl, siteConfig} = context;
  const {commit} = await builtFrom(context, isDevServer);
  const address = (permalink: string) =>
    applyTrailingSlash(permalink, {baseUrl, trailingSlash: siteConfig.trailingSlash});
  const assessed = courses.flatMap((set) => set.courses.map(({course}) => course));
  const courseOf = (permalink: string) => {
    const course = assessed.find(({assessment}) => assessment?.permalink === permalink);
    const {review, certificate} = course?.assessment ?? {};
    return course ? {title: course.title, permalink: course.permalink, review, certificate} : null;
  };
  const moduleOf = ({quizId, input, page, pools, docs}: DrawingPage): string => {
    const data = {
      pools: pools.map(({count, pages}) => ({
        count,
        pages: pages.map(({docId, quizId: id, questions}) => ({
          id,
          title: docs.get(docId)?.title ?? docId,
          permalink: address(docs.get(docId)?.page.permalink ?? ''),
          questions: questions.map((question) => question.slice(id.length + 1)),
        })),
      })),
      own: questionsOf(input).map(questionId),
      course: courseOf(address(page.permalink)),
      commit,
    };
    const files = [
      [quizId, page.file] as const,
      ...pools
        .flatMap(({pages}) => pages)
        .map(({docId, quizId: id}) => [id, docs.get(docId)?.page.file ?? ''] as const),
    ];
    const load = files.map(
      ([id, file]) =>
        `[${JSON.stringify(id)}]: () => import(${JSON.stringify(aliasedSitePath(file, siteDir))})`,
    );
    return `export default {...${JSON.stringify(data)}, load: {${load.join(', ')}}};\n`;
  };
  await Promise.all(
    drawing.map((one) => createData(drawFile(one.page.file, siteDir), moduleOf(one))),
  );
}
