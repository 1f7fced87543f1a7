import {defineConfig} from '@playwright/test';
import {findChromium} from './test/browser/chromium.mjs';

/** The course as it was built. */
const PORT = 4321;

/** A site with a question of each kind. */
const FIXTURE = 'test/fixtures/sites/course';
const FIXTURE_PORT = 4322;

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
    {
      command: `npx docusaurus build ${FIXTURE} && npx docusaurus serve ${FIXTURE} --port ${FIXTURE_PORT} --no-open`,
      port: FIXTURE_PORT,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  ],
});
