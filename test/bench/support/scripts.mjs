/* global URL */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {waitUntilHydrated} from './browser.mjs';

/** @param {string | Buffer} content @returns {number} bytes, compressed as servers do at their best */
export function compressed(content) {
  return gzipSync(content, {level: 9}).length;
}

/** @param {string} dir of a site that was built @param {'js' | 'css'} kind */
function assets(dir, kind) {
  const folder = path.join(dir, 'build/assets', kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => ({name, content: readFileSync(path.join(folder, name))}));
}

function onlyOne(found, what) {
  if (found.length !== 1) {
    throw new Error(`Expected one file of the build with ${what}, and found ${found.length}.`);
  }
  return found[0].content;
}

/**
 * @param {string} dir of a site that was built
 * @param {'js' | 'css'} kind
 * @param {string} name of the file, without what the bundler adds
 * @returns {number} bytes, compressed
 */
export function weighAsset(dir, kind, name) {
  const found = assets(dir, kind).filter((asset) => asset.name.startsWith(`${name}.`));
  return compressed(onlyOne(found, `the name ${name}.*.${kind}`));
}

/** @param {string} dir @param {string} text @returns {number} how many scripts have a text in them */
export function countScriptsWith(dir, text) {
  return assets(dir, 'js').filter(({content}) => content.includes(text)).length;
}

/**
 * @param {string} dir of a site that was built
 * @param {string} file of a page, below `docs/`
 * @returns {number} bytes of the script that has the page's content, compressed
 */
export function weighPageChunk(dir, file) {
  const source = `@site/docs/${file}`;
  const found = assets(dir, 'js').filter(
    ({content}) => content.includes(source) && content.includes('frontMatter'),
  );
  return compressed(onlyOne(found, `the source ${source}`));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<string[]>} names of the scripts that a page has loaded once it is interactive
 */
export async function loadedScripts(page, address) {
  const names = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      names.push(path.posix.basename(new URL(response.url()).pathname));
    }
  });
  await page.goto(address);
  await waitUntilHydrated(page);
  await page.waitForLoadState('networkidle');
  return names;
}
