import {toLintedQuiz} from '../../../plugins/training/src/lint/lint';
import type {RuleProblem, LintedPage, QuestionRule} from '../../../plugins/training/src/lint/rule';
import {QUIZ_PATH} from '../../../plugins/training/src/quiz/quizPath';
import {quizSchema} from '../../../plugins/training/src/quiz/schema';

interface PageOptions {
  readonly file?: string;
  readonly locale?: string;
}

/** A page as rules look at it, from front matter with nothing wrong. */
export function lintedPage(
  quiz: unknown,
  {file = '/docs/page.mdx', locale = 'en'}: PageOptions = {},
): LintedPage {
  return {...toLintedQuiz(quizSchema.parse(quiz), locale, QUIZ_PATH), file};
}

/** What a rule finds in the questions of a page. */
export function findInQuestions(rule: QuestionRule, page: LintedPage): RuleProblem[] {
  return page.questions.flatMap((question) => rule.check(question, page));
}
