import type {Locator, Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

interface Option {
  readonly text: string;
  readonly correct?: boolean;
  readonly feedback: string;
}

export interface CourseQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly Option[];
  readonly explanation: string;
}

export type FourQuestions = readonly [
  CourseQuestion,
  CourseQuestion,
  CourseQuestion,
  CourseQuestion,
];

/** The course's knowledge check, read from its source: the tests know the answers as authors do. */
export const KNOWLEDGE_CHECK = '/docs/cloudtrail/knowledge-check';

export function readKnowledgeCheck(): FourQuestions {
  const file = path.resolve(__dirname, '../../../docs/cloudtrail/knowledge-check.mdx');
  const frontMatter = readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';
  const {quiz} = parse(frontMatter) as {quiz: {questions: FourQuestions}};
  return quiz.questions;
}

/** Markdown without its marks, as it reads on the page. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
}

export function questionOn(page: Page, {id}: CourseQuestion): Locator {
  return page.locator(`#question-${id}`);
}

export function optionOf(question: Locator, {text}: Option): Locator {
  return question.getByRole('radio', {name: plain(text), exact: true});
}

export function rightOption({options}: CourseQuestion): Option {
  const [right] = options.filter(({correct}) => correct === true);
  if (!right) {
    throw new Error('The question has no right option');
  }
  return right;
}

/** A wrong option of a question that has one right option. */
export function wrongOption({options}: CourseQuestion, index = 0): Option {
  const wrong = options.filter(({correct}) => correct !== true)[index];
  if (!wrong) {
    throw new Error(`The question has no wrong option ${index}`);
  }
  return wrong;
}
