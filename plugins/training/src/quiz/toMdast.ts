import type {Heading, PhrasingContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {sectionHeading} from '../mdx/heading';
import {jsx, localName} from '../mdx/jsx';
import {phrasingOnly} from '../mdx/markdown';
import {type Parse, part} from './base/parts';
import type {Quiz} from './model';
import {questionToMdast} from './questionToMdast';
import type {Question} from './types';

/** Anchor of the quiz; questions have `question-<id>`. */
export const QUIZ_ANCHOR = 'knowledge-check';

/** An anchor that no other post of the same list has. */
export function anchorIn(scope: string | null, name: string): string {
  return scope === null ? name : `${name}-${scope}`;
}

/** Theme component of a quiz, and of a question that stands elsewhere in the page. */
export const QUIZ_COMPONENT = 'KnowledgeCheck';

/** Theme component of an assessment. */
export const ASSESSMENT_COMPONENT = 'Assessment';

/** Theme component of a quiz that draws. */
export const DRAWN_COMPONENT = 'KnowledgeCheck/Drawn';

/** Theme component that shows one question at a time; a page loads it where it is used. */
export const STEPS_COMPONENT = 'KnowledgeCheck/Steps';

/** A question and its place among all questions of its page, from 1. */
export interface NumberedQuestion {
  readonly question: Question;
  readonly number: number;
}

/** What the parts of a page's quiz have in common. */
export interface QuizPage {
  /** Its file, relative to the site. */
  readonly page: string;
  /** What its answers are kept under, whatever its language and version. */
  readonly quiz: string;
  /** Number of questions on the page. */
  readonly total: number;
  /** What the module that says what it draws is called in the page; `null` where it draws nothing. */
  readonly draw: string | null;
  /** Ends the anchors of a blog post, which stands in lists with others; else `null`. */
  readonly scope: string | null;
  readonly parse: Parse;
}

function carrier(
  attributes: Parameters<typeof jsx>[1],
  {page, quiz, total, scope}: QuizPage,
  children: readonly MdxJsxFlowElement[],
  component = QUIZ_COMPONENT,
): MdxJsxFlowElement {
  return jsx(
    localName(component),
    {page, quiz, total: String(total), scope, ...attributes},
    children,
  );
}

/** Theme component that a quiz becomes. */
export function componentOf({mode, drawn}: Pick<Quiz, 'mode' | 'drawn'>): string {
  const inPractice = drawn > 0 ? DRAWN_COMPONENT : QUIZ_COMPONENT;
  return mode === 'assessment' ? ASSESSMENT_COMPONENT : inPractice;
}

function titleChildren(quiz: Quiz, defaultTitle: string, parse: Parse): PhrasingContent[] {
  const parsed = quiz.title ? phrasingOnly(parse(quiz.title)) : null;
  return parsed ?? [{type: 'text', value: quiz.title?.markdown ?? defaultTitle}];
}

/**
 * The heading and the one element that a quiz becomes in its page.
 *
 * The lower-case elements inside are never rendered: they carry each text, compiled like the
 * page, to the component, which reads them from its children (`client/quiz/content.ts`).
 *
 * @param questions those that stand here, and not elsewhere in the page
 */
export function quizToMdast(
  quiz: Quiz,
  questions: readonly NumberedQuestion[],
  defaultTitle: string,
  page: QuizPage,
): [Heading, MdxJsxFlowElement] {
  const passMark = quiz.passMark === null ? null : String(quiz.passMark);
  const steps = quiz.oneAtATime ? {variable: localName(STEPS_COMPONENT)} : null;
  return [
    sectionHeading(
      titleChildren(quiz, defaultTitle, page.parse),
      anchorIn(page.scope, QUIZ_ANCHOR),
    ),
    carrier(
      {
        result: quiz.mode === 'practice',
        passMark,
        steps,
        draw: page.draw === null ? null : {variable: page.draw},
        retryAfter: quiz.retryAfter === null ? null : String(quiz.retryAfter),
      },
      page,
      [
        ...part('intro', quiz.intro, page.parse),
        ...questions.map(({question, number}) => questionToMdast(question, number, page.parse)),
      ],
      componentOf(quiz),
    ),
  ];
}

/** A question that stands beside the text that it belongs to. */
export function placedQuestionToMdast(
  {question, number}: NumberedQuestion,
  page: QuizPage,
): MdxJsxFlowElement {
  return carrier({}, page, [questionToMdast(question, number, page.parse)]);
}
