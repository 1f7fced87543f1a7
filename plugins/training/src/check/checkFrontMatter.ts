import type {Problem} from '../diagnostics/diagnostic';
import type {SourceFile} from '../diagnostics/sourceFile';
import {checkMisreadNumbers} from './checkMisreadNumbers';
import {findKeysBeside} from './keysBeside';
import {findMisspeltKeys} from './misspeltKeys';
import {checkQuiz} from '../quiz/check/checkQuiz';
import {checkWrittenTexts} from '../quiz/texts/checkWrittenTexts';
import {findWarnings} from '../quiz/check/findWarnings';
import type {QuizInput} from '../quiz/schema';
import {findImpossibleDates, hasDates} from '../service/impossibleDates';
import {checkService, type Service} from '../service/schema';

/** What a page's front matter comes to. */
export interface CheckedFrontMatter {
  readonly problems: readonly Problem[];
  /** `null` where there is none, or where it has errors. */
  readonly service: Service | null;
  /** As its author wrote it, with defaults; `null` where there is none, or it has errors. */
  readonly input: QuizInput | null;
}

/**
 * Checks what the plugin reads of a page's front matter.
 *
 * @param source looked at only where values do not tell enough, as those of a quiz do not tell of
 *   comments
 */
export function checkFrontMatter(
  frontMatter: Readonly<Record<string, unknown>>,
  source: SourceFile,
): CheckedFrontMatter {
  const besideQuiz = findKeysBeside('quiz', frontMatter);
  const quiz =
    frontMatter.quiz === undefined || besideQuiz.length > 0
      ? {input: null, problems: besideQuiz}
      : checkQuiz(frontMatter.quiz);
  const besideService = findKeysBeside('service', frontMatter);
  const service =
    frontMatter.service === undefined || besideService.length > 0
      ? {service: null, problems: besideService}
      : checkService(frontMatter.service);
  const dates = hasDates(frontMatter.service) ? findImpossibleDates(source) : [];
  const values = [...service.problems, ...dates, ...quiz.problems];
  return {
    problems: [
      ...findMisspeltKeys(frontMatter),
      ...values,
      ...checkMisreadNumbers(frontMatter, source, values),
      ...checkWrittenTexts(frontMatter.quiz, source),
      ...(quiz.input === null ? [] : findWarnings(quiz.input)),
    ],
    service: service.service,
    input: quiz.input,
  };
}
