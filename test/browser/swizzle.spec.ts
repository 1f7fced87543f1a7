import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {Result} from '../site/support/command';
import type {Site} from '../site/support/site';
import {replaceableComponents} from '../unit/support/replaceable';
import {buildAndServe, type BuiltCopy} from './support/builtSite';
import {FIXTURE_SITE, SWIZZLED_SITE} from './support/fixture';
import {type Kind, KINDS} from './support/kinds';
import {press, questionById, statusOf} from './support/question';
import {expect, openQuiz, test} from './support/test';

const PLUGIN = 'docusaurus-plugin-training';
const WRAPPED = 'KnowledgeCheck/Actions';
const EJECTED = 'KnowledgeCheck/Answer';
const PLAIN = path.join(__dirname, '../unit/support/plainComponent.tsx');

/** The site of `every-type.spec.ts`, with a plain component in place of every safe one. */
let site: BuiltCopy;
let swizzled: Record<'list' | 'wrap' | 'eject', Result>;

function plainOf(component: string): string {
  return `plainComponent(${component} as Parameters<typeof plainComponent>[0])`;
}

async function swizzle(copy: Site): Promise<void> {
  const run = (...args: readonly string[]) =>
    copy.command('swizzle', PLUGIN, ...args, '--typescript');
  swizzled = {
    list: await run('--list'),
    wrap: await run(WRAPPED, '--wrap'),
    eject: await run(EJECTED, '--eject'),
  };
  copy.write('src/plainComponent.tsx', readFileSync(PLAIN, 'utf8'));
  const importPlain = "import plainComponent from '@site/src/plainComponent';\n";
  copy.edit(`src/theme/${WRAPPED}/index.tsx`, (content) =>
    `${importPlain}${content}`
      .replace('<>', '<><b>wrapped by the site</b>')
      .replace('import Actions from', 'import Original from')
      .replace('export default', `const Actions = ${plainOf('Original')};\n\nexport default`),
  );
  copy.edit(`src/theme/${EJECTED}/index.tsx`, (content) =>
    `${importPlain}${content}\nexport default ${plainOf('Answer')};\n`
      .replace('<summary>', '<b>ejected by the site</b><summary>')
      .replace('export default function', 'function'),
  );
  for (const name of replaceableComponents()) {
    if (name !== WRAPPED && name !== EJECTED) {
      copy.write(
        `src/theme/${name}/index.tsx`,
        `${importPlain}import Original from '@theme-original/${name}';\n\nexport default ${plainOf('Original')};\n`,
      );
    }
  }
}

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await buildAndServe('course', SWIZZLED_SITE, swizzle);
});

test.afterAll(() => {
  site.stop();
});

test('it sees which components are safe', () => {
  const {output} = swizzled.list;
  expect(output).toMatch(/KnowledgeCheck\/Mark\W+Safe\W+Safe/);
  expect(output).toMatch(/KnowledgeCheck\/Question\W+Unsafe\W+Unsafe/);
  expect(output).toMatch(/KnowledgeCheck\/Choice\W+Forbidden\W+Unsafe/);
});

test('it wraps a component and ejects one', () => {
  expect(swizzled.wrap.exitCode, swizzled.wrap.output).toBe(0);
  expect(swizzled.eject.exitCode, swizzled.eject.output).toBe(0);
});

test('it builds with both, and shares them with the rest of the runtime', () => {
  expect(site.result.output).not.toMatch(/\[(?:ERROR|WARNING)\]/);
  expect(site.read('build/types/index.html')).toMatch(/<details><b>ejected by the site/);
  expect(site.scriptsWith('wrapped by the site')).toEqual([
    expect.stringMatching(/^training\.\w+\.js$/),
  ]);
});

/** What a reader hears of a question, and what has the focus, from the first check to the answer. */
async function listen(page: Page, address: string, {path: quiz, id, input, wrong, hints}: Kind) {
  await openQuiz(page, new URL(quiz, address).href);
  const question = questionById(page, id);
  const heard: unknown[] = [];
  const note = async () => {
    const focused = await page.evaluate(() => {
      const {tagName, textContent, id: own} = document.activeElement ?? document.body;
      return `${tagName} ${own || textContent}`;
    });
    heard.push([await statusOf(question).textContent(), focused]);
  };
  await press(question, 'Check answer');
  await note();
  if (hints > 0) {
    await press(question, `Hint 1 of ${hints}`);
    await note();
  }
  await input.withMouse(question, wrong);
  await press(question, 'Check answer');
  await note();
  await press(question, 'Try again');
  await note();
  await press(question, 'Show answer');
  await note();
  return heard;
}

for (const kind of KINDS) {
  test(`a reader of ${kind.name} hears what the plugin's own components say`, async ({page}) => {
    const own = await listen(page, FIXTURE_SITE, kind);
    expect(own).toHaveLength(kind.hints > 0 ? 5 : 4);
    expect(own.at(-1)).toEqual([
      expect.stringMatching(/^The correct answer is shown\. Correct answer: ./),
      'BUTTON Next question',
    ]);
    expect(await listen(page, SWIZZLED_SITE, kind)).toEqual(own);
  });
}

test('the way on leads to the score', async ({page}) => {
  await openQuiz(page, new URL('/states', SWIZZLED_SITE).href);
  for (const {id, input, wrong} of KINDS.filter(({path: quiz}) => quiz === '/states')) {
    await input.withMouse(questionById(page, id), wrong);
    await press(questionById(page, id), 'Check answer');
    await press(questionById(page, id), 'Show answer');
  }
  const last = questionById(page, 'code');
  await last.getByRole('radio', {name: 'Neither'}).check();
  await press(last, 'Check answer');
  await press(last, 'Show answer');
  await press(last, 'See your result');
  await expect(page.getByRole('heading', {name: 'You got 0 of 3 correct'})).toBeFocused();
});
