import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packedPlugin} from './support/packedPlugin';
import {addLines, readBlock, withoutLines} from './support/readme';
import {ROOT} from './support/site';
import {addContent, expectTraining} from './support/strangersContent';
import {createStrangersSite, type StrangersSite} from './support/strangersSite';

const INSTALL = 300_000;
const BUILD = 180_000;

let typescriptSite: StrangersSite;
let javascriptSite: StrangersSite;

// At the same time: most of it is waiting.
beforeAll(async () => {
  const {tarball} = packedPlugin();
  [typescriptSite, javascriptSite] = await Promise.all([
    createStrangersSite(
      {version: '3.10.2', language: 'typescript', react: '19', manager: 'npm'},
      tarball,
    ),
    createStrangersSite(
      {version: '3.10.1', language: 'javascript', react: '18', manager: 'npm'},
      tarball,
    ),
  ]);
}, INSTALL);

afterAll(() => {
  typescriptSite.remove();
  javascriptSite.remove();
});

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

  beforeAll(() => {
    site = typescriptSite;
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const diff = readBlock(readme, 'diff title="docusaurus.config.ts"');
    site.edit(config, (content) => addLines(content, diff));
    addContent(site);
  });

  it(
    'names the line that adds the transformer where it is missing',
    async () => {
      const {exitCode, output} = await buildWithout('beforeDefaultRemarkPlugins');
      expect(exitCode).toBe(1);
      expect(output).toContain('error[wiring/missing-transformer]');
      expect(output).toContain("import remarkTraining from 'docusaurus-plugin-training/remark'");
      expect(output).toContain('beforeDefaultRemarkPlugins: [remarkTraining]');
    },
    BUILD,
  );

  it(
    'names the line that adds the plugin where it is missing',
    async () => {
      const {exitCode, output} = await buildWithout("plugins: ['");
      expect(exitCode).toBe(1);
      expect(output).toContain("Add to docusaurus.config: plugins: ['docusaurus-plugin-training']");
    },
    BUILD,
  );

  it(
    'asks the question of the quick start after three lines of config',
    async () => {
      await expectTraining(site);
    },
    BUILD,
  );

  it(
    'type-checks and builds with components ejected as TypeScript',
    async () => {
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
    },
    BUILD,
  );
});

describe('the JavaScript template of the oldest Docusaurus, with webpack and React 18', () => {
  let site: StrangersSite;

  beforeAll(() => {
    site = javascriptSite;
    const readme = site.read('node_modules/docusaurus-plugin-training/README.md');
    const diff = readBlock(readme, 'diff title="docusaurus.config.js"');
    site.edit('docusaurus.config.js', (content) =>
      addLines(content, diff).replace('v4: true', 'v4: true, faster: false'),
    );
    addContent(site);
  });

  it('gets one version of all packages of Docusaurus', () => {
    const {packages} = JSON.parse(site.read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, {readonly version?: string}>>;
    };
    const versions = Object.entries(packages)
      .filter(([folder]) => /node_modules\/@docusaurus\/[^/]+$/.test(folder))
      .map(([, {version}]) => version);
    expect(new Set(versions)).toEqual(new Set(['3.10.1']));
  });

  it(
    'asks the question of the quick start, with a component ejected as readable JavaScript',
    async () => {
      const component = 'KnowledgeCheck/Answer';
      const args = ['docusaurus-plugin-training', component, '--eject', '--javascript'];
      expect(await site.script('swizzle', ...args)).toMatchObject({exitCode: 0});
      const ejected = `src/theme/${component}/index.js`;
      expect(site.read(ejected)).toContain('<details');
      site.edit(ejected, (content) => content.replace('<details', '<details data-ejected="yes"'));
      await expectTraining(site);
      expect(site.read('build/docs/my-page/index.html')).toMatch(/<details data-ejected="?yes/);
    },
    BUILD,
  );
});
