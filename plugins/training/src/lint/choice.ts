import type {YamlPath} from '../diagnostics/diagnostic';
import type {QuestionInput} from '../quiz/types';
import type {RuleProblem, LintedQuestion, LintedQuiz, QuestionRule} from './rule';
import {toPlainText} from './text';

/** An option, and where its text stands. */
export interface LintedOption {
  readonly markdown: string;
  /** What a reader reads of it, on one line. */
  readonly plainText: string;
  readonly correct: boolean;
  /** Path of its text in the front matter. */
  readonly path: YamlPath;
}

/** A question with options. */
export interface LintedChoice extends LintedQuestion {
  readonly input: QuestionInput<'choice'>;
  /** In the order of the file. */
  readonly options: readonly LintedOption[];
}

/** Several rules look at each question. */
const known = new WeakMap<LintedQuestion, LintedChoice>();

function toChoice(question: LintedQuestion, input: QuestionInput<'choice'>): LintedChoice {
  const read = known.get(question) ?? {
    ...question,
    input,
    options: input.options.map(({text, correct}, index) => ({
      markdown: text,
      plainText: toPlainText(text),
      correct,
      path: [...question.path, 'options', index, 'text'],
    })),
  };
  known.set(question, read);
  return read;
}

/** Looks at the questions with options, and finds nothing in others. */
export function checkChoice(
  check: (question: LintedChoice, quiz: LintedQuiz) => RuleProblem[],
): QuestionRule['check'] {
  return (question, quiz) =>
    question.input.type === 'choice' ? check(toChoice(question, question.input), quiz) : [];
}
