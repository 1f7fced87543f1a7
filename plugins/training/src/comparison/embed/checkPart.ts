import type {BodyProblem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {keyFix} from '../../diagnostics/schema/unknownKey';
import {formatList} from '../../diagnostics/wording';
import {bodyProblem, rangeOf, rangeOfSpan, writeFix} from '../../mdx/bodyProblem';
import {attributeSpan, spanIn} from '../../mdx/elementSource';
import type {JsxAttribute} from '../../mdx/syntaxTree';
import type {Embeddable} from './embeddable';
import {type ListedText, listOf} from './listAttribute';
import type {Span} from '../../diagnostics/span';

/** Attributes whose lists choose a part of the comparison, and what their texts are ids of. */
const PARTS = {
  rows: {
    noun: 'row',
    minimum: 1,
    idsOf: ({rowIds, doubtfulRowIds}: Embeddable) => ({known: rowIds, doubtful: doubtfulRowIds}),
  },
  services: {
    noun: 'service',
    minimum: 2,
    idsOf: ({serviceIds, doubtfulServiceIds}: Embeddable) => ({
      known: serviceIds,
      doubtful: doubtfulServiceIds,
    }),
  },
} as const;

export type PartName = keyof typeof PARTS;

export function isPartName(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

/** The text between the quotes. */
function spanOfText({text, start}: ListedText, source: string): Span | null {
  const span = start === null ? null : spanIn(source, start, start + text.length + 2, /^["']/);
  return span && [span[0] + 1, span[1] - 1];
}

interface List {
  readonly name: PartName;
  readonly attribute: JsxAttribute;
  readonly items: readonly ListedText[];
  readonly comparison: Embeddable;
  readonly source: string;
}

/** What comparisons.yml may have a slip in is reported there, or on the page of the service. */
function isInDoubt(text: string, doubtful: readonly string[]): boolean {
  return doubtful.some((id) => id === text || didYouMean(text, [id]) !== null);
}

function helpFor(suggestion: string | null, texts: readonly string[]): string | null {
  if (suggestion === null) {
    return null;
  }
  return texts.includes(suggestion)
    ? `\`${suggestion}\` is in the list already: did you mean another one?`
    : `did you mean \`${suggestion}\`?`;
}

function unknownIds({name, attribute, items, comparison, source}: List): BodyProblem[] {
  const {noun, idsOf} = PARTS[name];
  const {known, doubtful} = idsOf(comparison);
  const texts = items.map(({text}) => text);
  const unknown = items.filter(({text}) => !known.includes(text) && !isInDoubt(text, doubtful));
  const suggestions = unknown.map(({text}) => didYouMean(text, known));
  return unknown.map((item, index) => {
    const span = spanOfText(item, source);
    const suggestion = suggestions[index] ?? null;
    const isCertain = keyFix(suggestion, texts, suggestions) !== null;
    return bodyProblem(rangeOf(span, attribute, source), {
      code: `embed/unknown-${noun}`,
      message: `the comparison \`${comparison.id}\` has no ${noun} \`${item.text}\``,
      found: `unknown ${noun}`,
      expected: known.length > 0 ? formatList(known) : null,
      help: helpFor(suggestion, texts),
      fix: suggestion !== null && isCertain ? writeFix(suggestion, [span]) : null,
    });
  });
}

function duplicates({name, attribute, items, source}: List): BodyProblem[] {
  const {noun} = PARTS[name];
  return items.flatMap((item, index) => {
    const first = items.find(({text}) => text === item.text);
    if (first === undefined || items.indexOf(first) === index) {
      return [];
    }
    const firstSpan = spanOfText(first, source);
    return [
      bodyProblem(rangeOf(spanOfText(item, source), attribute, source), {
        code: `embed/duplicate-${noun}`,
        message: `\`${name}\` has the ${noun} \`${item.text}\` twice`,
        found: 'listed before',
        expected: `every ${noun} once`,
        help: 'remove one of the two',
        related: firstSpan
          ? [{range: rangeOfSpan(firstSpan, source), label: 'listed here first'}]
          : [],
      }),
    ];
  });
}

function tooFewServices({attribute, source}: List): BodyProblem {
  return bodyProblem(rangeOf(attributeSpan(attribute, source), attribute, source), {
    code: 'embed/too-few-services',
    message: '`services` has a single service, which has nothing beside it',
    found: '1 service',
    expected: `at least ${PARTS.services.minimum}`,
    help: 'add a service, or remove `services` to show all',
  });
}

function wrongList(
  name: PartName,
  attribute: JsxAttribute,
  comparison: Embeddable,
  source: string,
): BodyProblem {
  const {noun, idsOf} = PARTS[name];
  const {known} = idsOf(comparison);
  const examples = known.slice(0, PARTS[name].minimum).map((id) => `'${id}'`);
  return bodyProblem(rangeOf(attributeSpan(attribute, source), attribute, source), {
    code: 'embed/wrong-list',
    message: `\`${name}\` takes a list of texts`,
    found: 'something else',
    expected: examples.length > 0 ? `\`${name}={[${examples.join(', ')}]}\`` : null,
    help: `write the ids of the ${noun}s in quotes, between \`{[\` and \`]}\``,
  });
}

/** Checks the list of an attribute that chooses a part of a comparison. */
export function checkPart(
  name: PartName,
  attribute: JsxAttribute,
  comparison: Embeddable,
  source: string,
): BodyProblem[] {
  const items = listOf(attribute);
  if (items === null) {
    return [wrongList(name, attribute, comparison, source)];
  }
  const list: List = {name, attribute, items, comparison, source};
  const found = [...unknownIds(list), ...duplicates(list)];
  const isAlone = name === 'services' && items.length < PARTS.services.minimum;
  return found.length === 0 && isAlone ? [tooFewServices(list)] : found;
}
