import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runInSharedProcess} from './support/sharedProcess';
import {createSite, type Site} from './support/site';

let site: Site;

beforeEach(() => {
  site = createSite('course');
});

afterEach(() => {
  site.remove();
});

const check = (...flags: readonly string[]) =>
  runInSharedProcess(site.dir, 'training:check', ...flags);

/** As an author runs it. */
const checkAlone = (...flags: readonly string[]) => site.command('training:check', ...flags);

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string;
    readonly range: {readonly start: {readonly line: number; readonly column: number}};
  }[];
  readonly errors: number;
  readonly warnings: number;
}

/** `file:line:column code` of each diagnostic that the command writes as JSON. */
async function diagnosticsOf(...flags: readonly string[]): Promise<string[]> {
  await check('--format', 'json', '--output', 'report.json', ...flags);
  const {diagnostics} = JSON.parse(site.read('report.json')) as Report;
  return diagnostics.map(
    ({code, file, range: {start}}) => `${file}:${start.line}:${start.column} ${code}`,
  );
}

describe('a site with nothing wrong', () => {
  it('passes, with the number of files that were looked at', async () => {
    const {exitCode, output} = await checkAlone();
    expect(output).toContain('training: nothing to fix in the quizzes and services of 12 files');
    expect(exitCode).toBe(0);
  });

  it('passes by a path through a symbolic link', async () => {
    const link = `${site.dir}-link`;
    symlinkSync(site.dir, link);
    const {exitCode, output} = await check(`${link}/docs/plain.mdx`);
    rmSync(link);
    expect(output).toContain('training: nothing to fix in the quizzes and services of 1 file');
    expect(exitCode).toBe(0);
  });

  it('may have links that count from the folder of its docs', async () => {
    site.write('docs/guide/other.mdx', 'Text.\n');
    site.write(
      'docs/guide/page.mdx',
      [
        '---',
        'quiz:',
        '  intro: See [one](/alpha.mdx), [two](guide/other.mdx) and [three](@site/docs/alpha.mdx).',
        '  questions:',
        '    - {id: a, type: true-false, prompt: So it is., answer: true}',
        '  disableRules: {option-without-feedback: Not here., missing-explanation: Not here.}',
        '---',
        '',
        'Text.',
        '',
      ].join('\n'),
    );
    expect(await diagnosticsOf('docs/guide')).toEqual([]);
  });
});

describe('a site with errors', () => {
  beforeEach(() => {
    site.edit('docs/index.mdx', (page) =>
      page
        .replace('correct: true', 'corect: true # yes')
        .replace('feedback: They are opt-in.', 'feedback: "Less than {90 days."'),
    );
    site.edit('docs/alpha.mdx', (page) =>
      page
        .replace('prompt: Alpha keeps', 'prompt: Alpha ![picture](./none.png) keeps')
        .replace('    days: 90\n', '    dais: 90\n'),
    );
    site.edit('docs/beta.md', (page) =>
      page.replace('prompt: Which are', 'prompt: Which, in [this](./nowhere.md), are'),
    );
    site.write('docs/broken.mdx', '---\ntitle: One: two\n---\n');
    site.write('docs/placed.mdx', '---\ntitle: Placed\n---\n\n<Question id="a" />\n');
  });

  it('has all problems of all pages reported in one run, those of Markdown as well', async () => {
    expect(await diagnosticsOf()).toEqual([
      'docs/alpha.mdx:12:5 comparison/unknown-row',
      'docs/alpha.mdx:17:32 quiz/broken-image',
      'docs/beta.md:11:32 quiz/broken-link',
      'docs/broken.mdx:2:11 page/yaml-syntax',
      'docs/index.mdx:9:11 quiz/unknown-key',
      'docs/index.mdx:12:32 mdx/syntax',
      'docs/placed.mdx:5:1 placement/no-quiz',
    ]);
  });

  it('fails, and passes where the pages that were asked for are right', async () => {
    const whole = await checkAlone();
    expect(whole.exitCode).toBe(1);
    expect(whole.output).toContain('training: 7 errors in 5 files');
    const part = await check('docs/plain.mdx', 'docs/states.mdx');
    expect(part.output).toContain(
      'training: nothing to fix in the quizzes and services of 2 files',
    );
    expect(part.exitCode).toBe(0);
  });

  it('is fixed where the fix is certain, and nowhere else', async () => {
    const before = site.read('docs/index.mdx');
    const rows = site.read('docs/alpha.mdx');
    const {exitCode, output} = await check('--fix');
    expect(site.read('docs/index.mdx')).toBe(
      before.replace('corect:', 'correct:').replace('{90', '\\\\{90'),
    );
    expect(site.read('docs/alpha.mdx')).toBe(rows.replace('dais:', 'days:'));
    expect(output).toContain('training: fixed 2 places in docs/index.mdx');
    expect(output).toContain('training: fixed 1 place in docs/alpha.mdx');
    expect(output).toMatch(/error\[quiz\/broken-link\][^\n]*\n[^\n]*docs\/beta\.md:11:32/);
    expect(output).not.toContain('unknown-key');
    expect(exitCode).toBe(1);
  });

  it('is reported to GitHub as an annotation at its place', async () => {
    const {output} = await check('--format', 'github', 'docs/index.mdx');
    expect(output).toMatch(/^::error file=[^\n]*docs\/index\.mdx,line=9,endLine=9,col=11,/m);
  });

  it('is reported to code scanning as SARIF', async () => {
    await check('--format', 'sarif', '--output', 'report.sarif');
    const {version, runs} = JSON.parse(site.read('report.sarif')) as {
      version: string;
      runs: {results: {ruleId: string}[]}[];
    };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.results.map(({ruleId}) => ruleId)).toContain('quiz/unknown-key');
  });
});

const BADLY_WRITTEN = [
  '---',
  'quiz:',
  '  questions:',
  '    - prompt: Which one?',
  '      options: [{text: This, correct: true}, {text: That}, {text: The other}]',
  '      explanation: It is this one.',
  '---',
  '',
  'Text.',
  '',
].join('\n');

describe('pages that are read otherwise than they were written', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');

  it('are told, and are never rewritten', async () => {
    const bytes = latin('---\nquiz:\n  questions: []\n---\n\nSpur\xe4.\n');
    writeFileSync(`${site.dir}/docs/spur.mdx`, bytes);
    const declared = latin('a:\n  title: Spur\xe4\n  services: []\n');
    writeFileSync(`${site.dir}/docs/comparisons.yml`, declared);
    expect(await diagnosticsOf('--fix', 'docs/spur.mdx', 'docs/comparisons.yml')).toEqual([
      'docs/comparisons.yml:2:14 comparison/wrong-encoding',
      'docs/spur.mdx:6:5 page/wrong-encoding',
    ]);
    expect(readFileSync(`${site.dir}/docs/spur.mdx`)).toEqual(bytes);
    expect(readFileSync(`${site.dir}/docs/comparisons.yml`)).toEqual(declared);
  });

  it('keep what a fix of another problem would lose', async () => {
    const bytes = latin('---\nquizz:\n  questions: []\n---\n\nSpur\xe4.\n');
    writeFileSync(`${site.dir}/docs/spur.mdx`, bytes);
    expect(await diagnosticsOf('--fix', 'docs/spur.mdx')).toEqual([
      'docs/spur.mdx:2:1 page/misspelt-key',
    ]);
    expect(readFileSync(`${site.dir}/docs/spur.mdx`)).toEqual(bytes);
  });

  it('end a build where they ask something of the plugin', async () => {
    writeFileSync(`${site.dir}/docs/plain.mdx`, latin('Spur\xe4.\n'));
    writeFileSync(`${site.dir}/docs/spur.mdx`, latin(`${BADLY_WRITTEN}Spur\xe4.\n`));
    site.write('docs/early.mdx', '---\ntitle: A\n---\nquiz:\n  questions: []\n---\n');
    const {exitCode, output} = await site.build();
    expect(output).toContain('docs/spur.mdx:10:5');
    expect(output).toContain('docs/early.mdx:3:1');
    expect(output).not.toContain('docs/plain.mdx');
    expect(exitCode).toBe(1);
  });
});

describe('badly written questions', () => {
  beforeEach(() => {
    site.write('docs/plain.mdx', BADLY_WRITTEN);
  });

  it('are warnings, which fail where there are more than allowed', async () => {
    const {exitCode, output} = await check();
    expect(output).toContain('training: 2 warnings in 1 file');
    expect(exitCode).toBe(0);
    expect((await check('--max-warnings', '2')).exitCode).toBe(0);
    expect((await check('--max-warnings', '1')).exitCode).toBe(1);
  });

  it('get the id that they have had', async () => {
    await check('--fix');
    expect(site.read('docs/plain.mdx')).toContain('    - id: which-one\n      prompt: Which one?');
    expect(await diagnosticsOf()).toEqual(['docs/plain.mdx:6:24 lint/option-without-feedback']);
  });
});

describe('what is suppressed', () => {
  const FILE = 'training-suppressions.json';

  beforeEach(() => {
    site.write('docs/plain.mdx', BADLY_WRITTEN);
  });

  it('is not told again, and what is new is', async () => {
    const first = await check('--suppress', '--max-warnings', '0');
    expect(first.output).toContain(`training: ${FILE} suppresses 2 problems of 1 file`);
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(site.read(FILE))).toEqual({
      'docs/plain.mdx': {'lint/missing-id': 1, 'lint/option-without-feedback': 1},
    });
    const second = await check('--max-warnings', '0');
    expect(second.output).toMatch(/training: nothing to fix .*; 2 problems suppressed$/m);
    expect(second.exitCode).toBe(0);
    site.edit('docs/plain.mdx', (page) => page.replace('      explanation: It is this one.\n', ''));
    expect(await diagnosticsOf()).toEqual(['docs/plain.mdx:4:7 lint/missing-explanation']);
  });

  it('is taken out when it is not there any more, which fails where that is asked', async () => {
    await check('--suppress');
    const kept = await check('--fix', '--fail-on-unused-suppressions');
    expect(kept.output).toMatch(/not there any more: 1 of lint\/missing-id in docs\/plain\.mdx; /);
    expect(kept.exitCode).toBe(1);
    expect((await check('--prune-suppressions')).exitCode).toBe(0);
    expect(JSON.parse(site.read(FILE))).toEqual({
      'docs/plain.mdx': {'lint/option-without-feedback': 1},
    });
  });

  it('is changed for the pages alone that are named', async () => {
    site.write('docs/second.mdx', BADLY_WRITTEN.replace('Which one?', 'Which other?'));
    await check('--suppress', 'docs/second.mdx');
    expect(Object.keys(JSON.parse(site.read(FILE)) as object)).toEqual(['docs/second.mdx']);
    await check('--suppress', 'docs/plain.mdx');
    site.write('docs/plain.mdx', 'Text.\n');
    site.write('docs/second.mdx', 'Text.\n');
    await check('--prune-suppressions', 'docs/plain.mdx');
    expect(Object.keys(JSON.parse(site.read(FILE)) as object)).toEqual(['docs/second.mdx']);
  });

  it('is never an error that readers would see', async () => {
    site.edit('docs/plain.mdx', (page) => page.replace('correct: true', 'corect: true'));
    expect(await diagnosticsOf('--suppress')).toEqual(['docs/plain.mdx:5:30 quiz/unknown-key']);
  });
});

describe('a config that lacks the transformer', () => {
  it('is told once, as a build would', async () => {
    site.edit('docusaurus.config.ts', (config) =>
      config.replace(/process\.env\.FIXTURE_UNWIRED(?: === 'late')?/g, 'true'),
    );
    const {exitCode, output} = await check();
    expect(output.match(/^error.*/gm)).toEqual([
      'error[wiring/late-transformer]: the transformer that shows `quiz` runs too late to add headings and links',
    ]);
    expect(exitCode).toBe(1);
  });
});

describe('what the command cannot do', () => {
  it('says what Docusaurus says of docs that are empty, without its stack', async () => {
    rmSync(`${site.dir}/docs`, {recursive: true});
    mkdirSync(`${site.dir}/docs`);
    const {exitCode, output} = await check();
    expect(output).toMatch(/^training: .*has no docs!/m);
    expect(output).not.toMatch(/^ +at /m);
    expect(exitCode).toBe(2);
  });

  it.each([
    [['--format', 'xml'], 'there is no format `xml`; write one of text, json, github, sarif'],
    [['--max-warnings', 'none'], '`--max-warnings` takes a number, not `none`'],
    [['--locale', 'tlh'], 'the site has no locale `tlh`; it has en'],
    [['--suppress', '--locale', 'en', '--prune-suppressions'], '`--suppress` takes out what'],
    [['docs/none.mdx'], 'there is no file or folder `docs/none.mdx`'],
    [
      ['docusaurus.config.ts'],
      '`docusaurus.config.ts` is in no folder of pages; this site has its pages in `docs`',
    ],
  ])('ends in exit code 2: %j', async (flags, message) => {
    const {exitCode, output} = await check(...flags);
    expect(output).toContain(`training: ${message}`);
    expect(exitCode).toBe(2);
  });
});

describe('a site in two languages and two versions', () => {
  const question = (answer: boolean, prompt: string) =>
    [
      '---',
      'quiz:',
      '  questions:',
      '    - id: trail',
      '      type: true-false',
      `      prompt: ${prompt}`,
      `      answer: ${answer}`,
      '      feedback: {true: Hm., false: Hm.}',
      '      explanation: So it is.',
      '---',
      '',
      'Text.',
      '',
    ].join('\n');

  it('has each translation compared with the page of its version', async () => {
    site.edit('docusaurus.config.ts', (config) =>
      config.replace(
        "baseUrl: '/',",
        "baseUrl: '/',\n  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},",
      ),
    );
    site.write('versions.json', '["1.0"]\n');
    const docs = 'i18n/fr/docusaurus-plugin-content-docs';
    site.write('docs/plain.mdx', question(false, 'It needs a trail.'));
    site.write(`${docs}/current/plain.mdx`, question(true, 'Il faut un journal.'));
    site.write('versioned_docs/version-1.0/index.mdx', question(true, 'It needed a trail.'));
    site.write(`${docs}/version-1.0/index.mdx`, question(true, 'Il fallait un journal.'));
    expect(await diagnosticsOf()).toEqual([`${docs}/current/plain.mdx:7:7 translation/other-key`]);
    expect(await diagnosticsOf('--locale', 'en')).toEqual([]);
  });

  it('has courses and ids of quizzes compared with those that they translate', async () => {
    site.edit('docusaurus.config.ts', (config) =>
      config.replace(
        "baseUrl: '/',",
        "baseUrl: '/',\n  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},",
      ),
    );
    const docs = 'i18n/fr/docusaurus-plugin-content-docs/current';
    const courseOf = (title: string, pages: string) =>
      `basics:\n  title: ${title}\n  modules:\n    - {title: A, pages: [${pages}]}\n`;
    const named = (id: string, page: string) => page.replace('quiz:', `quiz:\n  id: ${id}`);
    site.write('docs/courses.yml', courseOf('The basics', 'plain, index'));
    site.write(`${docs}/courses.yml`, courseOf('Les bases', 'plain'));
    site.write('docs/plain.mdx', named('trails', question(false, 'It needs a trail.')));
    site.write(`${docs}/plain.mdx`, named('journaux', question(false, 'Il faut un journal.')));
    site.write('docs/index.mdx', question(false, 'It needs a trail.'));
    site.write(`${docs}/index.mdx`, question(false, 'Il faut un journal.'));
    expect(await diagnosticsOf(docs)).toEqual([
      `${docs}/courses.yml:4:18 translation/other-pages`,
      `${docs}/plain.mdx:3:7 translation/other-quiz-id`,
    ]);
  });

  it('has its config told the language, as in a build', async () => {
    site.edit('docusaurus.config.ts', (config) =>
      config
        .replace(
          "baseUrl: '/',",
          "baseUrl: '/',\n  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},",
        )
        .replace(
          'docs: {',
          'docs: {path: `docs-${process.env.DOCUSAURUS_CURRENT_LOCALE ?? "en"}`,',
        ),
    );
    site.write('docs-en/plain.mdx', question(true, 'It needs {a trail.'));
    site.write('docs-fr/plain.mdx', question(true, 'Il faut un {journal.'));
    expect(await diagnosticsOf('docs-en', 'docs-fr')).toEqual([
      'docs-en/plain.mdx:6:24 mdx/syntax',
      'docs-fr/plain.mdx:6:26 mdx/syntax',
    ]);
  });

  it('has links looked up in the version of their page alone', async () => {
    site.write('versions.json', '["1.0"]\n');
    const prompt = '"[Old](/index.mdx), [new](/alpha.mdx)"';
    site.write('docs/plain.mdx', question(false, prompt));
    site.write('versioned_docs/version-1.0/index.mdx', question(true, prompt));
    expect(await diagnosticsOf()).toEqual([
      'versioned_docs/version-1.0/index.mdx:6:41 quiz/broken-link',
    ]);
  });
});

describe('comparisons in two languages and two versions', () => {
  const docs = 'i18n/fr/docusaurus-plugin-content-docs';

  beforeEach(() => {
    site.edit('docusaurus.config.ts', (config) =>
      config.replace(
        "baseUrl: '/',",
        "baseUrl: '/',\n  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},",
      ),
    );
    const table = site.read('docs/comparisons.yml');
    site.write('versions.json', '["1.0"]\n');
    for (const name of ['alpha.mdx', 'beta.md', 'index.mdx']) {
      site.write(`versioned_docs/version-1.0/${name}`, site.read(`docs/${name}`));
    }
    site.write('versioned_docs/version-1.0/comparisons.yml', table);
    const [head = ''] = table.split('    - {id: days');
    site.write(`${docs}/current/comparisons.yml`, head);
  });

  it('have each version checked against its own file, in each language', async () => {
    site.edit('versioned_docs/version-1.0/comparisons.yml', (file) =>
      file.replace('[alpha, beta]', '[alpha, gamma]'),
    );
    expect(await diagnosticsOf()).toEqual([
      `${docs}/current/comparisons.yml:6:3 translation/missing-row`,
      'versioned_docs/version-1.0/comparisons.yml:4:21 comparison/unknown-service',
    ]);
  });
});

describe('a build of what was checked', () => {
  it('prints badly written questions, and has the links of a comparison lead where the check found them', async () => {
    site.write('docs/plain.mdx', BADLY_WRITTEN);
    site.edit('docusaurus.config.ts', (config) => config.replace('pages: false,', ''));
    site.write('src/pages/about.mdx', 'Text.\n');
    site.edit('docs/comparisons.yml', (table) =>
      [
        table.trimEnd(),
        '  quiz:',
        '    disableRules: {option-without-feedback: Not here., missing-explanation: Not here.}',
        '    questions:',
        '      - id: links',
        '        type: true-false',
        '        prompt: >-',
        '          [to 1](@site/docs/alpha.mdx) [to 2](/alpha.mdx)',
        '          [to 3](../src/pages/about.mdx) [to 4](beta.md)',
        '        answer: true',
        '',
      ].join('\n'),
    );
    site.edit('docusaurus.config.ts', (config) =>
      config.replace(
        "baseUrl: '/',",
        "baseUrl: '/',\n  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},",
      ),
    );
    const {exitCode, output} = await site.build();
    // Each of the two languages shows the pages with warnings, which nobody has translated.
    expect(output.match(/^training: .*/gm)).toEqual(['training: 2 warnings in 1 file']);
    expect(output.match(/^ +1 {2}lint\/.*/gm)).toHaveLength(2);
    expect(output).not.toContain("couldn't be resolved");
    expect(exitCode).toBe(0);

    expect(await diagnosticsOf('docs/comparisons.yml')).toEqual([]);
    const page = site.read('build/compare/alpha-beta/index.html');
    const links = page.matchAll(/href="?(?<address>[^" >]+)[^>]*>(?<words>to \d)<\/a>/g);
    expect(Array.from(links, ([, address, words]) => [words, address])).toEqual([
      ['to 1', '/alpha'],
      ['to 2', '/alpha'],
      ['to 3', '/about'],
      ['to 4', '/beta'],
    ]);
  });
});

describe('training:new', () => {
  it('writes a page that is said to be unwritten, and overwrites nothing', async () => {
    const first = await site.command('training:new', 'page', 'docs/fresh.mdx', '--title', 'Fresh');
    expect(first.output).toContain('training: wrote docs/fresh.mdx');
    expect(first.exitCode).toBe(0);
    const second = await site.command('training:new', 'quiz', 'docs/fresh.mdx');
    expect(second.output).toContain('has a `quiz`, and is left as it is');
    expect(second.exitCode).toBe(2);
    const {exitCode, output} = await check('docs/fresh.mdx');
    expect(output.match(/^warning\[.*?\]/gm)).toEqual(['warning[lint/unwritten-text]']);
    expect(exitCode).toBe(0);
  });

  it.each([
    ['lost.mdx', '`lost.mdx` is in no folder of pages; this site has its pages in `docs`'],
    ['docs/_part.mdx', 'the site reads no Markdown page from `docs/_part.mdx`'],
  ])('writes no page that the site would never have: %s', async (file, message) => {
    const {exitCode, output} = await runInSharedProcess(site.dir, 'training:new', 'page', file);
    expect(output).toContain(`training: ${message}`);
    expect(exitCode).toBe(2);
    expect(existsSync(path.join(site.dir, file))).toBe(false);
  });
});
