import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkSite} from '../../../plugins/training/src/check/checkSite';
import type {ComparisonOptions} from '../../../plugins/training/src/comparison/built/comparisonOptions';
import type {ComparisonSet} from '../../../plugins/training/src/comparison/declaration/sets';
import type {Page} from '../../../plugins/training/src/docusaurus/pages';
import {comparisonOptions, comparisonSet, docsVersion} from '../support/comparisonSet';
import {NO_COURSES} from '../support/courses';
import {show} from '../support/ranges';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();

/** Writes a doc and gives the page that the docs plugin would make of it. */
async function doc(docId: string, content: string, overrides: Partial<Page> = {}): Promise<Page> {
  const file = write(`docs/${docId}.mdx`, content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  return {
    file,
    permalink: `/docs/${docId}`,
    frontMatter,
    isBlogPost: false,
    docId,
    docsVersion: 'default/current',
    isLatest: true,
    ...overrides,
  };
}

function serviceDoc(name: string, facts: string, overrides: Partial<Page> = {}): Promise<Page> {
  const content = `---\nservice:\n  name: ${name}\n  facts:\n    ${facts}\n---\n\n# ${name}\n`;
  return doc(name, content, overrides);
}

const declaration = `table:
  title: One or two
  services: [one, two]
  rows:
    - {id: answers, label: Question it answers}
`;

const FILE = `${siteDir}/docs/comparisons.yml`;

async function checkSets(
  pages: readonly Page[],
  sets: readonly ComparisonSet[],
  options: Partial<ComparisonOptions> = {},
) {
  const checked = await checkSite(pages, sets, {
    siteDir,
    localeOf: () => 'en',
    rules: {},
    comparisons: {...comparisonOptions, ...options},
    courses: NO_COURSES,
  });
  return {
    ...checked,
    problems: checked.diagnostics.map(({code, file, range}) => {
      const name = file.slice(siteDir.length + 1);
      return `${name}:${show(range).split('-')[0] ?? ''} ${code}`;
    }),
    comparisons: checked.comparisons.flatMap((set) =>
      set.comparisons.map(({comparison}) => comparison),
    ),
  };
}

function check(pages: readonly Page[], comparisons = '', options: Partial<ComparisonOptions> = {}) {
  return checkSets(pages, [comparisonSet(comparisons, {file: FILE})], options);
}

describe('a site with nothing wrong', () => {
  it('has its comparisons put together', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await serviceDoc('two', 'answers: "See [one](./one.mdx)."'),
    ];
    const {problems, comparisons} = await check(pages, declaration);
    expect(problems).toEqual([]);
    expect(comparisons.map(({id, services}) => [id, services.map(({name}) => name)])).toEqual([
      ['table', ['one', 'two']],
    ]);
    expect(comparisons[0]?.groups[0]?.rows[0]?.cells).toMatchObject([
      {content: ['Who?']},
      {content: ['See ', {tag: 'a', href: '/docs/one', children: ['one']}, '.']},
    ]);
  });

  it('may have pages without quiz and service, and no comparison', async () => {
    expect(await check([await doc('plain', '# Plain\n')])).toMatchObject({
      diagnostics: [],
      comparisons: [],
    });
  });

  it('is not read again', async () => {
    const page = await serviceDoc('one', '{}');
    expect((await check([{...page, file: '/not/there.mdx'}])).problems).toEqual([]);
  });
});

describe('the problems of a site', () => {
  it('are those of all pages and of the comparisons, each with its place', async () => {
    const quiz = await doc('quiz', '---\nquiz:\n  title: ""\n  questions: []\n---\n');
    const pages = [
      quiz,
      await serviceDoc('one', 'answer: Who?'),
      await serviceDoc('two', 'answers: What?'),
      await doc('three', '---\nservice: {number: 41}\n---\n'),
    ];
    const {problems} = await check(pages, `${declaration}  summary: none\n`);
    expect(problems).toEqual([
      'docs/quiz.mdx:3:10 quiz/empty-text',
      'docs/quiz.mdx:4:3 quiz/too-few-questions',
      'docs/one.mdx:5:5 comparison/unknown-row',
      'docs/three.mdx:2:1 service/missing-key',
      'docs/comparisons.yml:6:12 comparison/unknown-row',
    ]);
  });

  it('of the service and the quiz of one page are both reported', async () => {
    const page = await doc('both', '---\nservice: {number: 41}\nquiz: {}\n---\n');
    expect((await check([page])).problems).toEqual([
      'docs/both.mdx:2:1 service/missing-key',
      'docs/both.mdx:3:1 quiz/missing-key',
    ]);
  });

  it('of a quiz are reported for blog posts and standalone pages as well', async () => {
    const page = await doc('post', '---\nquiz: {}\n---\n', {docId: null});
    expect((await check([page])).problems).toEqual(['docs/post.mdx:2:1 quiz/missing-key']);
  });

  it('do not include facts while the rows are not known', async () => {
    const {problems, comparisons} = await check([await serviceDoc('one', 'answers: Who?')], 'a: [');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('comparison/yaml-syntax');
    expect(comparisons).toEqual([]);
  });

  it('do not include that a service has errors and therefore not to be compared', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await doc('two', '---\nservice: {name: two, number: x, facts: {answers: What?}}\n---\n'),
    ];
    expect((await check(pages, declaration)).problems).toEqual([
      'docs/two.mdx:2:30 service/wrong-type',
    ]);
  });
});

describe('a page that is missing in a comparison for a problem of its own', () => {
  const answers = 'name: two\n  facts:\n    answers: A';

  it('is not told that it has no service where its YAML cannot be read', async () => {
    const two = await doc('two', '# Two\n');
    write('docs/two.mdx', `---\nservice:\n  ${answers}: B\n---\n`);
    const pages = [await serviceDoc('one', 'answers: Who?'), two];
    expect((await check(pages, declaration)).problems).toEqual([]);
  });

  it('is told so where it has front matter that can be read, or none', async () => {
    for (const content of ['# Two\n', '---\n---\n', '---\ntitle: Two\n---\n']) {
      const pages = [await serviceDoc('one', 'answers: Who?'), await doc('two', content)];
      expect((await check(pages, declaration)).problems).toEqual([
        'docs/comparisons.yml:3:19 comparison/unknown-service',
      ]);
    }
  });

  it('is not told that it has no service where it has misspelt the key', async () => {
    const two = await doc('two', `---\nservce:\n  ${answers}\n---\n`);
    const pages = [await serviceDoc('one', 'answers: Who?'), two];
    expect((await check(pages, declaration)).problems).toEqual([
      'docs/two.mdx:2:1 page/misspelt-key',
    ]);
  });
});

describe('a row that is written beside `facts`', () => {
  it('is told to be one, and is no other key', async () => {
    const content = '---\nservice:\n  name: two\n  answers: A\n  nme: two\n---\n';
    const pages = [await serviceDoc('one', 'answers: Who?'), await doc('two', content)];
    const {diagnostics} = await check(pages, declaration);
    expect(diagnostics.map(({code, help}) => [code, help])).toEqual([
      ['service/unknown-key', 'it is a row: write it below `facts:`'],
      ['service/unknown-key', '`name` is there already: remove one of the two'],
    ]);
  });
});

describe('a row that is called almost like a key of a service', () => {
  it('is not fixed as if it were that key', async () => {
    const rows = declaration.replace('id: answers', 'id: numbers');
    const two = await doc('two', '---\nservice:\n  name: two\n  numbers: A\n---\n');
    const {diagnostics} = await check([await serviceDoc('one', 'numbers: A'), two], rows);
    expect(diagnostics).toMatchObject([{help: 'it is a row: write it below `facts:`', fix: null}]);
  });
});

describe('a site without a comparisons.yml', () => {
  it('may have facts: there is nothing yet that could ask for them', async () => {
    expect((await check([await serviceDoc('one', 'answers: Who?')])).problems).toEqual([]);
  });
});

describe('a misspelt key of the front matter', () => {
  it('is reported, where nothing would show what it says', async () => {
    const page = await doc('quizz', '---\nquizz: {questions: []}\n---\n');
    expect((await check([page])).problems).toEqual(['docs/quizz.mdx:2:1 page/misspelt-key']);
  });
});

describe('a file of comparisons that is one for all', () => {
  const everywhere = (content = declaration) => [
    comparisonSet(content, {file: `${siteDir}/comparisons.yml`, version: null}),
  ];

  it('is about the docs that readers get by default', async () => {
    const latest = await serviceDoc('one', 'answers: Now', {docsVersion: 'default/2.0'});
    const old = await serviceDoc('one', 'answers: Then', {
      docsVersion: 'default/1.0',
      isLatest: false,
      permalink: '/docs/1/one',
    });
    const two = await serviceDoc('two', 'answers: Who?', {docsVersion: 'other/current'});
    for (const pages of [
      [latest, old, two],
      [old, latest, two],
    ]) {
      const {comparisons, problems} = await checkSets(pages, everywhere());
      expect(comparisons[0]?.services.map(({permalink}) => permalink)).toEqual([
        '/docs/one',
        '/docs/two',
      ]);
      expect(problems).toEqual([]);
    }
  });
});

describe('a site with versions', () => {
  const next = docsVersion('current', {isLast: false});
  const last = docsVersion('2.0', {isLast: true});
  const inNext = {docsVersion: next.id, isLatest: false} as const;
  const inLast = {docsVersion: last.id} as const;
  const setOf = (content: string, version = last, segment = '') =>
    comparisonSet(content, {file: `${siteDir}/${version.name}/comparisons.yml`, version, segment});

  async function versionsOf(facts: string, overrides: Partial<Page>, folder: string) {
    return [
      await serviceDoc('one', facts, {...overrides, permalink: `${folder}/one`}),
      await serviceDoc('two', 'answers: What?', {...overrides, permalink: `${folder}/two`}),
    ];
  }

  it('has the comparisons of each version, below its address', async () => {
    const pages = [
      ...(await versionsOf('answers: Now', inLast, '/docs')),
      ...(await versionsOf('answers: Soon', inNext, '/docs/next')),
    ];
    const {comparisons, problems} = await checkSets(pages, [
      setOf(declaration),
      setOf(declaration.replace('One or two', 'Soon'), next, 'next'),
    ]);
    expect(problems).toEqual([]);
    expect(
      comparisons.map(({permalink, title, services, groups}) => [
        permalink,
        title,
        services[0]?.permalink,
        groups[0]?.rows[0]?.cells[0],
      ]),
    ).toMatchObject([
      ['/compare/table', 'One or two', '/docs/one', {content: ['Now']}],
      ['/compare/next/table', 'Soon', '/docs/next/one', {content: ['Soon']}],
    ]);
  });

  it('has the problems of each version reported in its own file', async () => {
    const pages = [
      ...(await versionsOf('answers: Now', inLast, '/docs')),
      await serviceDoc('two', 'answers: What?', inNext),
    ];
    const {problems} = await checkSets(pages, [
      setOf(declaration),
      setOf(declaration, next, 'next'),
    ]);
    expect(problems).toEqual(['current/comparisons.yml:3:14 comparison/unknown-service']);
  });

  it('may have a version that is older than its comparisons', async () => {
    const pages = await versionsOf('answers: Then', inNext, '/docs/next');
    expect((await checkSets(pages, [setOf(''), setOf('', next, 'next')])).problems).toEqual([]);
  });

  it('has no comparison at the address of a version', async () => {
    const pages = [
      ...(await versionsOf('answers: Now', inLast, '/docs')),
      ...(await versionsOf('answers: Soon', inNext, '/docs/next')),
    ];
    const named = declaration.replace('table:', 'next:');
    const {problems} = await checkSets(pages, [setOf(named), setOf(named, next, 'next')]);
    expect(problems).toEqual(['2.0/comparisons.yml:1:1 comparison/reserved-id']);
  });
});

describe('docs of another plugin than the comparisons', () => {
  it('cannot be compared, whose facts nobody asks for', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await serviceDoc('two', 'answers: What?', {docsVersion: 'other/current'}),
    ];
    expect((await check(pages, declaration)).problems).toEqual([
      'docs/two.mdx:5:5 comparison/unknown-row',
      'docs/comparisons.yml:3:19 comparison/unknown-service',
    ]);
  });
});

describe('a doc that a comparison names', () => {
  it('is missed at its line once it is removed', async () => {
    const pages = [await serviceDoc('one', 'answers: Who?'), await serviceDoc('two', 'answers: A')];
    expect((await check(pages, declaration)).problems).toEqual([]);
    expect((await check(pages.slice(1), declaration)).problems).toEqual([
      'docs/comparisons.yml:3:14 comparison/unknown-service',
    ]);
  });
});

describe('values that could be better', () => {
  const source = 'source: "https://example.com"';

  it('are warnings', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await serviceDoc('two', 'answers: Who?'),
    ];
    const {diagnostics, problems} = await check(pages, `${declaration}  sources: required\n`);
    expect(problems).toEqual([
      'docs/one.mdx:5:5 comparison/missing-source',
      'docs/two.mdx:5:5 comparison/missing-source',
      'docs/comparisons.yml:5:12 comparison/equal-row',
    ]);
    expect(new Set(diagnostics.map(({severity}) => severity))).toEqual(new Set(['warning']));
  });

  it('may be old, on a given day', async () => {
    const pages = [
      await serviceDoc('one', `answers: {value: Who?, ${source}, checked: 2025-01-31}`),
      await serviceDoc('two', 'answers: What?'),
    ];
    const sourceAge = {today: '2026-03-01', maximum: 365};
    expect((await check(pages, declaration)).problems).toEqual([]);
    expect((await check(pages, declaration, {sourceAge})).problems).toEqual([
      'docs/one.mdx:5:68 comparison/old-source',
    ]);
  });
});

describe('the comparison across clouds', () => {
  const comparable = 'comparable: [{provider: GCP, name: Audit, url: "https://example.com"}]';
  const trail = () => doc('one', `---\nservice:\n  name: one\n  ${comparable}\n---\n`);

  it('is made where the site says who offers its services', async () => {
    const {comparisons} = await check([await trail()], '', {provider: 'AWS'});
    expect(comparisons).toMatchObject([
      {id: 'across-clouds', permalink: '/compare/across-clouds', title: 'Across clouds'},
    ]);
  });

  it('is not made where the site does not, or where no service has a counterpart', async () => {
    expect((await check([await trail()])).comparisons).toEqual([]);
    const {comparisons} = await check([await serviceDoc('one', '{}')], '', {provider: 'AWS'});
    expect(comparisons).toEqual([]);
  });

  it('has an address of its own', async () => {
    const pages = [await serviceDoc('one', 'answers: A'), await serviceDoc('two', 'answers: B')];
    const named = declaration.replace('table:', 'across-clouds:');
    expect((await check(pages, named, {provider: 'AWS'})).problems).toEqual([
      'docs/comparisons.yml:1:1 comparison/reserved-id',
    ]);
    expect((await check(pages, named)).problems).toEqual([]);
  });
});

describe('the quiz of a comparison', () => {
  const pages = async () => [
    await serviceDoc('one', 'answers: A'),
    await serviceDoc('two', 'answers: B'),
  ];
  const question = {
    id: 'who',
    prompt: 'Who is it?',
    options: [{text: 'This', correct: true}, {text: 'That'}],
    explanation: 'It is this one.',
  };
  const quiz = {questions: [question]};
  const withQuiz = (value: unknown) => `${declaration}  quiz: ${JSON.stringify(value)}\n`;

  it('is kept as its author wrote it, apart from what the browser gets', async () => {
    const sets = [comparisonSet(withQuiz(quiz), {file: FILE})];
    const checked = await checkSite(await pages(), sets, {
      siteDir,
      localeOf: () => 'en',
      rules: {},
      comparisons: comparisonOptions,
      courses: NO_COURSES,
    });
    const [built] = checked.comparisons[0]?.comparisons ?? [];
    expect(built?.quiz).toEqual(quiz);
    expect(built?.comparison).not.toHaveProperty('quiz');
  });

  it('has its problems reported where it stands', async () => {
    const {problems} = await check(
      await pages(),
      withQuiz({questions: [{...question, options: 2}]}),
    );
    expect(problems).toEqual(['docs/comparisons.yml:6:67 quiz/wrong-type']);
  });

  it('is looked at by the rules of question writing', async () => {
    const {problems} = await check(await pages(), withQuiz(quiz));
    expect(problems).toEqual(['docs/comparisons.yml:6:76 lint/option-without-feedback']);
  });
});

describe('a broken link in a fact', () => {
  it('is reported at the value', async () => {
    const pages = [
      await serviceDoc('one', 'answers: {value: Who?, note: "See [more](./more.mdx)."}'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {diagnostics, problems} = await check(pages, declaration);
    expect(problems).toEqual(['docs/one.mdx:5:34 comparison/broken-link']);
    expect(diagnostics).toMatchObject([
      {
        message: 'the link `./more.mdx` leads to no page of this site',
        found: '`./more.mdx`',
        expected: 'the name of a Markdown file, relative to this one',
      },
    ]);
  });

  it('is reported once, though the summary shows the value again', async () => {
    const pages = [
      await serviceDoc('one', 'answers: "See [more](./more.mdx)."'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {problems} = await check(pages, `${declaration}  summary: answers\n`);
    expect(problems).toEqual(['docs/one.mdx:5:14 comparison/broken-link']);
  });

  it('is reported once, though two comparisons show the value', async () => {
    const pages = [
      await serviceDoc('one', 'answers: "See [more](./more.mdx)."'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {problems} = await check(pages, declaration + declaration.replace('table', 'other'));
    expect(problems).toEqual(['docs/one.mdx:5:14 comparison/broken-link']);
  });
});
