import type {Root, RootContent} from 'mdast';
import {importThemeComponent, jsx, localName} from '../mdx/jsx';
import {
  attributeNamed,
  childrenOf,
  isJsxElement,
  type JsxElement,
  nodesIn,
} from '../mdx/syntaxTree';
import {findBlocks, mayHaveBlocks, statedBlock, withoutVerify} from './statedBlocks';
import type {Statement} from './statement';
import {checkedAgainst, type VerifiedStatements} from './verifiedFile';

const COMPONENT = 'Verified';

/** What a transformer needs to know to tell readers what was verified. */
export interface VerifiedPage {
  /** What holds of what the page states; `undefined` where nobody has verified anything. */
  readonly verified: VerifiedStatements | undefined;
  /** What readers are told. */
  readonly wordsFor: (against: readonly string[]) => string;
}

function lineFor(statement: Statement, {verified, wordsFor}: VerifiedPage): RootContent[] {
  const against = checkedAgainst(statement, verified);
  return against === null
    ? []
    : [jsx(localName(COMPONENT), {}, [{type: 'text', value: wordsFor(against)}])];
}

function importIf(isUsed: boolean, tree: Root): void {
  if (isUsed) {
    importThemeComponent(tree, COMPONENT);
  }
}

/**
 * Says below each block that a claim has verified what it was checked against, and takes the name
 * of the claim out of what readers load.
 *
 * @param source the text that the tree was parsed from
 */
export function addVerifiedBlocks(tree: Root, source: string, page: VerifiedPage): void {
  if (!mayHaveBlocks(source)) {
    return;
  }
  const blocks = findBlocks(tree).map((block) => ({
    node: block.node,
    lines: lineFor(statedBlock(block, source), page),
  }));
  for (const {node, lines} of blocks) {
    node.meta = withoutVerify(node.meta ?? '');
    const siblings = nodesIn(tree)
      .flatMap((one) => ('children' in one ? [childrenOf(one)] : []))
      .find((children) => children.includes(node));
    siblings?.splice(siblings.indexOf(node) + 1, 0, ...lines);
  }
  importIf(
    blocks.some(({lines}) => lines.length > 0),
    tree,
  );
}

function childNamed(node: JsxElement, name: string): JsxElement | undefined {
  return childrenOf(node)
    .filter(isJsxElement)
    .find((child) => child.name === name);
}

/** Below the explanation; a question without one has nothing else there. */
function addToExplanation(question: JsxElement, lines: readonly RootContent[]): void {
  const explanation = childNamed(question, 'explanation');
  if (explanation) {
    childrenOf(explanation).push(...lines);
  } else {
    childrenOf(question).push(jsx('explanation', {}, lines));
  }
}

/**
 * Says below the explanation of each question that a claim has verified what it was checked
 * against.
 *
 * @param tree with the elements of the quiz
 * @param statements by the id of their question
 */
export function addVerifiedQuestions(
  tree: Root,
  statements: ReadonlyMap<string, Statement>,
  page: VerifiedPage,
): void {
  if (statements.size === 0) {
    return;
  }
  let isUsed = false;
  for (const node of nodesIn(tree)) {
    const id = isJsxElement(node) && node.name === 'question' && attributeNamed(node, 'id')?.value;
    const statement = typeof id === 'string' ? statements.get(id) : undefined;
    const lines = statement ? lineFor(statement, page) : [];
    if (lines.length > 0 && isJsxElement(node)) {
      addToExplanation(node, lines);
      isUsed = true;
    }
  }
  importIf(isUsed, tree);
}
