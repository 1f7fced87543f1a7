import type {Heading, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {sectionHeading} from '../mdx/heading';
import {jsx} from '../mdx/jsx';
import {type MarkdownText, phrasingOnly} from '../mdx/markdown';
import type {ChoiceQuestion, Option, Question, Quiz, TrueFalseQuestion} from './model';

/** Turns a Markdown string into nodes with the parser of the page. */
export type Parse = (text: MarkdownText) => RootContent[];

/** Anchor of the quiz; questions have `question-<id>`. */
export const QUIZ_ANCHOR = 'knowledge-check';

type Content = RootContent | PhrasingContent;

function part(name: string, text: MarkdownText | null, parse: Parse): MdxJsxFlowElement[] {
  return text === null ? [] : [jsx(name, {}, parse(text))];
}

/** The first paragraph asks, as the group's name; what follows it (code, images) is shown below. */
function promptParts(prompt: MarkdownText, parse: Parse): MdxJsxFlowElement[] {
  const children = parse(prompt);
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') {
    return [jsx('stem', {}, children)];
  }
  const asked = jsx('prompt', {}, first.children);
  return rest.length === 0 ? [asked] : [asked, jsx('stem', {}, rest)];
}

function optionElement(option: Option, parse: Parse): MdxJsxFlowElement {
  const children = parse(option.text);
  const phrasing = phrasingOnly(children);
  const content: readonly Content[] = phrasing ?? children;
  return jsx('option', {id: option.id, correct: option.correct, block: phrasing === null}, [
    jsx('text', {}, content),
    ...part('feedback', option.feedback, parse),
  ]);
}

function choiceParts(question: ChoiceQuestion, parse: Parse): MdxJsxFlowElement[] {
  return question.options.map((option) => optionElement(option, parse));
}

/** The words for true and false are the reader's language's: the theme writes them. */
function trueFalseParts(question: TrueFalseQuestion, parse: Parse): MdxJsxFlowElement[] {
  return ([true, false] as const).map((value) => {
    const id = value ? 'true' : 'false';
    return jsx(
      'option',
      {id, correct: question.answer === value},
      part('feedback', question.feedback[id], parse),
    );
  });
}

function answerParts(question: Question, parse: Parse): MdxJsxFlowElement[] {
  switch (question.type) {
    case 'choice':
      return choiceParts(question, parse);
    case 'true-false':
      return trueFalseParts(question, parse);
  }
}

function questionElement(question: Question, parse: Parse): MdxJsxFlowElement {
  const attributes = {
    id: question.id,
    hash: question.hash,
    type: question.type,
    multiple: question.type === 'choice' && question.multiple,
    points: question.points === 1 ? null : String(question.points),
  };
  return jsx('question', attributes, [
    ...promptParts(question.prompt, parse),
    ...answerParts(question, parse),
    ...question.hints.flatMap((hint) => part('hint', hint, parse)),
    ...part('explanation', question.explanation, parse),
  ]);
}

function titleChildren(quiz: Quiz, defaultTitle: string, parse: Parse): PhrasingContent[] {
  const parsed = quiz.title ? phrasingOnly(parse(quiz.title)) : null;
  return parsed ?? [{type: 'text', value: quiz.title?.markdown ?? defaultTitle}];
}

/**
 * The heading and the one element that a quiz becomes in its page.
 *
 * The lower-case elements inside are never rendered: they carry each text, compiled like the
 * page, to the component, which reads them from its children (`client/content.ts`).
 *
 * @param component name of the imported theme component
 */
export function quizToMdast(
  quiz: Quiz,
  component: string,
  defaultTitle: string,
  parse: Parse,
): (Heading | MdxJsxFlowElement)[] {
  const passMark = quiz.passMark === null ? null : String(quiz.passMark);
  return [
    sectionHeading(titleChildren(quiz, defaultTitle, parse), QUIZ_ANCHOR),
    jsx(component, {passMark}, [
      ...part('intro', quiz.intro, parse),
      ...quiz.questions.map((question) => questionElement(question, parse)),
    ]),
  ];
}
