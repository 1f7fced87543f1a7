import type {Code, Nodes, Parents, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {isMap, isSeq, parseDocument, type YAMLMap} from 'yaml';
import path from 'node:path';

/** Lines of a page between its two `---`, with the offset at which they begin. */
function frontMatterOf(page: string): string {
  return /^---\r?\n([^]*?)\r?\n---/.exec(page)?.[1] ?? '';
}

/** What an example shows. */
interface Shown {
  /** Its lines in the front matter of a page, as they are written there. */
  readonly source: string;
  /** A question, or all about one text. */
  readonly ids: readonly string[];
}

function mapsIn(list: unknown): YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

/** The ids of an entry: that of a question, or those of the questions about one text. */
function idsOf(entry: YAMLMap): string[] {
  const questions = entry.has('questions') ? mapsIn(entry.get('questions')) : [entry];
  return questions.map((question) => String(question.get('id')));
}

/**
 * The entry of a quiz with a question.
 *
 * @returns `null` where there is no such question
 */
export function exampleIn(page: string, id: string): Shown | null {
  const source = frontMatterOf(page);
  const entry = mapsIn(parseDocument(source).getIn(['quiz', 'questions'])).find((item) =>
    idsOf(item).includes(id),
  );
  if (!entry?.range) {
    return null;
  }
  const [start, , end] = entry.range;
  // From the dash before the first key, without the indentation that all lines share.
  const lineStart = source.lastIndexOf('\n', start) + 1;
  const lines = source.slice(lineStart, end).trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return {source: lines.map((line) => line.slice(indent)).join('\n'), ids: idsOf(entry)};
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

/** Each question itself, with a control that shows its states, and the lines that made them. */
function exampleOf({ids, source}: Shown, page: string): Nodes[] {
  // The id of a doc is what its quiz is known by.
  const quiz = page.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  const code: Code = {
    type: 'code',
    lang: 'yaml',
    meta: 'title="In the front matter"',
    value: source,
  };
  return [
    ...ids.flatMap((id) => [element('Question', {id}), element('States', {id, page, quiz})]),
    code,
  ];
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
        const shown = exampleIn(String(file), id);
        if (shown === null) {
          return file.fail(`The front matter of this page has no question \`${id}\``, node);
        }
        return exampleOf(shown, page);
      });
      parent.children = children as typeof parent.children;
    };
    visit(tree);
  };

export default showExamples;
