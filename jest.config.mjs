/** @type {import('jest').Config['transform']} */
const transform = {
  '\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: {syntax: 'typescript', tsx: true},
        transform: {react: {runtime: 'automatic'}},
        target: 'es2022',
      },
      module: {type: 'commonjs'},
    },
  ],
};

/** @type {import('jest').Config} */
const config = {
  // No test takes as long: this is for machines that do other work as well.
  testTimeout: 1_800_000,
  // Jest has half a second for a worker to end, which one that does nothing any more, but has
  // some hundred megabytes to give back, may need more than.
  workerGracefulExitTimeout: 60_000,
  testSequencer: './test/site/longestFirst.mjs',
  projects: [
    {
      displayName: 'unit',
      rootDir: import.meta.dirname,
      modulePathIgnorePatterns: ['<rootDir>/test/fixtures/'],
      testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/unit/support/patience.ts'],
      transform,
      // Markdown's parsers come as ES modules only.
      transformIgnorePatterns: ['/node_modules/(?:@swc|jsdom|fast-check)/'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/unit/support/cssModule.ts',
        '^docusaurus-plugin-training/client$': '<rootDir>/plugins/training/src/client/index.ts',
        '^docusaurus-plugin-training/client/(assessment|assessmentStore|course|coursePage|drawn|record|review)$':
          '<rootDir>/plugins/training/src/client/$1/index.ts',
        '^docusaurus-plugin-training/storage$':
          '<rootDir>/test/unit/support/docusaurus/theme-common.tsx',
        '^docusaurus-plugin-training/client/internal$':
          '<rootDir>/plugins/training/src/client/internal.ts',
        '^@theme/(Heading|Layout|MDXContent)$': '<rootDir>/test/unit/support/$1.tsx',
        '^@theme/(.*)$': '<rootDir>/plugins/training/src/theme/$1',
        '^@docusaurus/(Translate|useIsBrowser|useIsomorphicLayoutEffect|useBrokenLinks|router|Link|theme-common|ErrorBoundary|useDocusaurusContext)$':
          '<rootDir>/test/unit/support/docusaurus/$1.tsx',
      },
    },
    {
      displayName: 'site',
      rootDir: import.meta.dirname,
      modulePathIgnorePatterns: ['<rootDir>/test/fixtures/'],
      testMatch: ['<rootDir>/test/site/**/*.test.ts'],
      globalSetup: '<rootDir>/test/site/globalSetup.ts',
      globalTeardown: '<rootDir>/test/site/globalTeardown.ts',
      transform,
    },
    {
      displayName: 'installs',
      rootDir: import.meta.dirname,
      modulePathIgnorePatterns: ['<rootDir>/test/fixtures/'],
      testMatch: ['<rootDir>/test/installs/**/*.test.ts'],
      globalSetup: '<rootDir>/test/site/globalSetup.ts',
      globalTeardown: '<rootDir>/test/site/globalTeardown.ts',
      transform,
    },
  ],
};

export default config;
