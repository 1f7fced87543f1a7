import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {checkContent} from '../../../plugins/training/src/check/checkContent';
import {parseComparisons} from '../../../plugins/training/src/comparison/declaration/load';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const FILE = path.join(__dirname, '../../../.vscode/training.code-snippets');
// JSON with commas at the ends of lists, which YAML takes as well.
const snippets = Object.values(parse(readFileSync(FILE, 'utf8')) as Record<string, Snippet>);

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '31',
};

/** What an author gets who accepts every placeholder, and the first of every choice. */
function insert(prefix: string): string {
  const snippet = snippets.find((candidate) => candidate.prefix === prefix);
  return (snippet?.body ?? [])
    .join('\n')
    .replace(/\$([A-Z_]+)/g, (_, name: string) => VARIABLES[name] ?? '')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\}$])/g, '$1');
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}

const pageWith = (frontMatter: string) => `---\ntitle: A page\n${frontMatter}\n---\n\n# A page\n`;
const quizWith = (question: string) => `quiz:\n  questions:\n${indented(question, 4)}`;

function problemsOf(page: string) {
  return checkContent(
    markdownFile('/site/docs/page.mdx', () => page),
    {locale: 'en', rules: {}},
  );
}

describe('the snippets', () => {
  it('have a prefix each, of which no two are the same', () => {
    const prefixes = snippets.map(({prefix}) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('are offered in Markdown and MDX, or in YAML', () => {
    expect(new Set(snippets.map(({scope}) => scope))).toEqual(new Set(['markdown,mdx', 'yaml']));
  });

  it('leave no placeholder that a reader of YAML would see', () => {
    for (const {prefix} of snippets) {
      expect(insert(prefix)).not.toMatch(/\$|\\\}/);
    }
  });
});

describe('a question that is inserted', () => {
  it.each(snippets.map(({prefix}) => prefix).filter((prefix) => prefix.startsWith('question-')))(
    'is a good one: %s',
    async (prefix) => {
      expect(await problemsOf(pageWith(quizWith(insert(prefix))))).toEqual([]);
    },
  );

  it.each([
    ['question-choice', undefined],
    ['question-several', undefined],
    ['question-true-false', 'true-false'],
    ['question-fill-in', 'fill-in'],
    ['question-menus', 'fill-in'],
    ['question-blanks', 'fill-in'],
    ['question-pattern', 'fill-in'],
    ['question-numeric', 'numeric'],
    ['question-sequencing', 'sequencing'],
    ['question-matching', 'matching'],
    ['question-reflect', 'reflect'],
  ])('has the type that its name says: %s', (prefix, type) => {
    expect(parse(insert(prefix))).toMatchObject([type === undefined ? {} : {type}]);
  });

  it('takes hints, another option, and a reason against a rule', async () => {
    const question = [
      insert('question-choice'),
      indented(insert('hints'), 2),
      indented(insert('disable-rule'), 2),
    ].join('\n');
    const more = question.replace(
      '  explanation',
      `${indented(insert('option'), 4)}\n  explanation`,
    );
    const problems = await problemsOf(pageWith(quizWith(more)));
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  });
});

describe('what else is inserted', () => {
  it('is a quiz', async () => {
    expect(await problemsOf(pageWith(insert('quiz')))).toEqual([]);
  });

  it('is a page', async () => {
    const page = insert('training-page');
    expect(page).toMatch(/^---\n[^]*\n---\n\n# Title of the page\n/);
    expect(await problemsOf(page)).toEqual([]);
  });

  it('is a service with a fact', async () => {
    const service = `${insert('service')}\n${indented(insert('fact').replace('row-id', 'other'), 4)}`;
    expect(await problemsOf(pageWith(service))).toEqual([]);
  });

  it('is a comparison with a row', () => {
    const comparison = `${insert('comparison')}\n${indented(insert('row').replace('row-id', 'other'), 4)}`;
    expect(parseComparisons(comparison, 'comparisons.yml').diagnostics).toEqual([]);
  });

  it.each([
    ['show-question', '<Question id="short-name" />'],
    ['show-quiz', '<KnowledgeCheck />'],
  ])('is an element: %s', (prefix, element) => {
    expect(insert(prefix)).toBe(element);
  });
});
