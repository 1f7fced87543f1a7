import type {Root} from 'mdast';
import {statementHash} from '../../../plugins/training/src/claims/statement';
import {verifiedWords} from '../../../plugins/training/src/claims/verifiedWords';
import {readClaimWords} from '../../../plugins/training/src/docusaurus/translations';
import {nodesIn} from '../../../plugins/training/src/mdx/syntaxTree';
import {getCurrentSite, setCurrentSite} from '../../../plugins/training/src/page/currentSite';
import {statementsIn} from '../support/claims';
import {PAGE, pageFile, runTransformer, setUpTestSite} from '../support/page';

setUpTestSite();

const CONTENT = [
  '---',
  'quiz:',
  '  questions:',
  '    - id: with-explanation',
  '      type: numeric',
  '      prompt: How many days?',
  '      answer: 90',
  '      explanation: They are few.',
  '      verify: claims#days',
  '    - {id: without-explanation, type: true-false, prompt: It is on., answer: true, verify: claims#on}',
  '    - {id: not-verified, type: true-false, prompt: It is off., answer: false}',
  '---',
  '',
  '```json title="rule.json" verify=claims#rule {1}',
  '{}',
  '```',
  '',
  '- A list:',
  '',
  '  ```bash verify="claims#rule"',
  '  aws help',
  '  ```',
  '',
].join('\n');

/** Verifies everything that the page states. */
async function verifyAll(): Promise<void> {
  const {statements} = await statementsIn(PAGE, CONTENT);
  const entries = statements.map((one) => [
    one.key,
    {stated: statementHash(one), against: {data: '1.0.0', more: '2.0.0'}},
  ]);
  setCurrentSite({
    ...getCurrentSite(),
    verified: {'docs/page.mdx': Object.fromEntries(entries) as Record<string, never>},
  });
}

async function compiled(content: string): Promise<Root> {
  return runTransformer(await pageFile(content));
}

const linesIn = (tree: Root) =>
  nodesIn(tree).filter((node) => 'name' in node && node.name === 'TrainingVerified');

const scriptOf = (tree: Root) => JSON.stringify(tree);

describe('a page whose claims hold', () => {
  beforeAll(verifyAll);

  it('says so below each question and each block that has one', async () => {
    const tree = await compiled(CONTENT);
    expect(linesIn(tree)).toHaveLength(4);
    expect(scriptOf(tree)).toContain('Checked against data 1.0.0 and more 2.0.0');
  });

  it('keeps names of claims from readers, and all else of the fence', async () => {
    const code = nodesIn(await compiled(CONTENT)).filter((node) => node.type === 'code');
    expect(code.map(({meta}) => meta)).toEqual(['title="rule.json" {1}', null]);
    expect(scriptOf(await compiled(CONTENT))).not.toContain('claims#rule');
  });

  it('says nothing of what has changed since', async () => {
    const tree = await compiled(
      CONTENT.replace('answer: 90', 'answer: 30').replace('{}', '{"a": 1}'),
    );
    expect(linesIn(tree)).toHaveLength(2);
  });
});

describe('a page that names no claim', () => {
  it('loads nothing for it', async () => {
    const tree = await compiled('---\ntitle: A page\n---\n\n```json title="a"\n{}\n```\n');
    expect(scriptOf(tree)).not.toContain('Verified');
  });
});

describe('the words for readers', () => {
  it('are in the language of the page, and its way of writing lists', () => {
    const words = readClaimWords([], 'de');
    expect(verifiedWords(['a 1', 'b 2', 'c 3'], words)).toBe('Geprüft gegen a 1, b 2 und c 3');
    expect(verifiedWords([], words)).toBe('Automatisch geprüft');
  });

  it('may be for a locale that no standard knows', () => {
    const words = readClaimWords([], 'not a locale');
    expect(verifiedWords(['a $& 1', 'b 2'], words)).toBe('Checked against a $& 1 and b 2');
  });
});
