import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runProcess, startServer} from './process.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const CLI = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const FIXTURE = path.join(ROOT, 'test/fixtures/sites/bench');
const COPIES = path.join(ROOT, 'test/fixtures/.copies');
const NAME = 'docusaurus-plugin-training';
const PACKAGE = path.join(ROOT, 'plugins/training');

let isPackageBuilt = false;

/** Puts the package into a site, as npm would: what is measured is what sites install. @param {string} dir */
function installPackage(dir) {
  if (!isPackageBuilt) {
    spawnSync(process.execPath, ['build.mjs'], {cwd: PACKAGE, stdio: 'inherit'});
    isPackageBuilt = true;
  }
  for (const name of ['package.json', 'lib', 'src/theme']) {
    cpSync(path.join(PACKAGE, name), path.join(dir, 'node_modules', NAME, name), {recursive: true});
  }
}

/**
 * What a site is built with.
 *
 * @typedef {object} SiteSettings
 * @property {'rspack' | 'webpack'} [bundler]
 * @property {boolean} [plugin] whether the config has the plugin and its transformer
 * @property {boolean} [separateStyles] whether the styles of the plugin get files of their own
 */

/** @param {SiteSettings} settings */
function environment({bundler = 'rspack', plugin = true, separateStyles = false}) {
  return {
    BENCH_BUNDLER: bundler,
    BENCH_PLUGIN: plugin ? 'training' : 'none',
    BENCH_STYLES: separateStyles ? 'separate' : 'together',
    NO_COLOR: '1',
  };
}

/**
 * A site of its own with some pages.
 *
 * @param {Readonly<Record<string, string>>} docs contents by file, below `docs/`
 * @param {SiteSettings} [settings]
 */
export function createSite(docs, settings = {}) {
  // As deep as the fixtures, so that the relative paths of the config mean the same.
  mkdirSync(COPIES, {recursive: true});
  const dir = mkdtempSync(path.join(COPIES, 'bench-'));
  cpSync(FIXTURE, dir, {recursive: true});
  installPackage(dir);
  const env = environment(settings);
  const site = {
    dir,
    /** @param {string} file below `docs/` @param {string} content */
    write(file, content) {
      const absolute = path.join(dir, 'docs', file);
      mkdirSync(path.dirname(absolute), {recursive: true});
      writeFileSync(absolute, content);
    },
    /** Forgets what earlier runs left, so that each run starts from nothing. */
    clear() {
      for (const folder of ['build', '.docusaurus', 'node_modules/.cache']) {
        rmSync(path.join(dir, folder), {recursive: true, force: true});
      }
    },
    /** Runs a command of Docusaurus. @param {readonly string[]} args */
    run: (...args) => runProcess([CLI, ...args], {cwd: dir, env}),
    /** Serves the build, or the site itself. @param {'serve' | 'start'} command */
    serve: (command, port) =>
      startServer([CLI, command, '--port', String(port), '--no-open'], {cwd: dir, env}, port),
    remove: () => rmSync(dir, {recursive: true, force: true}),
  };
  Object.entries(docs).forEach(([file, content]) => site.write(file, content));
  return site;
}

/**
 * Has sites removed whatever happens.
 *
 * @template T
 * @param {readonly ReturnType<typeof createSite>[]} sites
 * @param {() => Promise<T>} measure
 */
export async function withSites(sites, measure) {
  try {
    return await measure();
  } finally {
    sites.forEach((site) => site.remove());
  }
}
