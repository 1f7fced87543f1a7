import {rmSync} from 'node:fs';
import type {Code} from '../../../plugins/training/src/diagnostics/codes';
import type {Diagnostic} from '../../../plugins/training/src/diagnostics/diagnostic';
import {
  createSiteReport,
  type SiteReport,
} from '../../../plugins/training/src/lifecycle/siteReport';
import type {Page} from '../../../plugins/training/src/docusaurus/pages';
import {markAsTrainingTransformer} from '../../../plugins/training/src/docusaurus/wiring/transformerMark';
import {createCompiler, type FakeCompiler, mdxRule} from '../support/bundler';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();
const docs = `${siteDir}/docs`;
const documentation = 'https://docs.example.com';
const inBuild = {siteDir, locale: 'en', isDevServer: false};
const inDevServer = {...inBuild, isDevServer: true};
const wired = [
  mdxRule([docs], {beforeDefaultRemarkPlugins: [markAsTrainingTransformer(() => undefined)]}),
];
const unwired = [mdxRule([docs], {})];

const file = write('docs/page.mdx', '---\ntitle: Page\nquiz: {}\n---\n');
const page: Page = {
  file,
  permalink: '/docs/page',
  frontMatter: {title: 'Page', quiz: {}},
  isBlogPost: false,
  docId: 'page',
  docsVersion: 'default/current',
  isLatest: true,
};

function diagnostic(code: Code): Diagnostic {
  return {
    code,
    severity: 'error',
    message: `of ${code}`,
    file,
    range: {start: {line: 3, column: 1}, end: {line: 3, column: 5}},
    found: 'here',
    expected: null,
    help: null,
    related: [],
    fix: null,
  };
}

function compilerOf(problems: SiteReport, rules: readonly unknown[]): FakeCompiler {
  const compiler = createCompiler(rules);
  problems.createBundlerPlugin().apply(compiler);
  return compiler;
}

function messagesOf(compiler: FakeCompiler): string {
  return compiler
    .compile()
    .map(({message}) => message)
    .join('\n');
}

describe('a build', () => {
  it('stops at once, with the whole report', () => {
    const problems = createSiteReport(inBuild);
    const found = [diagnostic('comparison/missing-value'), diagnostic('quiz/missing-key')];
    expect(() => {
      problems.update([page], found, documentation);
    }).toThrow(/comparison\/missing-value[^]*quiz\/missing-key[^]*training: 2 errors in 1 file/);
  });

  it('goes on where there is nothing to report', () => {
    const problems = createSiteReport(inBuild);
    problems.update([page], [], documentation);
    expect(compilerOf(problems, wired).compile()).toEqual([]);
  });

  it('prints warnings once and goes on', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const problems = createSiteReport(inBuild);
    problems.update(
      [page],
      [{...diagnostic('lint/option-count'), severity: 'warning'}],
      documentation,
    );
    expect(compilerOf(problems, wired).compile()).toEqual([]);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('1  lint/option-count')]]);
    warn.mockRestore();
  });

  it('tells what it has told in one language in no other, and again in the next build', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const translated = write('i18n/fr/page.mdx', '---\nquiz: {}\n---\n');
    const warnings = (...files: readonly string[]) =>
      files.map((one) => ({
        ...diagnostic('lint/option-count'),
        file: one,
        severity: 'warning' as const,
      }));
    const build = (locale: string, ...files: readonly string[]) => {
      warn.mockClear();
      const problems = createSiteReport({...inBuild, locale});
      problems.update([page], warnings(...files), documentation, (one) =>
        one.replace('/i18n/fr', '/docs'),
      );
      return warn.mock.calls.length;
    };
    const second = write('docs/second.mdx', '---\nquiz: {}\n---\n');
    expect(build('en', file)).toBe(1);
    expect(build('fr', translated)).toBe(0);
    expect(build('nl', file, second)).toBe(1);
    expect(build('en', file)).toBe(1);
    warn.mockRestore();
  });

  it('fails where a page has a quiz that nothing would show', () => {
    const problems = createSiteReport(inBuild);
    problems.update([page], [], documentation);
    expect(messagesOf(compilerOf(problems, unwired))).toMatch(
      /wiring\/missing-transformer[^]* --> docs\/page\.mdx:3:1\n/,
    );
  });
});

describe('what is missing in the config', () => {
  it('is reported once for each folder of content', () => {
    const second = write('docs/second.mdx', '---\nquiz: {}\n---\n');
    const post = write('blog/post.mdx', '---\nquiz: {}\n---\n');
    const problems = createSiteReport(inBuild);
    problems.update([page, {...page, file: second}, {...page, file: post}], [], documentation);
    const messages = messagesOf(compilerOf(problems, unwired));
    expect(messages.match(/--> \S+/g)).toEqual(['--> blog/post.mdx:2:1', '--> docs/page.mdx:3:1']);
  });
});

describe('the dev server', () => {
  it('goes on and shows the problems that the transformer does not report', () => {
    const problems = createSiteReport(inDevServer);
    problems.update([page], [diagnostic('comparison/missing-value')], documentation);
    expect(messagesOf(compilerOf(problems, wired))).toContain('comparison/missing-value');
  });

  it('shows a rule that does not exist, which the transformer does not look for', () => {
    const problems = createSiteReport(inDevServer);
    problems.update([page], [diagnostic('quiz/unknown-rule')], documentation);
    expect(messagesOf(compilerOf(problems, wired))).toContain('quiz/unknown-rule');
  });

  it('shows a problem of a quiz in a file that is no page, which nothing else would', () => {
    const problems = createSiteReport(inDevServer);
    const comparisons = write('docs/comparisons.yml', 'table:\n  quiz: {}\n');
    problems.update(
      [page],
      [{...diagnostic('quiz/missing-key'), file: comparisons}],
      documentation,
    );
    expect(messagesOf(compilerOf(problems, wired))).toContain('docs/comparisons.yml');
  });

  it('prints warnings when they come or change, and not otherwise', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const problems = createSiteReport(inDevServer);
    const warning = {...diagnostic('lint/option-count'), severity: 'warning'} as const;
    problems.update([page], [warning], documentation);
    problems.update([page], [warning], documentation);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('1  lint/option-count')]]);
    expect(compilerOf(problems, wired).compile()).toEqual([]);
    warn.mockRestore();
  });

  it('prints all warnings of a page that gets another one, and those of no other page', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const problems = createSiteReport(inDevServer);
    const warning = (code: Code, line = 3, ofFile = file) => ({
      ...diagnostic(code),
      severity: 'warning' as const,
      file: ofFile,
      range: {start: {line, column: 1}, end: {line, column: 2}},
    });
    const second = write('docs/second.mdx', '---\nquiz: {}\n---\n');
    const other = warning('lint/missing-id', 2, second);
    problems.update([page], [warning('lint/option-count'), other], documentation);
    warn.mockClear();
    problems.update([page], [warning('lint/option-count', 2), other], documentation);
    expect(warn).not.toHaveBeenCalled();
    problems.update(
      [page],
      [warning('lint/option-count', 2), warning('lint/vague-terms'), other],
      documentation,
    );
    const [[printed] = []] = warn.mock.calls as string[][];
    expect(printed).toMatch(/warning\[lint\/option-count\][^]*warning\[lint\/vague-terms\]/);
    expect(printed).not.toContain('second.mdx');
    warn.mockRestore();
  });

  it.each<Code>(['quiz/missing-key', 'service/missing-key'])(
    'leaves to the transformer what it reports itself: %s',
    (code) => {
      const problems = createSiteReport(inDevServer);
      problems.update([page], [diagnostic(code)], documentation);
      expect(compilerOf(problems, wired).compile()).toEqual([]);
    },
  );

  it('compiles again when problems come, change or go, and not otherwise', () => {
    const problems = createSiteReport(inDevServer);
    const {watching} = compilerOf(problems, wired);
    const invalidationsAfter = (...codes: readonly Code[]) => {
      watching.invalidate.mockClear();
      problems.update([page], codes.map(diagnostic), documentation);
      return watching.invalidate.mock.calls.length;
    };
    expect(invalidationsAfter()).toBe(0);
    expect(invalidationsAfter('comparison/missing-value')).toBe(1);
    expect(invalidationsAfter('comparison/missing-value')).toBe(0);
    expect(invalidationsAfter('comparison/wrong-value')).toBe(1);
    expect(invalidationsAfter()).toBe(1);
  });

  it('forgets the problems of a file that is gone, though the site is not loaded anew yet', () => {
    const problems = createSiteReport(inDevServer);
    const gone = write('docs/gone.mdx', '---\nquiz: {}\n---\n');
    problems.update(
      [page, {...page, file: gone}],
      [{...diagnostic('comparison/missing-value'), file: gone}],
      documentation,
    );
    const compiler = compilerOf(problems, unwired);
    expect(messagesOf(compiler)).toContain('docs/gone.mdx');
    rmSync(gone);
    expect(messagesOf(compiler)).toContain('docs/page.mdx');
    expect(messagesOf(compiler)).not.toContain('docs/gone.mdx');
  });

  it('no longer shows a problem that is fixed', () => {
    const problems = createSiteReport(inDevServer);
    const compiler = compilerOf(problems, wired);
    problems.update([page], [diagnostic('comparison/missing-value')], documentation);
    expect(compiler.compile()).toHaveLength(1);
    problems.update([page], [], documentation);
    expect(compiler.compile()).toEqual([]);
  });
});
