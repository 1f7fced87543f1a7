import {packedPlugin} from './support/packedPlugin';
import {addLines, readBlock} from './support/readme';
import {addContent, expectTraining} from './support/strangersContent';
import {createStrangersSite, type StrangersSite} from './support/strangersSite';

// The newest packages of Docusaurus that the plugin takes then stand beside older ones of the site.
describe('a site that pnpm has installed, with a version of Docusaurus that is not the newest', () => {
  let site: StrangersSite;

  beforeAll(async () => {
    const {tarball} = packedPlugin();
    site = await createStrangersSite(
      {version: '3.10.1', language: 'typescript', react: '19', manager: 'pnpm'},
      tarball,
    );
    const readme = site.read('node_modules/docusaurus-plugin-training/README.md');
    const diff = readBlock(readme, 'diff title="docusaurus.config.js"');
    site.edit('docusaurus.config.ts', (content) => addLines(content, diff));
    addContent(site);
  });

  afterAll(() => {
    site.remove();
  });

  it('asks the question of the quick start', async () => {
    await expectTraining(site);
  });

  it('type-checks', async () => {
    expect(await site.script('typecheck')).toMatchObject({exitCode: 0});
  });
});
