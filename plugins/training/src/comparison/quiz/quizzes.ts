import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {checkQuiz} from '../../quiz/check';
import type {QuizInput} from '../../quiz/schema';
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

/** Checks the quizzes of comparisons as those of pages are. */
export function checkComparisonQuizzes(comparisons: Comparisons): {
  readonly problems: readonly Problem[];
  readonly quizzes: readonly ComparisonQuiz[];
} {
  const checked = Object.entries(comparisons).flatMap(([comparisonId, {quiz: written}]) =>
    written === undefined ? [] : [{comparisonId, written, ...checkQuiz(written)}],
  );
  return {
    problems: checked.flatMap(({comparisonId, problems}) =>
      problems.map((problem) => belowComparison(comparisonId, problem)),
    ),
    quizzes: checked.map(({comparisonId, written, input}) => ({comparisonId, written, input})),
  };
}
