import {createSite, type Site} from './support/site';

const PLUGIN = 'docusaurus-plugin-training';

describe('a site that swizzles', () => {
  let site: Site;

  beforeAll(() => {
    site = createSite('course');
  });

  afterAll(() => {
    site.remove();
  });

  it('sees which components are safe', async () => {
    const {output} = await site.command('swizzle', PLUGIN, '--list', '--typescript');
    expect(output).toMatch(/KnowledgeCheck\/Mark\W+Safe\W+Safe/);
    expect(output).toMatch(/KnowledgeCheck\/Question\W+Unsafe\W+Unsafe/);
    expect(output).toMatch(/KnowledgeCheck\/Choice\W+Forbidden\W+Unsafe/);
  });

  it('wraps a component', async () => {
    const {exitCode} = await site.command(
      ...['swizzle', PLUGIN, 'KnowledgeCheck/Actions', '--wrap', '--typescript'],
    );
    expect(exitCode).toBe(0);
    site.edit('src/theme/KnowledgeCheck/Actions/index.tsx', (content) =>
      content.replace('<>', '<><b>wrapped by the site</b>'),
    );
  });

  it('ejects a component', async () => {
    const {exitCode} = await site.command(
      ...['swizzle', PLUGIN, 'KnowledgeCheck/Answer', '--eject', '--typescript'],
    );
    expect(exitCode).toBe(0);
    site.edit('src/theme/KnowledgeCheck/Answer/index.tsx', (content) =>
      content.replace('<details', '<details data-ejected="yes"'),
    );
  });

  it('builds with both, and shares them with the rest of the runtime', async () => {
    const {exitCode, output} = await site.build();
    expect(output).not.toMatch(/\[(?:ERROR|WARNING)\]/);
    expect(exitCode).toBe(0);
    expect(site.read('build/index.html')).toMatch(/<details data-ejected="?yes/);
    expect(site.scriptsWith('wrapped by the site')).toEqual([
      expect.stringMatching(/^training\.\w+\.js$/),
    ]);
  });
});
