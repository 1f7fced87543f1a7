/**
 * Prints what the plugin's scripts and styles weigh, beside Docusaurus' own script of the same
 * build: `npm run build && npm run bench:weight`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCRIPTS = path.join(ROOT, 'build/assets/js');
const THEME = path.join(ROOT, 'plugins/training/src/theme');

/** @param {string | Buffer} content @returns {number} bytes, compressed at level 9 */
function compressed(content) {
  return gzipSync(content, {level: 9}).length;
}

/** @param {string} prefix @returns {number} bytes, compressed at level 9 */
function weigh(prefix) {
  const files = readdirSync(SCRIPTS).filter((file) => file.startsWith(`${prefix}.`));
  if (files.length !== 1) {
    throw new Error(`Expected one script ${prefix}.*.js in the build, and found ${files.length}.`);
  }
  return compressed(readFileSync(path.join(SCRIPTS, files[0])));
}

/** @returns {number} bytes of all styles of the plugin, without comments and white space */
function weighStyles() {
  const styles = readdirSync(THEME, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(THEME, file), 'utf8'))
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,>]) ?/g, '$1');
  return compressed(styles);
}

const baseline = weigh('main');
const scripts = [
  ['engine, choice and true-false', 'training'],
  ['fill-in and numeric', 'training-text'],
  ['sequencing and matching', 'training-arranging'],
].map(([name, prefix]) => [name, weigh(prefix)]);
const rows = [
  ...scripts,
  ['all types', scripts.reduce((sum, [, bytes]) => sum + bytes, 0)],
  ['comparison', weigh('training-comparison')],
  ['styles of the plugin, on every page', weighStyles()],
  ['main script of the site (baseline)', baseline],
];
for (const [name, bytes] of rows) {
  console.log(
    `${name.padEnd(38)} ${String(bytes).padStart(7)} bytes gzip ${(bytes / baseline).toFixed(3)}`,
  );
}
