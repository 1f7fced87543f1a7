import jestConfig from './jest.config.mjs';

const [unit] = jestConfig.projects ?? [];

const FAULT_COLLECTIONS = ['faultCollection', 'comparison/faultCollection'];

/** What authors rely on, each part with the tests that are about it: others find no more. */
const TESTS_OF_PART = {
  lint: ['lint/'],
  quiz: ['quiz/', 'check/', 'faultCollection'],
  diagnostics: ['diagnostics/', ...FAULT_COLLECTIONS],
};

const parts = Object.keys(TESTS_OF_PART).filter(
  (part) => (process.env.MUTATION_PART ?? part) === part,
);

// For `test/mutation/oneFile.test.ts`, in the processes that Stryker starts.
process.env.MUTATION_TESTS = parts.flatMap((part) => TESTS_OF_PART[part]).join(',');

/**
 * Mutation tests: `npm run mutation`, or of a part with `MUTATION_PART=lint npm run mutation`, or
 * of some files with `-- --mutate "plugins/training/src/lint/rules/*.ts"`.
 */
const config = {
  mutate: parts.map((part) => `plugins/training/src/${part}/**/*.ts`),
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      ...unit,
      // The copy of the project that mutants are put into.
      rootDir: undefined,
      testMatch: ['<rootDir>/test/mutation/oneFile.test.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  // What is computed once, such as a list of words, would run every test for each mutant.
  ignoreStatic: true,
  // Words of messages are for people; that they are written at all is tested.
  mutator: {excludedMutations: ['StringLiteral']},
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: 'coverage/mutation.json'},
  ignorePatterns: ['build', '.docusaurus', 'test/fixtures/.copies', 'test-results', '**/lib'],
};

export default config;
