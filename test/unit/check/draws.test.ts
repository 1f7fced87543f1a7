import {drawsOfSite} from '../../../plugins/training/src/check/draws';
import {outlineOf} from '../support/courses';
import {quizDoc, quizInput, statements} from '../support/quizPages';

const FINAL = quizInput({
  mode: 'assessment',
  draw: [{from: ['trails', 'lake'], count: 2}],
});
const OLD = {docsVersion: 'default/1.0', isLatest: false};
const inOld = (docId: string) => ({...OLD, file: `/site/versioned_docs/version-1.0/${docId}.mdx`});
const post = (draw: unknown) =>
  quizDoc('a-post', quizInput({draw}), {
    file: '/site/blog/a-post.mdx',
    docId: null,
    docsVersion: null,
    isBlogPost: true,
  });

type Pages = Parameters<typeof drawsOfSite>[0];

/** Each problem as its code and the file it is in. */
function problemsIn(pages: Pages, outlines: Parameters<typeof drawsOfSite>[1] = []): string[] {
  return [...drawsOfSite(pages, outlines, '/site').problems].flatMap(([file, problems]) =>
    problems.map(({code}) => `${file.replace('/site/', '')} ${code}`),
  );
}

/** Ids of all that each page draws from. */
function poolsIn(pages: Pages): readonly (readonly string[])[] {
  return drawsOfSite(pages, [], '/site').drawing.map(({pools}) =>
    pools.flatMap((pool) => pool.pages.flatMap(({questions}) => questions)),
  );
}

describe('a page draws from the docs of its own version', () => {
  const pages = [
    quizDoc('final', FINAL),
    quizDoc('trails', statements('region', 'new')),
    quizDoc('lake', statements('query')),
    quizDoc('final', FINAL, inOld('final')),
    quizDoc('trails', statements('region'), inOld('trails')),
  ];

  it('with as many questions as these have', () => {
    expect(poolsIn(pages)).toEqual([
      ['trails#region', 'trails#new', 'lake#query'],
      ['trails#region'],
    ]);
    expect([...drawsOfSite(pages, [], '/site').sizes.values()]).toMatchObject([
      [{count: 2, size: 3}],
      [],
    ]);
  });

  it('where a doc can be unknown that another version has', () => {
    expect(problemsIn(pages)).toEqual(['versioned_docs/version-1.0/final.mdx draw/unknown-page']);
  });
});

it('says how much there is to choose from where every page can be read', () => {
  const final = quizDoc(
    'final',
    quizInput({
      draw: [
        {from: ['trails', 'broken'], count: 1},
        {from: 'lake', count: 1},
      ],
    }),
  );
  const broken = quizDoc('broken', null, {frontMatter: {quiz: {questions: []}}});
  const pages = [quizDoc('trails', statements('region')), quizDoc('lake', statements('query'))];
  expect(drawsOfSite([final, broken, ...pages], [], '/site').sizes.get(final.page.file)).toEqual([
    {path: ['quiz', 'draw', 1, 'count'], count: 1, size: 1},
  ]);
});

describe('several docs plugins', () => {
  const guide = {docsVersion: 'guides/current', file: '/site/guides/trails.mdx'};
  const pages = [
    quizDoc('trails', statements('region')),
    quizDoc('trails', statements('how'), guide),
    quizDoc('final', quizInput({draw: [{from: 'trails', count: 1}]}), {
      docsVersion: 'guides/current',
      file: '/site/guides/final.mdx',
    }),
  ];

  it('have docs of the same id, of which a doc draws from the one beside it', () => {
    expect(poolsIn(pages)).toEqual([['guides/trails#how']]);
  });

  it('are told apart by a page outside of docs as their quizzes are', () => {
    const drawing = post([
      {from: 'trails', count: 1},
      {from: 'guides/trails', count: 1},
    ]);
    expect(poolsIn([...pages.slice(0, 2), drawing])).toEqual([
      ['trails#region', 'guides/trails#how'],
    ]);
    expect(problemsIn([...pages.slice(0, 2), drawing])).toEqual([]);
  });
});

it('lets posts and standalone pages draw from the latest version of the docs', () => {
  const drawing = post([{from: 'trails', count: 1}]);
  expect(
    poolsIn([
      quizDoc('trails', statements('new')),
      quizDoc('trails', statements('old'), inOld('trails')),
      drawing,
    ]),
  ).toEqual([['trails#new']]);
});

describe('pages that readers do not find', () => {
  const final = quizDoc('final', quizInput({draw: [{from: 'trails', count: 1}]}));
  const trails = statements('region');

  it('can be drawn from where they are unlisted', () => {
    const outline = outlineOf(['final'], {hidden: new Set(['trails'])});
    expect(problemsIn([final, quizDoc('trails', trails)], [outline])).toEqual([]);
  });

  it('cannot where they are drafts, which a build leaves out', () => {
    const outline = outlineOf(['final'], {hidden: new Set(['trails'])});
    expect(problemsIn([final], [outline])).toEqual(['docs/final.mdx draw/draft-page']);
  });

  it('cannot in the dev server either, which shows drafts', () => {
    const draft = quizDoc('trails', trails, {frontMatter: {draft: true, quiz: trails}});
    expect(problemsIn([final, draft])).toEqual(['docs/final.mdx draw/draft-page']);
  });

  it('can draw from each other while both are drafts', () => {
    const draft = quizDoc('trails', trails, {frontMatter: {draft: true, quiz: trails}});
    const drawing = {...final, page: {...final.page, frontMatter: {draft: true}}};
    expect(problemsIn([drawing, draft])).toEqual([]);
  });

  it('are told so to posts, too', () => {
    const outline = outlineOf(['overview'], {hidden: new Set(['trails'])});
    const pages = [quizDoc('overview', null), post([{from: 'trails', count: 1}])];
    expect(problemsIn(pages, [outline])).toEqual(['blog/a-post.mdx draw/draft-page']);
  });
});

describe('the titles of pages', () => {
  const titlesIn = (pages: Pages, outlines: Parameters<typeof drawsOfSite>[1]) =>
    drawsOfSite(pages, outlines, '/site').drawing.map(({docs}) => docs.get('trails')?.title);
  const final = quizDoc('final', quizInput({draw: [{from: 'trails', count: 1}]}));

  it('are those of the sidebar', () => {
    const pages = [final, quizDoc('trails', statements('region'))];
    expect(titlesIn(pages, [outlineOf(['trails'])])).toEqual(['About trails']);
  });

  it('are those of the front matter where no sidebar has them', () => {
    const page = quizDoc('trails', statements('region'), {frontMatter: {title: 'Keep events'}});
    expect(titlesIn([final, page], [])).toEqual(['Keep events']);
  });
});

it('counts an assessment that draws nothing as well, since a page is made of it', () => {
  const input = {...statements('own'), mode: 'assessment' as const};
  expect(poolsIn([quizDoc('final', input), quizDoc('trails', statements('region'))])).toEqual([[]]);
});
