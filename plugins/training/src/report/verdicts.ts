import type {OptionStatistics, QuestionProblem, QuestionStatistics} from './model';
import type {Tally} from './statistics';

/** Below that, statistics say something about single readers, and little about a question. */
export const MIN_READERS = 30;

/**
 * Moodle calls a question that 95 % get right "extremely easy"
 * (https://docs.moodle.org/dev/Quiz_report_statistics).
 */
const TOO_EASY = 0.95;

/** Moodle calls up to 20 % "difficult": fewer than would be right by guessing one of four. */
const TOO_HARD = 0.2;

/** An option that fewer choose is not there for readers. Rules of thumb ask for 5 %. */
export const UNCHOSEN = 0.01;

/** With fewer readers, an option that 5 % choose may be chosen by nobody, by chance. */
const MIN_READERS_OF_OPTION = 100;

/**
 * How many standard errors below zero a correlation has to be. One of 200 questions without any
 * correlation is, and of those that work, none.
 */
const STANDARD_ERRORS = 2.58;

/**
 * Whether better readers do worse, and not by chance: Fisher's z of a correlation is normal, with a
 * standard error of 1 / √(n - 3).
 */
function isNegative({discrimination, compared}: Tally): boolean {
  return (
    discrimination !== null &&
    compared > 3 &&
    Math.atanh(Math.max(discrimination, -0.999999)) * Math.sqrt(compared - 3) < -STANDARD_ERRORS
  );
}

/**
 * What does not work about a question, the gravest alone: where the key is wrong it is hard as
 * well, and where everybody is right nobody chooses what is wrong.
 */
function problemOf(
  tally: Tally,
  options: readonly OptionStatistics[] | null,
): QuestionProblem | null {
  const {readers, success} = tally;
  if (isNegative(tally)) {
    return 'report/key-probably-wrong';
  }
  if (success >= TOO_EASY) {
    return 'report/too-easy';
  }
  if (success <= TOO_HARD) {
    return 'report/too-hard';
  }
  const isUnchosen = options?.some(({correct, chosen}) => !correct && chosen < UNCHOSEN) ?? false;
  return isUnchosen && readers >= MIN_READERS_OF_OPTION ? 'report/unchosen-option' : null;
}

/** What a question is, apart from what readers do with it. */
export interface QuestionInReport extends Pick<
  QuestionStatistics,
  'id' | 'prompt' | 'type' | 'file' | 'line'
> {
  /** In the order of the file; `null` for questions without options. */
  readonly options: readonly Omit<OptionStatistics, 'chosen'>[] | null;
}

/** A question with its statistics, which are withheld where few readers answered. */
export function toQuestionStatistics(
  {options, ...question}: QuestionInReport,
  tally: Tally,
): QuestionStatistics {
  const {readers, success, discrimination} = tally;
  if (readers < MIN_READERS) {
    return {...question, readers, statistics: null, problems: []};
  }
  const chosen =
    options?.map((option, place) => ({
      ...option,
      chosen: (tally.chosen[place] ?? 0) / readers,
    })) ?? null;
  const problem = problemOf(tally, chosen);
  return {
    ...question,
    readers,
    statistics: {success, discrimination, options: chosen},
    problems: problem === null ? [] : [problem],
  };
}
