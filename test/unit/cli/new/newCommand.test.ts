import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {checkContent} from '../../../../plugins/training/src/check/checkContent';
import {newCommand as begin} from '../../../../plugins/training/src/cli/new/newCommand';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {createSiteFolder} from '../../support/siteFolder';

const {siteDir, write} = createSiteFolder();

function newCommand(kind: string, file: string, title: string | undefined): Promise<string> {
  const folder = `${siteDir}/docs`;
  const pages = {folder, include: ['**/*.{md,mdx}'], exclude: ['**/_*.{md,mdx}', '**/_*/**']};
  return begin(kind, file, title, () => Promise.resolve([pages]));
}

const read = (file: string) => readFileSync(file, 'utf8');
/** What the check finds, but for the texts that are to be replaced. */
const checked = async (file: string) =>
  (await checkContent(markdownFile(file), {locale: 'en', rules: {}})).filter(
    ({code}) => code !== 'lint/unwritten-text',
  );

describe('a new page', () => {
  it.each(['page', 'quiz', 'assessment', 'service'])(
    'that begins as a %s passes the check',
    async (kind) => {
      const file = `${siteDir}/docs/config/${kind}.mdx`;
      expect(await newCommand(kind, file, undefined)).toBe(`wrote ${file}`);
      expect(await checked(file)).toEqual([]);
    },
  );

  it('says of a question whose texts stand for those of its author that they are to be written', async () => {
    const file = `${siteDir}/docs/to-write.mdx`;
    await newCommand('page', file, undefined);
    const found = await checkContent(markdownFile(file), {locale: 'en', rules: {}});
    expect(found.map(({code}) => code)).toEqual(['lint/unwritten-text']);
  });

  it("is titled by its file's name", async () => {
    const file = `${siteDir}/docs/event_data-stores.md`;
    await newCommand('page', file, undefined);
    expect(read(file)).toMatch(/^---\ntitle: 'Event data stores'\ndescription: \S.*\nquiz:\n/);
  });

  it('has the title that was asked for, whatever is in it', async () => {
    const file = `${siteDir}/docs/titled.mdx`;
    await newCommand('service', file, "What's new: AWS # Config");
    expect(read(file)).toContain("title: 'What''s new: AWS # Config'");
    expect(read(file)).toContain("  name: 'What''s new: AWS # Config'");
    expect(await checked(file)).toEqual([]);
  });
});

describe('a page that exists', () => {
  it('gets a quiz at the end of its front matter, and is left as it is otherwise', async () => {
    const before = '---\ntitle: Old # a comment\n';
    const after = '---\n\n# Old\n\nText.\n';
    const file = write('docs/old.mdx', before + after);
    expect(await newCommand('quiz', file, undefined)).toBe(`added a quiz to ${file}`);
    const content = read(file);
    expect(content.startsWith(`${before}quiz:\n`)).toBe(true);
    expect(content.endsWith(`\n${after}`)).toBe(true);
    expect(await checked(file)).toEqual([]);
  });

  it('keeps its line breaks', async () => {
    const file = write('docs/windows.mdx', '---\r\ntitle: Old\r\n---\r\n\r\nText.\r\n');
    await newCommand('quiz', file, undefined);
    expect(read(file).replaceAll('\r\n', '')).not.toContain('\n');
    expect(await checked(file)).toEqual([]);
  });

  it('gets a front matter where it has none', async () => {
    const file = write('docs/bare.mdx', '# Bare\n');
    await newCommand('quiz', file, undefined);
    expect(read(file)).toMatch(/^---\nquiz:\n[^]*\n---\n\n# Bare\n$/);
    expect(await checked(file)).toEqual([]);
  });

  it('names its service by its title', async () => {
    const file = write('docs/lambda.mdx', '---\ntitle: AWS Lambda\n---\n');
    await newCommand('service', file, undefined);
    expect(read(file)).toContain("service:\n  name: 'AWS Lambda'\n");
  });

  it.each([
    ['page', '---\ntitle: A\n---\n', 'exists, and is left as it is'],
    ['quiz', '---\nquiz: {}\n---\n', 'has a `quiz`, and is left as it is'],
    ['assessment', '---\nquiz: {}\n---\n', 'has a `quiz`, and is left as it is'],
    ['service', '---\nservice:\n  name: A\n---\n', 'has a `service`, and is left as it is'],
    ['quiz', '---\ntitle: A\n\n# A\n', 'has no end'],
  ])('is never overwritten: %s in %j', async (kind, content, message) => {
    const file = write('docs/kept.mdx', content);
    await expect(newCommand(kind, file, undefined)).rejects.toThrow(message);
    expect(read(file)).toBe(content);
  });
});

it('a page that is saved in another encoding is left as it is', async () => {
  const file = write('docs/latin.mdx', '');
  const before = Buffer.from('---\ntitle: Spur\xe4\n---\n', 'latin1');
  writeFileSync(file, before);
  await expect(newCommand('quiz', file, undefined)).rejects.toThrow('not saved as UTF-8');
  expect(readFileSync(file)).toEqual(before);
});

describe('a site behind a symbolic link', () => {
  const link = `${siteDir}-link`;

  beforeAll(() => {
    mkdirSync(`${siteDir}/docs`, {recursive: true});
    symlinkSync(siteDir, link);
  });

  afterAll(() => {
    rmSync(link);
  });

  it('has pages begun in it, in new folders as well', async () => {
    await newCommand('page', `${link}/docs/linked/one.mdx`, undefined);
    expect(read(`${siteDir}/docs/linked/one.mdx`)).toContain("title: 'One'");
  });

  it('has the reason given why a path is no page', async () => {
    const begun = newCommand('page', `${link}/docs/_part.mdx`, undefined);
    await expect(begun).rejects.toThrow('no part of their path starts with `_`');
  });
});

it('a page is begun in a folder that is a symbolic link itself', async () => {
  mkdirSync(`${siteDir}/shared`);
  mkdirSync(`${siteDir}/docs`, {recursive: true});
  symlinkSync(`${siteDir}/shared`, `${siteDir}/docs/shared`);
  await newCommand('page', `${siteDir}/docs/shared/two.mdx`, undefined);
  expect(read(`${siteDir}/shared/two.mdx`)).toContain("title: 'Two'");
});

describe('a page that the site would never have', () => {
  it.each([
    ['in another folder', 'course/lost.mdx', /is in no folder of pages; .* in `[^`]*docs`$/],
    ['in a folder above', 'lost.mdx', /is in no folder of pages/],
    ['with a name that is left out', 'docs/_part.mdx', /no part of their path starts with `_`$/],
    ['in a folder that is left out', 'docs/_parts/one.mdx', /no part of their path starts with/],
  ])('is not begun: %s', async (_, name, message) => {
    const file = `${siteDir}/${name}`;
    mkdirSync(`${siteDir}/docs`, {recursive: true});
    await expect(newCommand('page', file, undefined)).rejects.toThrow(message);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['con?', 'a#b', 'a*', '<a>', 'a|b', 'a:b', '100%', '"a"', 'a ', ' a', 'a /b'])(
    'is not begun by a name that is no address: docs/%s.mdx',
    async (name) => {
      const file = `${siteDir}/docs/${name}.mdx`;
      await expect(newCommand('page', file, undefined)).rejects.toThrow('a page cannot be called');
      expect(existsSync(file)).toBe(false);
    },
  );

  it.each(['my page', 'v1.2-notes', 'größe', "what's-new", '(draft)'])(
    'is none for its name alone: docs/%s.mdx',
    async (name) => {
      const file = `${siteDir}/docs/${name}.mdx`;
      expect(await newCommand('page', file, undefined)).toBe(`wrote ${file}`);
    },
  );

  it('gets no quiz where its file exists', async () => {
    const file = write('course/old.mdx', '# Old\n');
    await expect(newCommand('quiz', file, undefined)).rejects.toThrow('is in no folder of pages');
    expect(read(file)).toBe('# Old\n');
  });
});

it.each([
  [
    'test',
    'docs/a.mdx',
    'there is no `test` to begin; write one of page, quiz, assessment, service',
  ],
  ['page', 'docs/a.txt', 'a page is an .mdx or .md file, which `docs/a.txt` is not'],
])('refuses what it does not know: %s %s', async (kind, file, message) => {
  await expect(newCommand(kind, file, undefined)).rejects.toThrow(message);
});
