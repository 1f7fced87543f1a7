import {openRepository} from '../../../plugins/training/src/report/past/git';
import {docIdOf, pageIdAt} from '../../../plugins/training/src/report/past/pagePaths';
import {createPast, type Past} from '../../../plugins/training/src/report/past/past';
import {normalizedQuiz} from '../support/normalizedQuiz';
import {createGitSite, type GitSite} from '../support/gitSite';

const FOLDERS = ['docs', 'i18n/fr/docs'];

function pastOf(site: GitSite, pageIds: Readonly<Record<string, string>>): Past {
  const repository = openRepository(site.folder, FOLDERS);
  if (repository === null) {
    throw new Error('There is no repository.');
  }
  return createPast(repository, {
    folders: [
      {original: 'docs', translated: new Map([['fr', 'i18n/fr/docs']]), docsPlugin: 'default'},
    ],
    defaultLanguage: 'en',
    pageIds: new Map(Object.entries(pageIds)),
    quizzes: Object.entries(pageIds).map(([file, id]) => ({id, file})),
  });
}

function question(prompt: string, answer = true) {
  return {id: 'q', type: 'true-false', prompt, answer};
}

function hashOf(prompt: string, answer?: boolean): string {
  return normalizedQuiz({questions: [question(prompt, answer)]})?.questions[0]?.hash ?? '';
}

function pageWith(prompt: string, more = ''): string {
  const quiz = JSON.stringify({questions: [question(prompt)]});
  return `---\n${more}quiz: ${quiz}\n---\n\n# Page\n`;
}

describe('the source of a site as it was', () => {
  const site = createGitSite();
  afterAll(() => {
    site.remove();
  });
  site.write('docs/a.mdx', pageWith('First?'));
  site.write('docs/gone.mdx', pageWith('Gone?'));
  site.write('i18n/fr/docs/a.mdx', pageWith('Première ?'));
  const first = site.commit('2026-01-10');
  site.write('docs/a.mdx', pageWith('Second?'));
  site.git('rm', '--quiet', 'docs/gone.mdx');
  const second = site.commit('2026-02-10');
  site.git('mv', 'docs/a.mdx', 'docs/01-renamed.mdx');
  site.commit('2026-03-10');
  const past = pastOf(site, {'docs/01-renamed.mdx': 'renamed'});

  it('knows the days of commits, and no other commit', () => {
    expect(past.dayOf(first)).toBe('2026-01-10');
    expect(past.dayOf('0'.repeat(40))).toBeNull();
    expect(past.at('0'.repeat(40))).toBeNull();
    expect(past.at('--help')).toBeNull();
  });

  it('finds what a page asked at a commit, in each language', () => {
    expect(past.at(first)?.find('a#q', hashOf('First?'))?.prompt?.markdown).toBe('First?');
    expect(past.at(first)?.find('a#q', hashOf('Première ?'))).not.toBeNull();
    expect(past.at(first)?.find('a#q', hashOf('Second?'))).toBeNull();
    expect(past.at(second)?.find('a#q', hashOf('Second?'))).not.toBeNull();
  });

  it('finds the questions of a page that is gone', () => {
    expect(past.at(first)?.has('gone#q')).toBe(true);
    expect(past.at(second)?.has('gone#q')).toBe(false);
  });

  it('finds what a page asked at any time, before it was renamed as well', () => {
    expect(past.find('renamed#q', hashOf('First?'))).not.toBeNull();
    expect(past.find('renamed#q', hashOf('Second?'))).not.toBeNull();
    expect(past.find('renamed#q', hashOf('Never?'))).toBeNull();
    expect(past.has('renamed#q')).toBe(true);
    expect(past.has('renamed#other')).toBe(false);
  });

  it('knows since when a question asks what it asks', () => {
    expect(past.firstDayOf('renamed#q', hashOf('Second?'), '2026-01-20')).toBe('2026-02-10');
    expect(past.firstDayOf('renamed#q', hashOf('First?'), '2026-01-01')).toBe('2026-01-10');
    expect(past.firstDayOf('renamed#q', hashOf('First?'), '2026-12-31')).toBeNull();
    expect(past.firstDayOf('renamed#q', hashOf('Never?'), '2026-01-01')).toBeNull();
  });

  it('draws from the pages as they were at the commit', () => {
    const draw = JSON.stringify({id: 'final', mode: 'assessment', draw: [{from: 'a', count: 1}]});
    site.write('docs/a.mdx', pageWith('Third?'));
    site.write('docs/final.mdx', `---\nquiz: ${draw}\n---\n\n# Final\n`);
    const third = site.commit('2026-04-10');
    const later = pastOf(site, {});
    expect(later.at(third)?.assessmentOf('final', 'fr')?.pools).toEqual([
      {count: 0, ids: []},
      {count: 1, ids: ['a#q']},
    ]);
    expect(later.at(second)?.assessmentOf('final', 'en')).toBeNull();
  });

  it('reads nothing of what is checked out, and changes nothing', () => {
    expect(site.git('status', '--porcelain')).toBe('');
  });

  it('lives with pages that today’s plugin does not understand', () => {
    site.write('docs/broken.mdx', '---\nquiz: [*a\n---\n');
    site.write('docs/older.mdx', '---\nquiz: {questions: [{ask: What?}]}\n---\n');
    const fourth = site.commit('2026-05-10');
    expect(pastOf(site, {}).at(fourth)?.has('older#q')).toBe(false);
  });
});

it('knows nothing outside of a repository', () => {
  expect(openRepository('/', ['docs'])).toBeNull();
});

it.each([
  ['intro.md', null, 'intro'],
  ['01-basics/02. record.mdx', null, 'basics/record'],
  ['basics/record.mdx', 'own', 'basics/own'],
  ['2026-01-31-notes.md', null, '2026-01-31-notes'],
])('knows that the doc at %s is called', (below, own, id) => {
  expect(docIdOf(below, own)).toBe(id);
});

it('gives pages of other plugins the names of their paths', () => {
  expect(pageIdAt('01-a.md', null, {docsPlugin: 'guides'})).toBe('guides/a');
  expect(pageIdAt('01-a.md', 'x', {docsPlugin: null})).toBe('01-a');
});
