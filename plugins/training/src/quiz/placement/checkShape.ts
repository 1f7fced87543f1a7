import type {Nodes, Parents} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {formatList} from '../../diagnostics/wording';
import {attributeNamed, type JsxAttribute, type JsxElement} from '../../mdx/syntaxTree';
import type {PlacedElement} from './findPlaces';
import {bodyProblem, rangeOf, writeFix} from '../../mdx/bodyProblem';
import {attributeNameSpan, attributeSpan, closingNameSpan, nameSpan} from '../../mdx/elementSource';
import type {Span} from '../../diagnostics/span';

/** The attributes of each. */
const ATTRIBUTES = {KnowledgeCheck: [], Question: ['id']} as const satisfies Record<
  PlacedElement['component'],
  readonly string[]
>;

/** A name in other letters, which readers would see nothing of. */
export function checkName({node, component}: PlacedElement, source: string): BodyProblem[] {
  const name = node.name ?? '';
  if (name === component) {
    return [];
  }
  const opening = nameSpan(node, source);
  const openingName: Span | null = opening && [opening[1] - name.length, opening[1]];
  return [
    bodyProblem(rangeOf(opening, node, source), {
      code: 'placement/lower-case',
      message: `\`<${name}>\` shows nothing, because capital letters count in \`${component}\``,
      found: 'other letters',
      expected: `\`<${component}>\``,
      help: `write \`<${component}>\``,
      fix: writeFix(component, [openingName, closingNameSpan(node, source)]),
    }),
  ];
}

/** Whether an attribute is the `id` under another name: `Id`, or `question="an-id"`. */
export function isMisnamedId(
  node: JsxElement,
  attribute: JsxAttribute,
  ids: readonly string[],
): boolean {
  if (attribute.type !== 'mdxJsxAttribute' || attributeNamed(node, 'id')) {
    return false;
  }
  const {name, value} = attribute;
  return name.toLowerCase() === 'id' || (typeof value === 'string' && ids.includes(value));
}

function checkAttribute(
  {node, component}: PlacedElement,
  attribute: JsxAttribute,
  ids: readonly string[],
  source: string,
): BodyProblem[] {
  const allowed: readonly string[] = ATTRIBUTES[component];
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}';
  if (allowed.includes(name)) {
    return [];
  }
  const isMisnamed = component === 'Question' && isMisnamedId(node, attribute, ids);
  return [
    bodyProblem(rangeOf(attributeSpan(attribute, source), attribute, source), {
      code: 'placement/unknown-attribute',
      message: `\`<${component}>\` has no attribute \`${name}\``,
      found: 'unknown attribute',
      expected: allowed.length > 0 ? formatList(allowed) : null,
      help: isMisnamed
        ? 'did you mean `id`?'
        : `remove \`${name}\`; everything else is in the front matter`,
      fix: isMisnamed ? writeFix('id', [attributeNameSpan(attribute, source)]) : null,
    }),
  ];
}

/** MDX takes a paragraph of nothing but elements for the elements themselves. */
function isAmongWords(parent: Parents): boolean {
  return !(
    parent.type === 'paragraph' &&
    parent.children.every(
      (child: Nodes) =>
        child.type === 'mdxJsxTextElement' ||
        child.type === 'mdxTextExpression' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/** An element in the place of a word, or with content of its own, or with other attributes. */
export function checkShape(
  element: PlacedElement,
  ids: readonly string[],
  source: string,
): BodyProblem[] {
  const {node, parent, component} = element;
  const range = rangeOf(nameSpan(node, source), node, source);
  const problems = node.attributes.flatMap((attribute) =>
    checkAttribute(element, attribute, ids, source),
  );
  if (node.type === 'mdxJsxTextElement' && isAmongWords(parent)) {
    problems.push(
      bodyProblem(range, {
        code: 'placement/inside-paragraph',
        message: `\`<${component} />\` stands inside a paragraph`,
        found: 'between words',
        expected: 'a line of its own',
        help: 'put a blank line before and after it',
      }),
    );
  }
  if (node.children.length > 0) {
    problems.push(
      bodyProblem(range, {
        code: 'placement/has-content',
        message: `\`<${component}>\` takes no content`,
        found: 'content',
        expected: `\`<${component} />\``,
        help: 'write the texts of a question in the front matter',
      }),
    );
  }
  return problems;
}
