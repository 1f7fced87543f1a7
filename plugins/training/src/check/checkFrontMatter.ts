import type {Problem} from '../diagnostics/diagnostic';
import {checkKeys} from '../misspeltKeys';
import {checkQuiz} from '../quiz/check';
import type {Quiz} from '../quiz/model';
import type {QuizInput} from '../quiz/schema';
import {checkService, type Service} from '../service/schema';

/** What a page's front matter comes to. */
export interface CheckedFrontMatter {
  readonly problems: readonly Problem[];
  /** `null` where there is none, or where it is at fault. */
  readonly service: Service | null;
  /** As its author wrote it, with defaults; `null` where there is none, or it is at fault. */
  readonly input: QuizInput | null;
  readonly quiz: Quiz | null;
}

/** Checks what the plugin reads of a page's front matter. */
export function checkFrontMatter(
  frontMatter: Readonly<Record<string, unknown>>,
): CheckedFrontMatter {
  const quiz =
    frontMatter.quiz === undefined
      ? {quiz: null, input: null, problems: []}
      : checkQuiz(frontMatter.quiz);
  const service =
    frontMatter.service === undefined
      ? {service: null, problems: []}
      : checkService(frontMatter.service);
  return {
    problems: [...checkKeys(frontMatter), ...service.problems, ...quiz.problems],
    service: service.service,
    input: quiz.input,
    quiz: quiz.quiz,
  };
}
