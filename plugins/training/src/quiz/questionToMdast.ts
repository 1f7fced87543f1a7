import type {Nodes, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {type Attributes, inlineJsx, jsx, localName} from '../mdx/jsx';
import {type MarkdownText, phrasingOnly} from '../mdx/markdown';
import {plainText} from '../mdx/plainText';
import {normalizePattern} from './normalizePattern';
import {type Blank, findBlanks, indexOfMask, MASKED_BLANK, withMaskedBlanks} from './blanks';
import type {
  ChoiceQuestion,
  FillInQuestion,
  MatchingQuestion,
  NumericQuestion,
  Question,
  QuestionTypeName,
  SequencingQuestion,
  TrueFalseQuestion,
} from './model';

/** Turns a Markdown string into nodes with the parser of the page. */
export type Parse = (text: MarkdownText) => RootContent[];

/** The theme component of each type: what a page loads for the types that it has. */
export const TYPE_COMPONENTS: Readonly<Record<QuestionTypeName, string>> = {
  choice: 'KnowledgeCheck/Choice',
  'true-false': 'KnowledgeCheck/Choice',
  'fill-in': 'KnowledgeCheck/FillIn',
  numeric: 'KnowledgeCheck/Numeric',
  sequencing: 'KnowledgeCheck/Sequencing',
  matching: 'KnowledgeCheck/Matching',
};

/** The field inside a text with blanks. */
export const BLANK_COMPONENT = 'KnowledgeCheck/Blank';

/** Gives what is between the blanks and, at odd places, what stands for them. */
const SPLIT_AT_BLANKS = new RegExp(`(${MASKED_BLANK.source})`);
const EVERY_BLANK = new RegExp(MASKED_BLANK, 'g');

type Content = RootContent | PhrasingContent;

/** What a type of question adds to its element. */
interface Parts {
  readonly attributes: Attributes;
  readonly children: readonly MdxJsxFlowElement[];
}

export function part(name: string, text: MarkdownText | null, parse: Parse): MdxJsxFlowElement[] {
  return text === null ? [] : [jsx(name, {}, parse(text))];
}

/** The first paragraph asks, as the group's name; what follows it (code, images) is shown below. */
function promptParts(prompt: MarkdownText | null, parse: Parse): MdxJsxFlowElement[] {
  if (prompt === null) {
    return [];
  }
  const children = parse(prompt);
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') {
    return [jsx('stem', {}, children)];
  }
  const asked = jsx('prompt', {}, first.children);
  return rest.length === 0 ? [asked] : [asked, jsx('stem', {}, rest)];
}

/** An element with a text that a reader chooses or moves. */
function textElement(
  name: string,
  attributes: Attributes,
  children: readonly RootContent[],
  others: readonly MdxJsxFlowElement[] = [],
): MdxJsxFlowElement {
  const phrasing = phrasingOnly(children);
  const content: readonly Content[] = phrasing ?? children;
  // Names what no `label` may hold, what a button moves, and the entry of a menu.
  const needsName = phrasing === null || name === 'item' || name === 'right';
  const label = needsName ? children.map(plainText).join(' ').trim() : null;
  return jsx(name, {...attributes, block: phrasing === null, label}, [
    jsx('text', {}, content),
    ...others,
  ]);
}

function choiceParts({multiple, options}: ChoiceQuestion, parse: Parse): Parts {
  return {
    attributes: {multiple},
    children: options.map(({id, correct, text, feedback}) =>
      textElement('option', {id, correct}, parse(text), part('feedback', feedback, parse)),
    ),
  };
}

/** The words for true and false are the reader's language's: the theme writes them. */
function trueFalseParts({answer, feedback}: TrueFalseQuestion, parse: Parse): Parts {
  return {
    attributes: {},
    children: ([true, false] as const).map((value) => {
      const id = value ? 'true' : 'false';
      return jsx('option', {id, correct: answer === value}, part('feedback', feedback[id], parse));
    }),
  };
}

function acceptedElement(answers: readonly string[]): MdxJsxFlowElement {
  return jsx(
    'blank',
    {},
    answers.map((answer) => jsx('accepted', {answer})),
  );
}

/** Undoes the masks in every text of a node: a title, an address, code, an attribute. */
function unmask<T>(value: T, blanks: readonly Blank[]): T {
  if (typeof value === 'string') {
    return value.replace(EVERY_BLANK, (mask) => blanks[indexOfMask(mask)]?.source ?? '') as T;
  }
  if (Array.isArray(value)) {
    return value.map((inner: unknown) => unmask(inner, blanks)) as T;
  }
  return typeof value === 'object' && value !== null
    ? (Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, unmask(inner, blanks)]),
      ) as T)
    : value;
}

/**
 * Puts fields where blanks were masked in words. In code and elsewhere, brackets are brackets:
 * `[[ -f file ]]`.
 *
 * @param blanks those of the text, first one first
 * @param fields takes the blanks that have become fields
 */
function placeFields(nodes: readonly Nodes[], blanks: readonly Blank[], fields: Blank[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') {
      return node.value.split(SPLIT_AT_BLANKS).map((value, index): Nodes => {
        const blank = index % 2 === 1 ? blanks[indexOfMask(value)] : undefined;
        return blank
          ? inlineJsx(localName(BLANK_COMPONENT), {index: String(fields.push(blank) - 1)})
          : {type: 'text', value};
      });
    }
    if ('children' in node) {
      const {children, ...own} = node;
      // The same node, because its place in the file is still to be looked up.
      const placed = placeFields(children, blanks, fields);
      return [Object.assign(node, unmask(own, blanks), {children: placed})];
    }
    return [Object.assign(node, unmask(node, blanks))];
  });
}

function fillInParts(question: FillInQuestion, parse: Parse): Parts {
  const {answers, caseSensitive, pattern, text} = question;
  if (text === null) {
    const normalized = pattern && normalizePattern(pattern, caseSensitive);
    return {
      attributes: {
        caseSensitive,
        pattern,
        normalized: normalized === pattern ? null : normalized,
      },
      children: [acceptedElement(answers)],
    };
  }
  const fields: Blank[] = [];
  const sentence = placeFields(parse(withMaskedBlanks(text)), findBlanks(text.markdown), fields);
  return {
    attributes: {caseSensitive},
    children: [
      jsx('sentence', {}, sentence as RootContent[]),
      ...fields.map((blank) => acceptedElement(blank.answers)),
    ],
  };
}

function numericParts({answer, tolerance, unit, unitNames}: NumericQuestion): Parts {
  return {
    attributes: {
      answer,
      tolerance: Number(tolerance) === 0 ? null : tolerance,
      unit,
      unitNames: unitNames.length === 0 ? null : unitNames.join('|'),
    },
    children: [],
  };
}

function sequencingParts({items, order}: SequencingQuestion, parse: Parse): Parts {
  return {
    attributes: {order: order.join(' ')},
    children: items.map(({id, text}) => textElement('item', {id}, parse(text))),
  };
}

function matchingParts({pairs, choices}: MatchingQuestion, parse: Parse): Parts {
  return {
    attributes: {},
    children: [
      ...pairs.map(({left, rightId}) =>
        textElement('left', {id: left.id, right: rightId}, parse(left.text)),
      ),
      ...choices.map(({id, text}) => textElement('right', {id}, parse(text))),
    ],
  };
}

function partsOf(question: Question, parse: Parse): Parts {
  switch (question.type) {
    case 'choice':
      return choiceParts(question, parse);
    case 'true-false':
      return trueFalseParts(question, parse);
    case 'fill-in':
      return fillInParts(question, parse);
    case 'numeric':
      return numericParts(question);
    case 'sequencing':
      return sequencingParts(question, parse);
    case 'matching':
      return matchingParts(question, parse);
  }
}

/**
 * The element that carries a question to its component.
 *
 * @param number place of the question on its page, from 1
 */
export function questionToMdast(
  question: Question,
  number: number,
  parse: Parse,
): MdxJsxFlowElement {
  const {id, hash, type, points, prompt, hints, explanation} = question;
  const {attributes, children} = partsOf(question, parse);
  return jsx(
    'question',
    {
      id,
      hash,
      number: String(number),
      typeName: type,
      type: {variable: localName(TYPE_COMPONENTS[type])},
      points: points === 1 ? null : String(points),
      ...attributes,
    },
    [
      ...promptParts(prompt, parse),
      ...children,
      ...hints.flatMap((hint) => part('hint', hint, parse)),
      ...part('explanation', explanation, parse),
    ],
  );
}
