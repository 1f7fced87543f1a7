import {createSite, type Site} from './support/site';

const LIST = 'build/blog/index.html';

let site: Site;

beforeAll(() => {
  site = createSite('arabic');
});

afterAll(() => {
  site.remove();
});

describe('a site in another language', () => {
  it('has the words of components and of headings in that language, where a translator finds them', async () => {
    const {exitCode, output} = await site.command('write-translations');
    expect(output).not.toMatch(/\[(?:ERROR|WARNING)\]|[Uu]nused/);
    expect(exitCode).toBe(0);
    const strings = JSON.parse(site.read('i18n/ar/code.json')) as Record<string, {message: string}>;
    expect(strings['theme.training.KnowledgeCheck.check']?.message).toMatch(/^\p{Script=Arabic}/u);
    const headings = JSON.parse(
      site.read('i18n/ar/docusaurus-plugin-training/headings.json'),
    ) as Record<string, {message: string}>;
    expect(headings.knowledgeCheck?.message).toMatch(/^\p{Script=Arabic}/u);
  });

  it('shows the words that it has changed', async () => {
    site.edit('i18n/ar/docusaurus-plugin-training/headings.json', (content) => {
      const headings = JSON.parse(content) as Record<string, {message: string}>;
      return JSON.stringify({...headings, knowledgeCheck: {message: 'عنوان الموقع'}});
    });
    const {exitCode} = await site.build();
    expect(exitCode).toBe(0);
    expect(site.read('build/index.html')).toContain('عنوان الموقع');
  });
});

describe('a list of posts', () => {
  it('has every quiz of its posts, and no id twice', () => {
    const ids = [...site.read(LIST).matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id);
    expect(ids.filter((id) => id?.startsWith('knowledge-check-'))).toHaveLength(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves the quiz of a post that is cut to the page of the post', () => {
    const question = 'هل يظهر هذا السؤال في القائمة؟';
    expect(site.read(LIST)).not.toContain(question);
    expect(site.read('build/blog/2026/06/01/cut/index.html')).toContain(question);
  });
});
