import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  path.join(process.env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
];

/** Of Chromium without a window: as Debian names it, and as Playwright does. */
const SHELL_COMMAND = 'chromium-headless-shell';
const SHELL_PROGRAM = /^(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/;

/** @param {readonly string[]} commands @returns {string[]} */
function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** @param {readonly string[]} files */
const firstThatExists = (files) => files.find((file) => existsSync(file));

/**
 * The browser that CHROME_PATH names.
 *
 * @returns {string | undefined}
 * @throws {Error} where it names no file
 */
function namedBrowser() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) {
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  }
  return CHROME_PATH || undefined;
}

/** Playwright's own headless shell, which has a folder beside that of its Chromium. */
function shellOfPlaywright() {
  const folder = chromium
    .executablePath()
    .replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2');
  return existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((file) => SHELL_PROGRAM.test(path.basename(file)))
        .map((file) => path.join(folder, file))
    : [];
}

/** @returns {string | undefined} */
const findShell = () => firstThatExists([...shellOfPlaywright(), ...onPath([SHELL_COMMAND])]);

/** @returns {string | undefined} */
const findWholeBrowser = () =>
  firstThatExists([chromium.executablePath(), ...onPath(COMMANDS), ...PLACES]);

/**
 * A browser like that of readers, to measure with: the one that CHROME_PATH names, Playwright's own,
 * or one that is installed on the machine.
 *
 * @returns {string | undefined}
 * @throws {Error} where CHROME_PATH names no file
 */
export function findChromium() {
  return namedBrowser() ?? findWholeBrowser() ?? findShell();
}

/**
 * The browser to test with: the one that CHROME_PATH names, or Chromium's headless shell, which
 * takes two thirds of the time that a whole browser takes for the same pages.
 *
 * @returns {string | undefined}
 * @throws {Error} where CHROME_PATH names no file
 */
export function findTestBrowser() {
  return namedBrowser() ?? findShell() ?? findWholeBrowser();
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
    succeeds('apt-get', ['install', '-y', '-qq', SHELL_COMMAND])
  );
}

function installFromPlaywright() {
  return succeeds(process.execPath, [
    path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'),
    ...['install', '--only-shell', 'chromium'],
  ]);
}

if (process.argv[1] === import.meta.filename) {
  if (!namedBrowser() && !findShell()) {
    installFromDebian();
  }
  if (!findTestBrowser()) {
    installFromPlaywright();
  }
  const found = findTestBrowser();
  if (!found) {
    console.error(
      'The browser tests need Chromium. Run `npx playwright install --only-shell chromium`, or set CHROME_PATH to the program.',
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
