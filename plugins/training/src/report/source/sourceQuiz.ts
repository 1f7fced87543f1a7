import type {SourceFile} from '../../diagnostics/sourceFile';
import type {Quiz} from '../../quiz/model';
import {normalizeQuiz} from '../../quiz/normalize';
import type {QuizInput} from '../../quiz/schema';
import {withWrittenNumbers} from '../../quiz/writtenNumbers';

/** A quiz as a file of the site has it, or had it at some time. */
export interface SourceQuiz {
  /** What it is known by. */
  readonly id: string;
  /** Relative to the site. */
  readonly file: string;
  /** `null` where its page is no doc. */
  readonly docId: string | null;
  /** Docs of one group draw from each other: those of one version. */
  readonly group: string;
  readonly input: QuizInput;
  readonly quiz: Quiz;
}

/** A quiz as readers get it, with its numbers as they were written. */
export function quizIn(input: QuizInput, source: SourceFile): Quiz {
  return withWrittenNumbers(normalizeQuiz(input), source);
}

/** What a question is known by in records. */
export function fullId({id}: Pick<SourceQuiz, 'id'>, question: {readonly id: string}): string {
  return `${id}#${question.id}`;
}
