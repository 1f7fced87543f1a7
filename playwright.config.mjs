import {defineConfig} from '@playwright/test';
import {findTestBrowser} from './test/browser/chromium.mjs';

/**
 * The first of the ports: two working copies on one machine can run these tests at the same time
 * where one of them sets `TEST_PORT`, to a number some dozen away. Specs read it again in
 * `support/fixture.ts`, which has the address of each site.
 */
process.env.TEST_PORT ??= '4321';

/** What runs one after the other or is long, and runs beside all else where it begins first. */
const LONGEST = ['dev-server.spec.ts', 'swizzle.spec.ts', 'states.spec.ts'];

// What takes a second on a machine of its own may take ten on one that does other work as well.
export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/support/serveSites.ts',
  outputDir: 'test-results',
  timeout: 300_000,
  expect: {timeout: 60_000},
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // More than there are processors: tests wait for pages, and pages for the server.
  workers: '200%',
  reporter: 'list',
  projects: [
    {name: 'longest', testMatch: LONGEST},
    {name: 'others', testIgnore: LONGEST},
  ],
  use: {
    baseURL: `http://localhost:${process.env.TEST_PORT}`,
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {
      executablePath: findTestBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
