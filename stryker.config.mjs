/** What authors rely on, each part with the tests that are about it: others find no more. */
const TESTS_OF_PART = {
  lint: ['lint/**/*'],
  quiz: ['quiz/**/*', 'check/*', 'remark', 'brokenPages'],
  diagnostics: ['diagnostics/**/*', 'brokenPages'],
};

const parts = Object.keys(TESTS_OF_PART).filter(
  (part) => (process.env.MUTATION_PART ?? part) === part,
);

/**
 * Mutation tests: `npm run mutation`, or of a part with `MUTATION_PART=lint npm run mutation`, or
 * of some files with `-- --mutate "plugins/training/src/lint/rules/*.ts"`.
 */
const config = {
  mutate: parts.map((part) => `plugins/training/src/${part}/**/*.ts`),
  testRunner: 'mocha',
  mochaOptions: {
    require: ['./test/mutation/jestInterface.mjs'],
    spec: parts.flatMap((part) => TESTS_OF_PART[part].map((name) => `test/unit/${name}.test.ts`)),
  },
  coverageAnalysis: 'perTest',
  // What is computed once, such as a list of words, would need every module loaded anew.
  ignoreStatic: true,
  // Words of messages are for people; that they are written at all is tested.
  mutator: {excludedMutations: ['StringLiteral']},
  concurrency: 2,
  // A machine that does other work as well is slow, and slow is not caught.
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: 'coverage/mutation.json'},
  ignorePatterns: ['build', '.docusaurus', 'test/fixtures/.copies', 'test-results', '**/lib'],
};

export default config;
