import type {Root} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {bodyProblem, rangeOf, writeFix} from '../../mdx/bodyProblem';
import {attributeSpan, nameSpan, valueSpan} from '../../mdx/elementSource';
import {attributeNamed, type JsxAttribute, type JsxElement} from '../../mdx/syntaxTree';
import {checkPart, isPartName} from './checkPart';
import type {Embeddable} from './embeddable';
import {EMBED_ELEMENT, findEmbeds} from './findEmbeds';

const ATTRIBUTES = ['id', 'rows', 'services', 'tools'];

function checkAttribute(
  attribute: JsxAttribute,
  comparison: Embeddable,
  source: string,
): BodyProblem[] {
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}';
  if (isPartName(name)) {
    return checkPart(name, attribute, comparison, source);
  }
  if (ATTRIBUTES.includes(name)) {
    return [];
  }
  const suggestion = didYouMean(name, ATTRIBUTES);
  return [
    bodyProblem(rangeOf(attributeSpan(attribute, source), attribute, source), {
      code: 'embed/unknown-attribute',
      message: `\`<${EMBED_ELEMENT}>\` has no attribute \`${name}\``,
      found: 'unknown attribute',
      expected: formatList(ATTRIBUTES),
      help: suggestion ? `did you mean \`${suggestion}\`?` : null,
    }),
  ];
}

function missingId(
  node: JsxElement,
  comparisons: readonly Embeddable[],
  source: string,
): BodyProblem {
  const attribute = attributeNamed(node, 'id');
  const span = attribute ? attributeSpan(attribute, source) : nameSpan(node, source);
  const [first] = comparisons;
  return bodyProblem(rangeOf(span, node, source), {
    code: 'embed/missing-id',
    message: `\`<${EMBED_ELEMENT} />\` does not say which comparison`,
    found: 'no `id` with a text',
    expected: comparisons.length > 0 ? formatList(comparisons.map(({id}) => id)) : null,
    help: first
      ? `write \`<${EMBED_ELEMENT} id="${first.id}" />\``
      : 'declare a comparison in `comparisons.yml` first',
  });
}

function unknownComparison(
  id: string,
  node: JsxElement,
  comparisons: readonly Embeddable[],
  source: string,
): BodyProblem {
  const attribute = attributeNamed(node, 'id');
  const span = attribute && valueSpan(attribute, source);
  const known = comparisons.map((comparison) => comparison.id);
  const suggestion = didYouMean(id, known);
  return bodyProblem(rangeOf(span, attribute ?? node, source), {
    code: 'embed/unknown-comparison',
    message: `there is no comparison \`${id}\``,
    found: 'unknown comparison',
    expected: known.length > 0 ? formatList(known) : null,
    help: suggestion ? `did you mean \`${suggestion}\`?` : 'declare it in `comparisons.yml`',
    fix: suggestion === null ? null : writeFix(suggestion, [span]),
  });
}

/** The comparison that an element asks for; `null` where it is missing or JavaScript. */
export function comparisonIdOf(node: JsxElement): string | null {
  const value = attributeNamed(node, 'id')?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function checkEmbed(
  node: JsxElement,
  comparisons: readonly Embeddable[],
  source: string,
): BodyProblem[] {
  const wanted = comparisonIdOf(node);
  if (wanted === null) {
    return [missingId(node, comparisons, source)];
  }
  const comparison = comparisons.find(({id}) => id === wanted);
  return comparison
    ? node.attributes.flatMap((attribute) => checkAttribute(attribute, comparison, source))
    : [unknownComparison(wanted, node, comparisons, source)];
}

/**
 * Checks the comparisons that a page shows.
 *
 * @param comparisons those that it can show
 * @param source the text that the tree was parsed from
 * @returns in the order of the page
 */
export function checkEmbeds(
  tree: Root,
  source: string,
  comparisons: readonly Embeddable[],
): BodyProblem[] {
  return findEmbeds(tree).flatMap((node) => checkEmbed(node, comparisons, source));
}
