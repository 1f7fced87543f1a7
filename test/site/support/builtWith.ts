import {cpSync} from 'node:fs';
import path from 'node:path';
import type {Result} from './command';
import {type Bundler, createSite, ROOT, type Site} from './site';

/** A site with a plugin of its own, whose source can be changed. */
function createSiteWithPlugin(): Site {
  const site = createSite('course');
  for (const part of ['src', 'package.json']) {
    cpSync(path.join(ROOT, 'plugins/training', part), path.join(site.dir, 'plugin', part), {
      recursive: true,
    });
  }
  site.edit('docusaurus.config.ts', (config) =>
    config.replaceAll('../../../../plugins/training/src', './plugin/src'),
  );
  return site;
}

/**
 * Tests of a site that a bundler builds: a file for each, as they take minutes. The sites of
 * strangers are those whose scripts and styles are made small, which webpack takes a third of its
 * time for.
 */
export function testSiteBuiltWith(bundler: Bundler): void {
  let site: Site;
  let result: Result;

  const build = (env: Readonly<Record<string, string>> = {}) =>
    site.build(bundler, env, '--no-minify');

  beforeAll(async () => {
    site = createSiteWithPlugin();
    result = await build({DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true'});
  });

  afterAll(() => {
    site.remove();
  });

  it('builds without an error or a warning', () => {
    const warnings = result.output.replace('[WARNING] Will NOT delete server bundle', '');
    expect(warnings).not.toMatch(/\[(?:ERROR|WARNING)\]|<w>|<e>/);
    expect(result.exitCode).toBe(0);
  });

  it('has prompt, options and the closed answer in the HTML', () => {
    const html = site.read('build/index.html');
    expect(html).toContain('Which events does a new account record?');
    expect(html).toContain('Management events');
    expect(html).toMatch(/<details[^>]*><summary[^>]*>Show answer and explanation/);
    expect(html).not.toMatch(/<details[^>]* open/);
    expect(html).not.toContain('Check answer');
  });

  it('gives the quiz a heading in the table of contents and a question an anchor', () => {
    const html = site.read('build/index.html');
    expect(html).toMatch(/<h2[^>]* id="?knowledge-check"?/);
    expect(html).toMatch(/<a href="?#knowledge-check"? class="table-of-contents__link/);
    expect(html).toMatch(/id="?question-recorded-by-default"?/);
  });

  it('resolves links inside an option like any link of the page', () => {
    expect(site.read('build/index.html')).toMatch(/<a [^>]*href="?\/alpha"?[^>]*>the other page/);
  });

  it('renders a quiz on a Markdown page', () => {
    const html = site.read('build/beta/index.html');
    expect(html).toContain('Which are Greek letters?');
    expect(html.match(/type="?checkbox"?/g)).toHaveLength(3);
  });

  it('shows number, topics and counterparts on a service page, in this order', () => {
    const html = site.read('build/alpha/index.html');
    const order = [
      /Service 7/,
      />Audit</,
      /<h1/,
      /id="?comparable-services/,
      /Cloud Alpha/,
      /id="?knowledge-check/,
    ].map((pattern) => html.search(pattern));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('generates the comparison with its values, notes and links', () => {
    const html = site.read('build/compare/alpha-beta/index.html');
    expect(html).toContain('<caption');
    expect(html.match(/<tbody/g)).toHaveLength(2);
    expect(html).toMatch(/scope="?rowgroup"?/);
    expect(html).toContain('Who did it?');
    expect(html).toContain('Unknown');
    expect(html).toMatch(/As told on <a [^>]*href="?\/"?[^>]*>the start page/);
    expect(html).toMatch(
      /<meta [^>]*name="?description"?[^>]*content="Two services of a fixture\."/,
    );
    expect(site.read('build/sitemap.xml')).toContain('/compare/alpha-beta');
  });

  it('puts the runtime into one script, whatever number of pages uses it', () => {
    expect(site.scriptsWith('Check answer')).toHaveLength(1);
    expect(site.scriptsWith('Check answer', 'build/__server')).toHaveLength(1);
  });

  it.each([
    ['Fill in every blank', 'training-text'],
    ['Put the items in order', 'training-arranging'],
    ['Choose a match for every row', 'training-arranging'],
  ])('puts what says “%s” into the script %s alone', (words, name) => {
    const pattern = new RegExp(`^${name}\\.\\w+\\.js$`);
    expect(site.scriptsWith(words)).toEqual([expect.stringMatching(pattern)]);
  });

  it('puts a question where the page wants it, and shows the key of none', () => {
    const html = site.read('build/types/index.html');
    const order = [/id="?question-beside/, /id="?further-text/, /id="?knowledge-check/].map(
      (pattern) => html.search(pattern),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const visible = html.replace(/<details.*?<\/details>/gs, '');
    expect(visible).toContain('Which API call stops a trail from recording?');
    expect(visible).not.toMatch(/>[^<]*stop-logging/i);
  });

  it('adds no script to a page without a quiz', () => {
    const html = site.read('build/plain/index.html');
    const [runtime] = site.scriptsWith('Check answer');
    expect(html).not.toContain(runtime);
    expect(html).not.toContain('training');
  });

  it('serves nothing from its warm cache that an earlier version of the plugin made', async () => {
    expect(site.read('build/index.html')).toMatch(/id="?knowledge-check"?/);

    // The transformer, a module that it imports, and a component.
    site.edit('plugin/src/quiz/toMdast.ts', (source) =>
      source.replace("'knowledge-check'", "'self-test'"),
    );
    site.edit('plugin/src/docusaurus/translations.ts', (source) =>
      source.replaceAll("'Knowledge check'", "'Self-test'"),
    );
    site.edit('plugin/src/theme/KnowledgeCheck/Choice/Instruction/index.tsx', (source) =>
      source.replace('Select one.', 'Pick one.'),
    );
    const second = await build();
    expect(second.exitCode).toBe(0);
    const html = site.read('build/index.html');
    expect(html).toMatch(/id="?self-test"?/);
    expect(html).toContain('Self-test');
    expect(html).toContain('Pick one.');
  });

  it('shows an edited question with a warm cache', async () => {
    site.edit('docs/index.mdx', (page) => page.replace('a new account', 'a fresh account'));
    await build();
    expect(site.read('build/index.html')).toContain('Which events does a fresh account record?');
  });

  // With the warm cache: most of a build is what these tests are not about.
  describe('with a problem', () => {
    it('says which line to add where a page with a quiz lacks the transformer', async () => {
      const {exitCode, output} = await build({FIXTURE_UNWIRED: 'yes'});
      expect(exitCode).toBe(1);
      expect(output).toContain('error[wiring/missing-transformer]');
      expect(output).toContain('docs/alpha.mdx:13:1');
      expect(output).toContain("import remarkTraining from 'docusaurus-plugin-training/remark'");
      expect(output).toContain('beforeDefaultRemarkPlugins: [remarkTraining]');
    });

    it('says that the transformer stands in the wrong list', async () => {
      const {exitCode, output} = await build({FIXTURE_UNWIRED: 'late'});
      expect(exitCode).toBe(1);
      expect(output).toContain('error[wiring/late-transformer]');
    });

    it('reports problems inside Markdown texts at their line in the front matter', async () => {
      site.edit('docs/index.mdx', (page) =>
        page.replace('feedback: They are opt-in.', 'feedback: "Less than {90 days."'),
      );
      site.edit('docs/alpha.mdx', (page) =>
        page.replace('prompt: Alpha keeps', 'prompt: Alpha ![picture](./none.png) keeps'),
      );
      site.edit('docs/beta.md', (page) =>
        page.replace('prompt: Which are', 'prompt: Which, in [this](./nowhere.md), are'),
      );
      const {exitCode, output} = await build();
      expect(exitCode).toBe(1);
      expect(output).toMatch(/error\[mdx\/syntax\][^\n]*\n[^\n]*docs\/index\.mdx:12:32/);
      expect(output).toMatch(/image[^\n]*none\.png[^\n]*docs\/alpha\.mdx" \(17:21\)/);
      expect(output).toMatch(/link[^\n]*nowhere\.md[^\n]*docs\/beta\.md" \(11:25\)/);
    });
  });
}
