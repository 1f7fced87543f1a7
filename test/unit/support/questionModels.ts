import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {createElement, type ReactElement} from 'react';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import {type QuestionEntry, readQuiz} from '../../../plugins/training/src/client/quiz/content';
import {parseMarkdown} from '../../../plugins/training/src/mdx/markdown';
import type {Quiz} from '../../../plugins/training/src/quiz/model';
import {questionToMdast} from '../../../plugins/training/src/quiz/questionToMdast';
import Shared from '../../../plugins/training/src/theme/KnowledgeCheck/Shared';
import {attributesOf, isJsx} from './page';
import {COMPONENTS} from './quizElements';

/** What MDX makes of a carrier; the Markdown inside is left out, which no grading looks at. */
function toReact(element: MdxJsxFlowElement, index: number): ReactElement {
  const {type, sharing, ...attributes} = attributesOf(element);
  const children = element.children.filter((child: Nodes) => isJsx(child));
  return createElement(
    String(element.name),
    {
      ...attributes,
      ...(type === undefined ? {} : {type: COMPONENTS[(type as {value: string}).value]}),
      ...(sharing === undefined ? {} : {sharing: Shared}),
      key: index,
    },
    ...children.map(toReact),
  );
}

/**
 * The questions of a quiz as they arrive in a browser.
 *
 * @param language of the page, as in HTML
 */
export function entriesOf({questions}: Quiz, language = 'en'): readonly QuestionEntry[] {
  const parser = unified().use(remarkParse).use(remarkMdx) as unknown as Processor;
  const carriers = questions.map((question, index) =>
    questionToMdast(question, index + 1, (text) => parseMarkdown(parser, text).children),
  );
  return readQuiz(carriers.map(toReact), language).questions;
}
