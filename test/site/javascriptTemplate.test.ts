import {packedPlugin} from './support/packedPlugin';
import {addLines, readBlock} from './support/readme';
import {addContent, expectTraining} from './support/strangersContent';
import {createStrangersSite, type StrangersSite} from './support/strangersSite';

describe('the JavaScript template of the oldest Docusaurus, with webpack and React 18', () => {
  let site: StrangersSite;

  beforeAll(async () => {
    site = await createStrangersSite(
      {version: '3.10.1', language: 'javascript', react: '18', manager: 'npm'},
      packedPlugin().tarball,
    );
    const readme = site.read('node_modules/docusaurus-plugin-training/README.md');
    const diff = readBlock(readme, 'diff title="docusaurus.config.js"');
    site.edit('docusaurus.config.js', (content) =>
      addLines(content, diff).replace('v4: true', 'v4: true, faster: false'),
    );
    addContent(site);
  });

  afterAll(() => {
    site.remove();
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

  it('asks the question of the quick start, with a component ejected as readable JavaScript', async () => {
    const component = 'KnowledgeCheck/Answer';
    const args = ['docusaurus-plugin-training', component, '--eject', '--javascript'];
    expect(await site.script('swizzle', ...args)).toMatchObject({exitCode: 0});
    const ejected = `src/theme/${component}/index.js`;
    expect(site.read(ejected)).toContain('<details');
    site.edit(ejected, (content) => content.replace('<details', '<details data-ejected="yes"'));
    await expectTraining(site);
    expect(site.read('build/docs/my-page/index.html')).toMatch(/<details data-ejected="?yes/);
  });
});
