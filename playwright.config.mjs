import {defineConfig} from '@playwright/test';
import {findChromium} from './test/browser/chromium.mjs';

/** The course as it was built. */
const PORT = 4321;

/** A site with a question of each kind. */
const FIXTURE = 'test/fixtures/sites/course';
const FIXTURE_PORT = 4322;

/**
 * A site in a language that is written from right to left. Specs that start servers of their own use
 * 4323 and, see `support/fixture.ts`, 4350 to 4353.
 */
const ARABIC = 'test/fixtures/sites/arabic';
const ARABIC_PORT = 4324;

/** Builds a fixture site and serves it. */
function fixtureServer(site, port) {
  return {
    command: `npx docusaurus build ${site} && npx docusaurus serve ${site} --port ${port} --no-open`,
    port,
    timeout: 120_000,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {
      executablePath: findChromium(),
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
    {
      command: `npx docusaurus serve --port ${PORT} --no-open`,
      port: PORT,
      reuseExistingServer: false,
    },
    fixtureServer(FIXTURE, FIXTURE_PORT),
    fixtureServer(ARABIC, ARABIC_PORT),
  ],
});
