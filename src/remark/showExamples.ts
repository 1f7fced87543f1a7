import type {Code, Nodes, Parents, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {isMap, isSeq, parseDocument} from 'yaml';
import path from 'node:path';

/** Lines of a page between its two `---`, with the offset at which they begin. */
function frontMatterOf(page: string): string {
  return /^---\r?\n([^]*?)\r?\n---/.exec(page)?.[1] ?? '';
}

/** The lines of a question in the front matter of a page, as they are written there. */
export function sourceOfQuestion(page: string, id: string): string | null {
  const source = frontMatterOf(page);
  const questions = parseDocument(source).getIn(['quiz', 'questions']);
  const question = isSeq(questions)
    ? questions.items.find((item) => isMap(item) && item.get('id') === id)
    : undefined;
  if (!isMap(question) || !question.range) {
    return null;
  }
  const [start, , end] = question.range;
  // From the dash before the first key, without the indentation that all lines share.
  const lineStart = source.lastIndexOf('\n', start) + 1;
  const lines = source.slice(lineStart, end).trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

function element(name: string, attributes: Readonly<Record<string, string>>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]): MdxJsxAttribute => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children: [],
  };
}

/** The question itself, the lines that made it, and a control that shows its states. */
function exampleOf(id: string, source: string, page: string): Nodes[] {
  // The id of a doc is what its quiz is known by.
  const quiz = page.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  const code: Code = {
    type: 'code',
    lang: 'yaml',
    meta: 'title="In the front matter"',
    value: source,
  };
  return [element('Question', {id}), element('States', {id, page, quiz}), code];
}

/**
 * Turns `<Example id="..." />` into a question of the page and the lines of the page's own front
 * matter that made it, so that the two cannot differ. It stands before the transformer of the
 * training plugin, which puts the question in its place.
 *
 * @param siteDir the site, which names of pages are relative to
 */
const showExamples: Plugin<[{readonly siteDir: string}], Root> = ({siteDir}) =>
  function transform(tree, file) {
    const page = path.relative(siteDir, file.path).split(path.sep).join('/');
    const visit = (parent: Parents) => {
      const children = parent.children.flatMap((node: Nodes): Nodes[] => {
        if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Example') {
          if ('children' in node) {
            visit(node);
          }
          return [node];
        }
        const [attribute] = node.attributes;
        const id = typeof attribute?.value === 'string' ? attribute.value : '';
        const source = sourceOfQuestion(String(file), id);
        if (source === null) {
          return file.fail(`The front matter of this page has no question \`${id}\``, node);
        }
        return exampleOf(id, source, page);
      });
      parent.children = children as typeof parent.children;
    };
    visit(tree);
  };

export default showExamples;
