import {runInSharedProcess} from './support/sharedProcess';
import {createSite, type Site} from './support/site';

let site: Site;

beforeEach(() => {
  site = createSite('course');
});

afterEach(() => {
  site.remove();
});

/** None of these gets as far as the bundler. */
const build = () => runInSharedProcess(site.dir, 'build');

/** The report in what the command printed, which Node indents as the cause of an error. */
function report(output: string): string {
  return output.slice(Math.max(0, output.search(/error\[/))).replace(/^ {2}/gm, '');
}

it('reports every problem of every file in one run, before bundling', async () => {
  site.edit('docs/index.mdx', (page) =>
    page.replace('correct: true', 'corect: true').replace('explanation:', 'explanations:'),
  );
  site.edit('docs/alpha.mdx', (page) =>
    page.replace('answer: true', 'answer: "yes"').replace('    days: 90\n', '    dais: 90\n'),
  );
  site.edit('docs/beta.md', (page) =>
    page.replaceAll(', correct: true', '').replace('audit: no', 'audit: perhaps'),
  );
  site.edit('docs/comparisons.yml', (file) => file.replace('summary: answers', 'summary: answer'));

  const {exitCode, output} = await site.build();

  expect(exitCode).toBe(1);
  expect(output).not.toContain('Compiled');
  const text = report(output);
  expect(text).toContain(
    [
      'error[quiz/unknown-key]: `quiz.questions[0].options[0]` has no key `corect`',
      ' --> docs/index.mdx:9:11',
      '  |',
      '9 |           corect: true',
      '  |           ^^^^^^ unknown key',
      '  |',
      '  = expected: `text`, `correct`, `feedback` or `last`',
      '  = help: did you mean `correct`?',
    ].join('\n'),
  );
  expect(text).toContain('docs/index.mdx:18:7');
  expect(text).toContain('did you mean `explanation`?');
  expect(text).toMatch(/error\[quiz\/wrong-type\][^\n]*\n[^\n]*docs\/alpha\.mdx:18:15/);
  expect(text).toMatch(
    /error\[comparison\/unknown-row\]: no comparison[^\n]*\n[^\n]*docs\/alpha\.mdx:12:5/,
  );
  expect(text).toMatch(/error\[quiz\/no-correct-option\][^\n]*\n[^\n]*docs\/beta\.md:12:7/);
  expect(text).toMatch(/error\[comparison\/wrong-value\][^\n]*\n[^\n]*docs\/beta\.md:6:12/);
  expect(text).toMatch(/error\[comparison\/unknown-row\][^\n]*\n[^\n]*docs\/comparisons\.yml:5:12/);
  expect(text).toContain('training: 7 errors in 4 files');
});

it('names the file that a comparison asks for and that does not exist', async () => {
  site.edit('docs/comparisons.yml', (file) => file.replace('[alpha, beta]', '[alpha, bita]'));
  const {exitCode, output} = await build();
  expect(exitCode).toBe(1);
  expect(report(output)).toMatch(
    /error\[comparison\/unknown-service\]: there is no doc with the id `bita`\n[^\n]*docs\/comparisons\.yml:4:21/,
  );
  expect(output).toContain('did you mean `beta`?');
});

it('points at a link in a note that leads nowhere', async () => {
  site.edit('docs/alpha.mdx', (page) => page.replace('(./index.mdx)', '(./nowhere.mdx)'));
  const {exitCode, output} = await build();
  expect(exitCode).toBe(1);
  expect(report(output)).toMatch(
    /error\[comparison\/broken-link\][^\n]*\n[^\n]*docs\/alpha\.mdx:11/,
  );
});
