import {defineConfig} from '@playwright/test';
import {findTestBrowser} from './test/browser/chromium.mjs';

/**
 * The first of the ports: two working copies on one machine can run these tests at the same time
 * where one of them sets `TEST_PORT`, to a number some dozen away. Specs read it again in
 * `support/fixture.ts`, which has the servers that specs start by themselves.
 */
process.env.TEST_PORT ??= '4321';

const FIRST_PORT = Number(process.env.TEST_PORT);

/**
 * Serves what a site was built into.
 *
 * @param {number} port @param {string} site its folder
 */
function serve(port, site) {
  return {
    command: `npx docusaurus serve ${site} --port ${port} --no-open`,
    port,
    timeout: 300_000,
    reuseExistingServer: false,
  };
}

/** What runs one after the other, and beside all else where it begins first. */
const LONGEST = ['dev-server.spec.ts', 'swizzle.spec.ts'];

// What takes a second on a machine of its own may take ten on one that does other work as well.
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  timeout: 300_000,
  expect: {timeout: 60_000},
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // More than there are processors: tests wait for pages, and pages for the server.
  workers: '150%',
  reporter: 'list',
  projects: [
    {name: 'longest', testMatch: LONGEST},
    {name: 'others', testIgnore: LONGEST},
  ],
  use: {
    baseURL: `http://localhost:${FIRST_PORT}`,
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
  webServer: [
    serve(FIRST_PORT, '.'),
    serve(FIRST_PORT + 1, 'test/fixtures/sites/course'),
    serve(FIRST_PORT + 3, 'test/fixtures/sites/arabic'),
  ],
});
