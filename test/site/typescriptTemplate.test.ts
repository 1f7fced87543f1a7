import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packedPlugin} from './support/packedPlugin';
import {addLines, readBlock, withoutLines} from './support/readme';
import {ROOT} from './support/site';
import {addContent, expectTraining} from './support/strangersContent';
import {createStrangersSite, type StrangersSite} from './support/strangersSite';

describe('the TypeScript template of Docusaurus, with Rspack and React 19', () => {
  const config = 'docusaurus.config.ts';
  let site: StrangersSite;

  /** Builds with a config that lacks the lines that have a text. */
  async function buildWithout(text: string) {
    const complete = site.read(config);
    site.write(config, withoutLines(complete, text));
    const result = await site.script('build');
    site.write(config, complete);
    return result;
  }

  beforeAll(async () => {
    site = await createStrangersSite(
      {version: '3.10.2', language: 'typescript', react: '19', manager: 'npm'},
      packedPlugin().tarball,
    );
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const diff = readBlock(readme, 'diff title="docusaurus.config.ts"');
    site.edit(config, (content) => addLines(content, diff));
    addContent(site);
  });

  afterAll(() => {
    site.remove();
  });

  it('names the line that adds the transformer where it is missing', async () => {
    const {exitCode, output} = await buildWithout('beforeDefaultRemarkPlugins');
    expect(exitCode).toBe(1);
    expect(output).toContain('error[wiring/missing-transformer]');
    expect(output).toContain("import remarkTraining from 'docusaurus-plugin-training/remark'");
    expect(output).toContain('beforeDefaultRemarkPlugins: [remarkTraining]');
  });

  it('names the line that adds the plugin where it is missing', async () => {
    const {exitCode, output} = await buildWithout("plugins: ['");
    expect(exitCode).toBe(1);
    expect(output).toContain("Add to docusaurus.config: plugins: ['docusaurus-plugin-training']");
  });

  it('asks the question of the quick start after three lines of config', async () => {
    await expectTraining(site);
  });

  it('type-checks and builds with components ejected as TypeScript', async () => {
    for (const component of ['KnowledgeCheck', 'ComparisonTable']) {
      const args = ['docusaurus-plugin-training', component, '--eject', '--danger'];
      expect(await site.script('swizzle', ...args, '--typescript')).toMatchObject({exitCode: 0});
    }
    site.edit('src/theme/KnowledgeCheck/Answer/index.tsx', (content) =>
      content.replace('<details', '<details data-ejected="yes"'),
    );
    expect(await site.script('typecheck')).toMatchObject({exitCode: 0});
    await expectTraining(site);
    expect(site.read('build/docs/my-page/index.html')).toMatch(/<details data-ejected="?yes/);
  });

  it('makes a course of its sidebar after three lines of YAML', async () => {
    site.write('docs/courses.yml', 'start:\n  title: Get started\n  sidebar: tutorialSidebar\n');
    expect(await site.script('build')).toMatchObject({exitCode: 0});
    const page = site.read('build/course/start/index.html');
    const headings = [...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(headings).toEqual(['Tutorial - Basics', 'Tutorial - Extras', 'Your record']);
    const addresses = [...page.matchAll(/<li[^>]*data-status[^>]*>.*?href="?([^\s">]*)/g)];
    expect(addresses.map(([, address]) => address)).toEqual(
      expect.arrayContaining(['/docs/intro', '/docs/tutorial-basics/congratulations']),
    );
    expect(site.read('build/docs/intro/index.html')).toContain('Next in the course:');
  });
});
