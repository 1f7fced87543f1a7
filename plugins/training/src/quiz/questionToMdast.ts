import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {phrasingIn} from '../mdx/direction';
import {jsx, localName} from '../mdx/jsx';
import type {MarkdownText} from '../mdx/markdownText';
import type {QuestionTypeName} from '../shared/questionTypes';
import {hash as hashOf} from './base/identity';
import {type Parse, part} from './base/parts';
import {type Question, TYPES} from './types';

/** What shows a text that questions share; a page loads it where it is used. */
export const SHARED_COMPONENT = 'KnowledgeCheck/Shared';

/** The theme component of a question: what a page loads for the questions that it has. */
export function typeComponent<Name extends QuestionTypeName>(question: Question<Name>): string {
  const {theme, variant} = TYPES[question.type];
  const {folder} = variant?.isUsedBy(question) === true ? variant : theme;
  return `KnowledgeCheck/${folder}`;
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
  const asked = jsx('prompt', {}, phrasingIn(first));
  return rest.length === 0 ? [asked] : [asked, jsx('stem', {}, rest)];
}

/**
 * The element that carries a question to its component.
 *
 * @param number place of the question on its page, from 1
 */
export function questionToMdast<Name extends QuestionTypeName>(
  question: Question<Name>,
  number: number,
  parse: Parse,
): MdxJsxFlowElement {
  const {id, hash, type, points, stem, prompt, hints, explanation} = question;
  const {attributes, children} = TYPES[question.type].parts(question, parse);
  return jsx(
    'question',
    {
      id,
      hash,
      number: String(number),
      typeName: type,
      type: {variable: localName(typeComponent(question))},
      points: points === 1 ? null : String(points),
      // Wherever a question is drawn, it has its text with it.
      group: stem === null ? null : hashOf(stem.markdown),
      sharing: stem === null ? null : {variable: localName(SHARED_COMPONENT)},
      ...attributes,
    },
    [
      ...part('shared', stem, parse),
      ...promptParts(prompt, parse),
      ...children,
      ...hints.flatMap((hint) => part('hint', hint, parse)),
      ...part('explanation', explanation, parse),
    ],
  );
}
