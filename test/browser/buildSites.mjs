/**
 * Builds the course and the fixture sites that the browser tests look at, two at a time:
 * `npm run test:build`, or some of them, such as `npm run test:build -- arabic`.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const AT_A_TIME = 2;

/** What each site needs beside the environment; the one that takes longest comes first. */
const SITES = {
  'test/fixtures/sites/everything': {
    // No image is small enough to be put into its page.
    env: {WEBPACK_URL_LOADER_LIMIT: '0'},
    // The other sites have their scripts made small, the plugin's among them: what draws diagrams,
    // in each language, takes as long as all else.
    args: ['--no-minify'],
  },
  '.': {},
  'test/fixtures/sites/course': {},
  'test/fixtures/sites/learning': {},
  // The same site after an edit, beside it.
  'test/fixtures/sites/learning/edited': {
    env: {EDITED: '1', DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/edited'},
    args: ['--out-dir', '.docusaurus/edited-build'],
  },
  'test/fixtures/sites/arabic': {},
  'test/fixtures/sites/hash-router': {},
};

/**
 * Builds a site, and keeps what the build printed in its `.docusaurus/build.log`.
 *
 * @param {string} site its folder
 * @returns {Promise<boolean>} whether that succeeded
 */
async function build(site) {
  const start = performance.now();
  const isEdited = path.basename(site) === 'edited';
  const dir = path.join(ROOT, isEdited ? path.dirname(site) : site);
  const {env = {}, args = []} = SITES[site];
  const child = spawn(process.execPath, [CLI, 'build', ...args], {
    cwd: dir,
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  mkdirSync(path.join(dir, '.docusaurus'), {recursive: true});
  writeFileSync(path.join(dir, '.docusaurus/build.log'), output);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (exitCode === 0) {
    console.log(`Built ${site} in ${seconds} s`);
  } else {
    console.error(`The build of ${site} ended in ${exitCode}:\n${output}`);
  }
  return exitCode === 0;
}

const wanted = process.argv.slice(2);
const left = Object.keys(SITES).filter(
  (site) => wanted.length === 0 || wanted.some((name) => path.basename(site) === name),
);
if (left.length === 0) {
  throw new Error(
    `No site is called ${wanted.join(', ')}. There are ${Object.keys(SITES).join(', ')}.`,
  );
}

/** Builds one site after the other until none is left. */
async function buildAll() {
  let areBuilt = true;
  for (let site = left.shift(); site !== undefined; site = left.shift()) {
    areBuilt = (await build(site)) && areBuilt;
  }
  return areBuilt;
}

const results = await Promise.all(Array.from({length: AT_A_TIME}, buildAll));
process.exitCode = results.every(Boolean) ? 0 : 1;
