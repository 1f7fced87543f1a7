import type {PluginContentLoadedActions} from '@docusaurus/types';
import {toCourseOptions} from '../course/built/courseOptions';
import {createCourseRoutes} from '../course/publish/routes';
import {languageOfWords} from '../docusaurus/locales';
import {builtFrom} from './builtFrom';
import type {Instance} from './instance';
import {changeSite} from './state';

/** Adds a page for every course, and tells the other pages which courses they are in. */
export async function addCoursePages(
  {context, options, isDevServer, state}: Instance,
  actions: PluginContentLoadedActions,
): Promise<void> {
  const {siteDir, i18n, codeTranslations} = context;
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
      siteDir,
      // Numbers stand in words, which are English where nobody has brought in others.
      language:
        languageOfWords(i18n.currentLocale, codeTranslations) === i18n.currentLocale
          ? state.site.language
          : 'en',
      hasMarks: options.courseMarks,
      about: about || '',
      dataModules: state.site.dataModules,
    },
    actions,
  );
  changeSite(state, {coursePages});
}
