/**
 * Prints what the plugin's script weighs in the built site, beside Docusaurus' own script of the
 * same build: `npm run build && npm run bench:weight`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const SCRIPTS = path.resolve(import.meta.dirname, '../../build/assets/js');

/** @param {string} prefix @returns {number} bytes, compressed at level 9 */
function weigh(prefix) {
  const files = readdirSync(SCRIPTS).filter((file) => file.startsWith(`${prefix}.`));
  if (files.length !== 1) {
    throw new Error(`Expected one script ${prefix}.*.js in the build, and found ${files.length}.`);
  }
  return gzipSync(readFileSync(path.join(SCRIPTS, files[0])), {level: 9}).length;
}

const runtime = weigh('training');
const baseline = weigh('main');
console.log(`knowledge checks, on pages that have one: ${runtime} bytes gzip`);
console.log(`main script of the site (baseline):       ${baseline} bytes gzip`);
console.log(`ratio:                                    ${(runtime / baseline).toFixed(3)}`);
