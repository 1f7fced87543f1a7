/**
 * Answers the first question of a page of a built site, and prints what the page then says:
 * `node answerQuestion.mjs <build folder> <address> <option>`.
 */
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {findTestBrowser} from '../../browser/chromium.mjs';

const [, , folder, address, option] = process.argv;

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const server = createServer(({url}, response) => {
  const pathname = url.replace(/[?#].*/, '');
  const file = [pathname, path.join(pathname, 'index.html')]
    .map((name) => path.join(folder, name))
    .find((name) => path.extname(name) !== '' && existsSync(name));
  if (file) {
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => {
  server.listen(0, resolve);
});

const browser = await chromium.launch({
  executablePath: findTestBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage();
const reported = [];
page.on('console', (message) => {
  if (message.type() === 'error' || message.type() === 'warning') {
    reported.push(message.text());
  }
});
page.on('pageerror', (error) => {
  reported.push(error.message);
});
await page.goto(`http://localhost:${server.address().port}${address}`);
const question = page.locator('.training-question').first();
await question.getByRole('radio', {name: option}).check();
await question.getByRole('button', {name: 'Check answer'}).click();
const outcome = await question.locator('[data-outcome]').first().innerText();
const feedback = await question.locator('[data-feedback]').first().innerText();
console.log(JSON.stringify({outcome, feedback, reported}));
await browser.close();
server.close();
