import path from 'node:path';

/** A script of its own for what not every quiz has: a page loads those that it needs. */
export interface QuizScript {
  readonly name: string;
  /** Modules below `client/`. */
  readonly client: readonly string[];
  /** Modules in `grading/`. */
  readonly grading: readonly string[];
  /** Modules in `shared/`. */
  readonly shared: readonly string[];
  /** Folders in `theme/KnowledgeCheck/`. */
  readonly theme: readonly string[];
}

/** Every page with a question loads it. */
const ENGINE_SCRIPT = 'training';

/** Every page with a comparison loads it. */
const COMPARISON_SCRIPT = 'training-comparison';

/** Every page of a course loads it when the browser is idle. */
const COURSE_SCRIPT = 'training-course';

/** Every page that shows a course loads it. */
const COURSE_PAGE_SCRIPT = 'training-course-page';

/** Pages that draw questions load it. */
const ASSESSMENT_SCRIPT = 'training-assessment';

/** What a browser keeps of assessments: their pages load it, and those of courses that have one. */
const ATTEMPTS_SCRIPT = 'training-attempts';

/** Pages in other languages than the default one load it, see `sharedStorage.ts`. */
const STORAGE_SCRIPT = 'training-storage';

/** The page of a course loads it when a reader saves, adds or erases a record. */
const RECORD_SCRIPT = 'training-record';

/** The page of a course with an assessment loads it when the browser is idle. */
const STANDING_SCRIPT = 'training-standing';

/** The page of a course that asks again what was missed loads it. */
const REVIEW_SCRIPT = 'training-review';

/** The certificate of a course loads it. */
const CERTIFICATE_SCRIPT = 'training-certificate';

/** What the pages of one course know of all of it. */
const MANIFEST_SCRIPT = 'training-course-manifest';

const MANIFEST = /[\\/]course-manifest-[^\\/]+\.json$/;

/** Every page of a course loads it. */
const COURSE_END_SCRIPT = 'training-course-end';

/** Beginnings of the names of what a comparison consists of. */
const COMPARISON_COMPONENTS = ['Comparison', 'RichText', 'SupportValue'] as const;

/** @returns a regular expression for the text itself */
function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Puts the script of knowledge checks into chunks that a page loads if, and only if, it has a
 * question of that type, and that of comparisons into one that a page loads if it has a comparison.
 *
 * Docusaurus shares a module only when half of all pages use it and copies it into the chunk of
 * every page otherwise. A `lazy()` component would be shared as well, but React's server renderer
 * hides what is inside a `Suspense` boundary behind a script once a page is larger than 12.8 kB
 * (https://github.com/facebook/react/issues/35460): a reader without script would see no quiz.
 *
 * The bundle that writes the HTML shares nothing of itself. A build would compile the same 100 kB
 * again for every page with a quiz.
 *
 * @param folder the plugin's own code
 * @returns what to merge into the configuration of a bundle
 */
export function shareRuntime(
  folder: string,
  siteDir: string,
  isServer: boolean,
  quizScripts: readonly QuizScript[],
): Record<string, unknown> {
  const clientFolder = path.join(folder, 'client');
  const gradingFolder = path.join(folder, 'grading');
  const sharedFolder = path.join(folder, 'shared');
  // The plugin's own components, and those that the site has swizzled.
  const themeFolders = [path.join(folder, 'theme'), path.join(siteDir, 'src', 'theme')];
  const quizFolders = themeFolders.map((theme) => path.join(theme, 'KnowledgeCheck'));
  const group = (name: string, paths: readonly string[], priority: number) => ({
    name,
    test: new RegExp(`^(?:${paths.map(escape).join('|')})`),
    // Styles are in the site's one stylesheet.
    type: /^javascript\//,
    // What the server's bundle begins with has to be in a single file.
    chunks: isServer ? 'async' : 'all',
    enforce: true,
    priority,
  });
  const quizGroups = quizScripts.map(({name, client, grading, shared, theme}) => {
    const paths = [
      ...client.map((module) => path.join(clientFolder, `${module}.`)),
      ...grading.map((module) => path.join(gradingFolder, `${module}.`)),
      ...shared.map((module) => path.join(sharedFolder, `${module}.`)),
      ...quizFolders.flatMap((quizFolder) =>
        theme.map((component) => path.join(quizFolder, component) + path.sep),
      ),
    ];
    return [name, group(name, paths, 47)] as const;
  });
  const comparisonPaths = [
    path.join(clientFolder, 'comparison') + path.sep,
    sharedFolder + path.sep,
    ...themeFolders.flatMap((theme) =>
      COMPARISON_COMPONENTS.map((component) => path.join(theme, component)),
    ),
  ];
  const inFolders = (client: string, component: string) => [
    path.join(clientFolder, client) + path.sep,
    ...themeFolders.map((theme) => path.join(theme, component) + path.sep),
  ];
  const coursePaths = [
    ...inFolders('course', 'CourseWords'),
    ...themeFolders.map((theme) => path.join(theme, 'CourseEnd', 'Follow') + path.sep),
    path.join(sharedFolder, 'questionCode.'),
  ];
  const courseEndPaths = themeFolders.map((theme) => path.join(theme, 'CourseEnd') + path.sep);
  const recordPaths = [path.join(clientFolder, 'record'), path.join(folder, 'records')].map(
    (name) => name + path.sep,
  );
  const attemptsPaths = [
    path.join(clientFolder, 'assessmentStore'),
    path.join(folder, 'assessment'),
  ].map((name) => name + path.sep);
  const assessmentPaths = [
    ...inFolders('assessment', 'Assessment'),
    path.join(clientFolder, 'drawn') + path.sep,
  ];
  const standingPaths = themeFolders.map(
    (theme) => path.join(theme, 'Course', 'Standing') + path.sep,
  );
  const certificatePaths = themeFolders.map(
    (theme) => path.join(theme, 'CourseCertificate') + path.sep,
  );
  const coursePagePaths = inFolders('coursePage', 'Course');
  const enginePaths = [clientFolder, gradingFolder, ...quizFolders].map((name) => name + path.sep);
  return {
    optimization: {
      splitChunks: {
        cacheGroups: {
          // The bundlers' own groups, which Docusaurus has turned off, come back with any other.
          ...(isServer ? {default: false, defaultVendors: false} : {}),
          ...Object.fromEntries(quizGroups),
          [COURSE_SCRIPT]: group(COURSE_SCRIPT, coursePaths, 49),
          [COURSE_END_SCRIPT]: group(COURSE_END_SCRIPT, courseEndPaths, 48),
          [STANDING_SCRIPT]: group(STANDING_SCRIPT, standingPaths, 49),
          [REVIEW_SCRIPT]: group(REVIEW_SCRIPT, inFolders('review', 'CourseReview'), 48),
          [CERTIFICATE_SCRIPT]: group(CERTIFICATE_SCRIPT, certificatePaths, 48),
          [STORAGE_SCRIPT]: group(STORAGE_SCRIPT, [path.join(folder, 'storage') + path.sep], 48),
          [RECORD_SCRIPT]: group(RECORD_SCRIPT, recordPaths, 48),
          [ATTEMPTS_SCRIPT]: group(ATTEMPTS_SCRIPT, attemptsPaths, 48),
          [ASSESSMENT_SCRIPT]: group(ASSESSMENT_SCRIPT, assessmentPaths, 48),
          [COURSE_PAGE_SCRIPT]: group(COURSE_PAGE_SCRIPT, coursePagePaths, 48),
          // Each page of a course asks for it in its own name, and it is one.
          [MANIFEST_SCRIPT]: {
            name: ({resource}: {readonly resource?: string}) =>
              path.parse(resource ?? MANIFEST_SCRIPT).name,
            test: MANIFEST,
            chunks: 'async',
            enforce: true,
            priority: 48,
          },
          [COMPARISON_SCRIPT]: group(COMPARISON_SCRIPT, comparisonPaths, 46),
          [ENGINE_SCRIPT]: group(ENGINE_SCRIPT, enginePaths, 45),
        },
      },
    },
  };
}
