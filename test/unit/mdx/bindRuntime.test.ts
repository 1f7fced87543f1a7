import {compile} from '@mdx-js/mdx';
import remarkTraining from '../../../plugins/training/src/remark';
import {pageFile, setUpTestSite} from '../support/page';

// Has no entry for a CommonJS loader, which Jest is.
jest.mock(
  'estree-walker',
  () => jest.requireActual<object>('../../../node_modules/estree-walker/src/index.js'),
  {virtual: true},
);

setUpTestSite();

const QUIZ = `---
quiz:
  questions:
    - prompt: Which events?
      options: [{text: Management events, correct: true}, {text: Data events}]
---
`;

const BODY = 'export const note = <b>Note</b>;\n\nWords *and* more.\n';

/** The module of a page, as MDX compiles it for a build, or for the dev server. */
async function compilePage(content: string, development = false): Promise<string> {
  const options = {
    remarkPlugins: [remarkTraining, (await import('remark-frontmatter')).default],
    development,
  };
  return String(await compile(await pageFile(content), options));
}

/** How often each name that the page imports from the runtime stands in its module. */
function usesOfImports(code: string): number[] {
  const names = /import \{(?<names>[^}]*)\} from "react\/jsx-/.exec(code)?.groups?.names ?? '';
  return names.split(',').map((imported) => {
    const local = imported.trim().split(' as ')[1] ?? '';
    return [...code.matchAll(new RegExp(`(?<!\\w)${local}(?!\\w)`, 'g'))].length;
  });
}

describe('a page with a quiz', () => {
  it.each([
    ['a build', false],
    ['the dev server', true],
  ])('uses what it imports of the runtime once, in %s', async (_, development) => {
    const code = await compilePage(QUIZ + BODY, development);
    // In the import itself, and where it becomes a variable.
    expect(new Set(usesOfImports(code))).toEqual(new Set([2]));
  });

  it('has the variables above all that makes elements', async () => {
    const code = await compilePage(QUIZ + BODY);
    expect(code).toMatch(/\b_jsx = _jsxImported\b[^]*\bconst note\b/);
  });
});

it('leaves a page without a quiz as MDX compiles it', async () => {
  const content = `---\ntitle: Page\n---\n${BODY}`;
  const {default: remarkFrontmatter} = await import('remark-frontmatter');
  const plain = await compile(await pageFile(content), {remarkPlugins: [remarkFrontmatter]});
  expect(await compilePage(content)).toBe(String(plain));
});
