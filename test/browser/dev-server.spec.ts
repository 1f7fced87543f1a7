import {type ChildProcess, spawn} from 'node:child_process';
import {renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {expect as expectAtOnce, test} from '@playwright/test';
import {DEV_SITE} from './support/fixture';
import {expectAccessible} from './support/test';
import {cleanEnvironment} from '../site/support/command';
import {CLI, createSite, type Site} from '../site/support/site';

/** Each change is a build, and one of the whole site where it is no page. */
const expect = expectAtOnce.configure({timeout: 240_000});

let site: Site;
let server: ChildProcess;
let output = '';

test.describe.configure({mode: 'serial', timeout: 900_000});
test.use({baseURL: DEV_SITE});

test.beforeAll(async () => {
  site = createSite('course');
  // A site with translations, of which `comparisons.yml` has none: a file to watch that is missing.
  site.write('i18n/en/code.json', '{}\n');
  site.edit('docs/plain.mdx', (page) => page.replace('# Plain', '---\nquiz: {}\n---\n\n# Plain'));
  server = spawn(process.execPath, [CLI, 'start', '--no-open', '--port', new URL(DEV_SITE).port], {
    cwd: site.dir,
    env: cleanEnvironment(),
  });
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  await expect.poll(() => output).toContain('compiled');
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  site.remove();
});

/**
 * Waits until the server has loaded the whole site anew, as it does then, and has compiled it: what
 * is saved while it loads may come to nothing, as Docusaurus loads both at once.
 */
async function changeTranslations(message: string): Promise<void> {
  const before = output.split('compiled').length;
  site.write('i18n/en/code.json', JSON.stringify({'fixture.message': {message}}));
  const loaded = '.docusaurus/codeTranslations.json';
  await expect.poll(() => site.read(loaded)).toContain(message);
  await expect.poll(() => output.split('compiled').length).toBeGreaterThan(before);
}

test('a problem that is there at the start is shown, and the server runs', async ({page}) => {
  expect(output).toContain('error[quiz/missing-key]: `quiz` needs `questions`');
  await page.goto('/plain');
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  await expect(overlay.getByText('`quiz` needs `questions`').first()).toBeVisible();

  site.edit('docs/plain.mdx', (content) => content.replace('---\nquiz: {}\n---\n\n', ''));
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
});

test('what a page throws again of an error of the build is not put over it', async ({page}) => {
  await page.goto('/');
  await expect(page.getByText('Which events does a new account record?')).toBeVisible();
  // When a page is fixed, the code that had failed throws once more.
  await page.evaluate(() => {
    const report = 'error[quiz/unknown-key]: `quiz` has no key `a`';
    void Promise.reject(new Error(`Module build failed (from mdx-loader):\n${report}`));
    setTimeout(() => {
      throw new Error('A component has failed.');
    });
  });
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  await expect(overlay.getByText('A component has failed.')).toBeVisible();
  await expect(overlay.getByText('Module build failed')).toHaveCount(0);
});

test('an edit to a prompt shows without a restart', async ({page}) => {
  await page.goto('/');
  await expect(page.getByText('Which events does a new account record?')).toBeVisible();
  site.edit('docs/index.mdx', (content) => content.replace('a new account', 'a fresh account'));
  await expect(page.getByText('Which events does a fresh account record?')).toBeVisible();
});

test('an edit to a fact shows in the comparison without a restart', async ({page}) => {
  await page.goto('/compare/alpha-beta');
  await expect(page.getByRole('row', {name: /Days kept/})).toContainText('90');
  site.edit('docs/alpha.mdx', (content) => content.replace('days: 90', 'days: 3653'));
  await expect(page.getByRole('row', {name: /Days kept/})).toContainText('3,653');
});

test('a problem in comparisons.yml is shown, and goes away when it is fixed', async ({page}) => {
  await page.goto('/compare/alpha-beta');
  site.edit('docs/comparisons.yml', (content) => content.replace('kind: number', 'kind: numbr'));
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  await expect(overlay.getByText('docs/comparisons.yml:9:').first()).toBeVisible();
  await expect(overlay.getByText('did you mean `number`?').first()).toBeVisible();

  site.edit('docs/comparisons.yml', (content) => content.replace('kind: numbr', 'kind: number'));
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
  await expect(page.getByRole('row', {name: /Days kept/})).toContainText('3,653');
});

test('a problem is shown, and goes away, after a change of a translation', async ({page}) => {
  const file = 'docs/comparisons.yml';
  const content = site.read(file);
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  await page.goto('/compare/alpha-beta');

  await changeTranslations('first');
  site.edit(file, () => content.replace('kind: number', 'kind: numbr'));
  await expect(overlay.getByText('did you mean `number`?').first()).toBeVisible();

  await changeTranslations('second');
  await expect(overlay.getByText('did you mean `number`?').first()).toBeVisible();
  site.edit(file, () => content);
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
  await expect(page.getByRole('row', {name: /Days kept/})).toContainText('3,653');
});

test('a compared page that is removed is a problem where comparisons.yml names it', async ({
  page,
}) => {
  site.write(
    'docs/gamma.mdx',
    '---\nservice: {name: Gamma, facts: {answers: Where?, audit: no, days: 7}}\n---\n\n# Gamma\n',
  );
  site.edit('docs/comparisons.yml', (content) => content.replace('beta]', 'beta, gamma]'));
  await page.goto('/compare/alpha-beta');
  await expect(page.getByRole('columnheader', {name: 'Gamma'})).toBeVisible();

  rmSync(path.join(site.dir, 'docs/gamma.mdx'));
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  await expect(overlay.getByText('docs/comparisons.yml:4:27').first()).toBeVisible();

  site.edit('docs/comparisons.yml', (content) => content.replace('beta, gamma]', 'beta]'));
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
  await expect(page.getByRole('columnheader')).toHaveText(['Aspect', 'Alpha', 'Beta']);
});

test('comparisons.yml is seen again after it was deleted, and changed or replaced by an editor', async ({
  page,
}) => {
  const file = 'docs/comparisons.yml';
  const content = site.read(file);
  await page.goto('/compare/alpha-beta');
  rmSync(path.join(site.dir, file));
  // A site without this file has no comparisons, and that is no problem.
  await expect(page.getByRole('heading', {name: 'Page Not Found'})).toBeVisible();
  site.write(file, content);
  await expect(page.getByRole('row', {name: /Days kept/})).toBeVisible();

  site.edit(file, () => content.replace('Days kept', 'Days held'));
  await expect(page.getByRole('row', {name: /Days held/})).toBeVisible();
  site.write('docs/comparisons.yml~', content);
  renameSync(path.join(site.dir, `${file}~`), path.join(site.dir, file));
  await expect(page.getByRole('row', {name: /Days kept/})).toBeVisible();
});

test('authors see the states of a question, and what the rules have found', async ({page}) => {
  site.edit('docs/plain.mdx', () =>
    [
      '---',
      'quiz:',
      '  questions:',
      '    - id: trail',
      '      type: true-false',
      '      prompt: Event history needs a trail.',
      '      answer: false',
      '      feedback: {true: Think of a new account., false: Right.}',
      '---',
      '',
      'Text.',
      '',
    ].join('\n'),
  );
  await expect.poll(() => output).toContain('warning[lint/missing-explanation]');
  await page.goto('/plain');
  const tools = page.locator('.training-author-tools');
  await tools.getByText('For authors: 1 question, 1 problem').click();
  await expect(tools.getByRole('listitem')).toHaveText(/^has no explanation; add /);
  await expect(tools.getByText('lint/missing-explanation')).toBeVisible();
  await tools.getByRole('button', {name: 'Wrong once'}).click();
  await expect(page.getByText('Think of a new account.')).toBeVisible();
  await expectAccessible(page, 'the tools of authors', '.training-author-tools');
  await tools.getByRole('button', {name: 'As asked'}).click();
  await expect(page.getByText('Think of a new account.')).toBeHidden();
});

test('authors see the states of the questions below a comparison', async ({page}) => {
  site.edit('docs/comparisons.yml', (content) =>
    [
      content.trimEnd(),
      '  quiz:',
      '    questions:',
      '      - id: audit-log',
      '        type: true-false',
      '        prompt: Beta has an audit log.',
      '        answer: false',
      '        feedback: {true: Look at its row., false: Right.}',
      '',
    ].join('\n'),
  );
  await expect.poll(() => output).toContain('question `audit-log` has no explanation');
  await page.goto('/compare/alpha-beta');
  const tools = page.locator('.training-author-tools');
  await tools.getByText('For authors: 1 question, 1 problem').click();
  await tools.getByRole('button', {name: 'Wrong once'}).click();
  await expect(page.getByText('Look at its row.')).toBeVisible();
});

test('a page that is added to a course says where in it it is, and the course has it', async ({
  page,
}) => {
  site.write(
    'docs/courses.yml',
    'lessons:\n  title: Lessons\n  modules:\n    - {title: All, pages: [lesson]}\n',
  );
  site.write('docs/lesson.mdx', '# A lesson\n\nText.\n');
  await page.goto('/lesson');
  const end = page.locator('.training-course-end');
  await expect(end).toContainText('Page 1 of 1 in “All”');

  site.write('docs/second-lesson.mdx', '# A second lesson\n\nText.\n');
  site.edit('docs/courses.yml', (content) =>
    content.replace('[lesson]', '[lesson, second-lesson]'),
  );
  await expect(end).toContainText('Page 1 of 2 in “All”');
  await page.goto('/second-lesson');
  await expect(end).toContainText('Page 2 of 2 in “All”');
  await page.goto('/course/lessons');
  await expect(page.getByRole('link', {name: 'A second lesson'})).toBeVisible();
});
