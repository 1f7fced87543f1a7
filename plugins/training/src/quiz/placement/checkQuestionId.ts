import type {BodyProblem, Fix} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {attributeNamed, type JsxAttribute} from '../../mdx/syntaxTree';
import {type PlacedElement, questionIdOf} from './findPlaces';
import {bodyProblem, rangeOf, writeFix} from '../../mdx/bodyProblem';
import {isMisnamedId} from './checkShape';
import {attributeSpan, nameSpan, valueSpan} from '../../mdx/elementSource';

/** The text of `id={'first'}`, in quotes of whatever kind. */
function textInBraces({value}: JsxAttribute): string | null {
  const program = typeof value === 'object' ? value?.data?.estree : null;
  const statement = program?.body[0];
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : null;
  if (expression?.type === 'TemplateLiteral' && expression.expressions.length === 0) {
    return expression.quasis[0]?.value.cooked ?? null;
  }
  return expression?.type === 'Literal' && typeof expression.value === 'string'
    ? expression.value
    : null;
}

function fixBraces(attribute: JsxAttribute, ids: readonly string[], source: string): Fix | null {
  const id = textInBraces(attribute);
  return id !== null && ids.includes(id)
    ? writeFix(`id="${id}"`, [attributeSpan(attribute, source)])
    : null;
}

function missingId({node}: PlacedElement, ids: readonly string[], source: string): BodyProblem[] {
  if (node.attributes.some((attribute) => isMisnamedId(node, attribute, ids))) {
    return [];
  }
  const attribute = attributeNamed(node, 'id');
  const span = attribute ? attributeSpan(attribute, source) : nameSpan(node, source);
  return [
    bodyProblem(rangeOf(span, node, source), {
      code: 'placement/missing-id',
      message: '`<Question />` does not say which question',
      found: 'no `id` with a text',
      expected: formatList(ids),
      help: `write \`<Question id="${(attribute && textInBraces(attribute)) ?? ids[0] ?? ''}" />\``,
      fix: attribute && fixBraces(attribute, ids, source),
    }),
  ];
}

function unknownQuestion(
  {node}: PlacedElement,
  id: string,
  ids: readonly string[],
  source: string,
): BodyProblem {
  const attribute = attributeNamed(node, 'id');
  const span = attribute && valueSpan(attribute, source);
  const suggestion = didYouMean(id, ids);
  return bodyProblem(rangeOf(span, attribute ?? node, source), {
    code: 'placement/unknown-question',
    message: `this page has no question \`${id}\``,
    found: 'unknown question',
    expected: formatList(ids),
    help: suggestion
      ? `did you mean \`${suggestion}\`?`
      : 'add a question with this `id` to the front matter',
    fix: suggestion === null ? null : writeFix(suggestion, [span]),
  });
}

/** Whether a `<Question />` says which question of the page it is. */
export function checkQuestionId(
  element: PlacedElement,
  ids: readonly string[],
  source: string,
): BodyProblem[] {
  const id = questionIdOf(element.node);
  if (id === null) {
    return missingId(element, ids, source);
  }
  return ids.includes(id) ? [] : [unknownQuestion(element, id, ids, source)];
}

/** A question, or the quiz, that an author has placed before. */
export function checkRepetition(
  element: PlacedElement,
  earlier: readonly PlacedElement[],
  source: string,
): BodyProblem[] {
  const {node, component} = element;
  const id = component === 'Question' ? questionIdOf(node) : null;
  const first = earlier.find(
    (other) =>
      other.component === component &&
      (component === 'KnowledgeCheck' || (id !== null && questionIdOf(other.node) === id)),
  );
  if (!first) {
    return [];
  }
  const isQuestion = component === 'Question';
  return [
    bodyProblem(rangeOf(nameSpan(node, source), node, source), {
      code: 'placement/placed-twice',
      message: isQuestion
        ? `the question \`${id ?? ''}\` stands in the page twice`
        : 'the knowledge check stands in the page twice',
      found: 'second place',
      expected: isQuestion ? 'one place for a question' : 'one `<KnowledgeCheck />` in a page',
      help: 'remove one of the two',
      related: [
        {
          range: rangeOf(nameSpan(first.node, source), first.node, source),
          label: 'first place',
        },
      ],
    }),
  ];
}
