import type {PluginContentLoadedActions} from '@docusaurus/types';
import {toCourseOptions} from '../course/built/courseOptions';
import {createCourseRoutes} from '../course/publish/routes';
import {builtFrom} from './builtFrom';
import type {Instance} from './instance';
import {changeSite} from './state';

/** Adds a page for every course, and tells the other pages which courses they are in. */
export async function addCoursePages(
  {context, options, isDevServer, state}: Instance,
  actions: PluginContentLoadedActions,
): Promise<void> {
  const about =
    state.courses.some(({courses}) => courses.length > 0) &&
    (await actions.createData(
      'course-site.json',
      JSON.stringify(await builtFrom(context, isDevServer)),
    ));
  const coursePages = await createCourseRoutes(
    state.courses,
    {
      ...toCourseOptions(options, context),
      siteDir: context.siteDir,
      language: state.site.language,
      hasMarks: options.courseMarks,
      about: about || '',
      dataModules: state.site.dataModules,
    },
    actions,
  );
  changeSite(state, {coursePages});
}
