import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {type CheckedQuiz, checkQuiz} from '../../quiz/check/checkQuiz';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {QUIZ_PATH} from '../../quiz/quizPath';
import type {QuizInput} from '../../quiz/schema';
import {checkWrittenTexts} from '../../quiz/texts/checkWrittenTexts';
import type {Comparisons} from '../declaration/schema';

/** The quiz of a comparison, as that of a page. */
export interface ComparisonQuiz {
  readonly comparisonId: string;
  /** As the YAML parser gave it. */
  readonly written: unknown;
  /** `null` where it has errors. */
  readonly input: QuizInput | null;
}

/** Moves a problem of a page's quiz to where the comparison has it. */
export function belowComparison(comparisonId: string, problem: Problem): Problem {
  const below = (path: YamlPath): YamlPath => [comparisonId, ...path];
  const {fix, related} = problem;
  return {
    ...problem,
    path: below(problem.path),
    ...(related && {related: related.map((place) => ({...place, path: below(place.path)}))}),
    ...(fix?.kind === 'insert' && {fix: {...fix, path: below(fix.path)}}),
  };
}

/** What only a quiz in the front matter of a page can have. */
function checkPageKeys(written: unknown): Problem[] {
  const {draw, mode} = Object(written) as {readonly draw?: unknown; readonly mode?: unknown};
  const keys = [draw === undefined ? [] : 'draw', mode === 'assessment' ? 'mode' : []].flat();
  return keys.map((key) => ({
    code: 'draw/not-here',
    message: `the quiz of a comparison cannot ${key === 'draw' ? 'draw questions' : 'be an assessment'}`,
    path: [...QUIZ_PATH, key],
    at: 'key',
    found: 'in a comparison',
    expected: null,
    help: 'give the quiz a page of its own, or remove this',
  }));
}

function checkComparisonQuiz(written: unknown): CheckedQuiz {
  const checked = checkQuiz(written);
  const problems = [...checked.problems, ...checkPageKeys(written)];
  return problems.length === 0 ? checked : {input: null, problems};
}

/** Checks the quizzes of comparisons as those of pages are. */
export function checkComparisonQuizzes(comparisons: Comparisons): {
  readonly problems: readonly Problem[];
  readonly quizzes: readonly ComparisonQuiz[];
} {
  const checked = Object.entries(comparisons).flatMap(([comparisonId, {quiz: written}]) =>
    written === undefined ? [] : [{comparisonId, written, ...checkComparisonQuiz(written)}],
  );
  return {
    problems: checked.flatMap(({comparisonId, problems}) =>
      problems.map((problem) => belowComparison(comparisonId, problem)),
    ),
    quizzes: checked.map(({comparisonId, written, input}) => ({comparisonId, written, input})),
  };
}

/**
 * Finds texts of the quizzes that YAML reads otherwise than they are written.
 *
 * @param source that declares the comparisons
 */
export function checkTextsOf(quizzes: readonly ComparisonQuiz[], source: SourceFile): Problem[] {
  return quizzes.flatMap(({comparisonId, written}) =>
    checkWrittenTexts(written, source, [comparisonId]).map((problem) =>
      belowComparison(comparisonId, problem),
    ),
  );
}
