import type {Result} from './support/command';
import {runInSharedProcess} from './support/sharedProcess';
import {createSite, type Site} from './support/site';

const LIST = 'build/blog/index.html';

let site: Site;

/** No test here is about how small scripts and styles are. */
const build = (built: Site): Promise<Result> => built.build('rspack', {}, '--no-minify');

const writeTranslations = ({dir}: Site): Promise<Result> =>
  runInSharedProcess(dir, 'write-translations');

beforeAll(() => {
  site = createSite('arabic');
});

afterAll(() => {
  site.remove();
});

describe('a site in another language', () => {
  it('has the words of components and of headings in that language, where a translator finds them', async () => {
    const {exitCode, output} = await writeTranslations(site);
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
    const {exitCode} = await build(site);
    expect(exitCode).toBe(0);
    expect(site.read('build/index.html')).toContain('عنوان الموقع');
  });
});

/** Words of a site in Bengali, which the plugin does not have. */
const IN_BENGALI = {
  'theme.training.KnowledgeCheck.questionNumber': '{total}টির মধ্যে {number} নম্বর প্রশ্ন',
  'theme.training.KnowledgeCheck.selectOne': 'একটি বেছে নিন।',
};

describe('a site in a language that the plugin does not have', () => {
  let bengali: Site;

  beforeAll(() => {
    bengali = createSite('arabic');
    bengali.edit('docusaurus.config.ts', (config) =>
      config.replace(/i18n: .*/, "i18n: {defaultLocale: 'bn', locales: ['bn']},"),
    );
  });

  afterAll(() => {
    bengali.remove();
  });

  it('has its words brought in, in place of the English ones and their digits', async () => {
    await build(bengali);
    const inEnglish = bengali.read('build/index.html');
    expect(inEnglish).toContain('Question 1 of 7');
    expect(inEnglish).not.toMatch(/[০-৯]/);

    const {exitCode} = await writeTranslations(bengali);
    expect(exitCode).toBe(0);
    bengali.edit('i18n/bn/code.json', (content) => {
      const words = JSON.parse(content) as Record<string, {message: string}>;
      Object.entries(IN_BENGALI).forEach(([id, message]) => {
        expect(words[id]?.message).toMatch(/^[A-Z]/);
        words[id] = {message};
      });
      return JSON.stringify(words);
    });
    await build(bengali);
    const translated = bengali.read('build/index.html');
    expect(translated).toMatch(/[০-৯]টির মধ্যে ১ নম্বর প্রশ্ন/);
    expect(translated).toContain('একটি বেছে নিন।');
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
