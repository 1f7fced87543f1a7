import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  path.join(process.env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
];

/** @returns {string[]} */
function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/**
 * The browser to test with: the one that CHROME_PATH names, Playwright's own, or one that is
 * installed on the machine.
 *
 * @returns {string | undefined}
 * @throws {Error} where CHROME_PATH names no file
 */
export function findChromium() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH)) {
      throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
    }
    return CHROME_PATH;
  }
  return [chromium.executablePath(), ...onPath(), ...PLACES].find((file) => existsSync(file));
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  return spawnSync(command, args, {stdio: 'inherit'}).status === 0;
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  return (
    isRoot &&
    existsSync('/usr/bin/apt-get') &&
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', 'chromium'])
  );
}

function installFromPlaywright() {
  return succeeds(process.execPath, [
    path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
}

if (process.argv[1] === import.meta.filename) {
  if (!findChromium() && !installFromPlaywright()) {
    installFromDebian();
  }
  const found = findChromium();
  if (!found) {
    console.error(
      'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to the program.',
    );
    process.exit(1);
  }
  console.log(`Browser tests run in ${found}`);
  console.log(
    execFileSync(found, ['--version', '--no-sandbox'], {stdio: ['ignore', 'pipe', 'ignore']})
      .toString()
      .trim(),
  );
}
