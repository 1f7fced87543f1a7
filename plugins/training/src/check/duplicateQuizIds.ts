import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {rangesIn} from '../diagnostics/locate';
import {relativeFile} from '../diagnostics/relativeFile';
import type {SourceFile} from '../diagnostics/sourceFile';

/** A quiz of the site, and what it is known by. */
export interface IdentifiedQuiz {
  readonly id: string;
  /** Whether its author says so; otherwise its page does. */
  readonly isExplicit: boolean;
  readonly source: SourceFile;
  /** Path of the quiz in its file. */
  readonly path: YamlPath;
  /** Quizzes of one group may share an id where they are of different versions. */
  readonly group: string;
  readonly version: string;
}

function placeOf({isExplicit, path}: IdentifiedQuiz) {
  return isExplicit
    ? ({path: [...path, 'id'], at: 'value'} as const)
    : ({path, at: 'key'} as const);
}

function duplicateId(quiz: IdentifiedQuiz, other: IdentifiedQuiz, siteDir: string): Problem {
  const {id, isExplicit, source} = quiz;
  const isHere = other.source.file === source.file;
  const [range] = rangesIn([placeOf(other)], other.source);
  const there = `${relativeFile(other.source.file, siteDir)}:${range?.start.line ?? 1}`;
  return {
    code: 'quiz/duplicate-quiz-id',
    message: `two quizzes of the site have the id \`${id}\`: this one and that of \`${there}\``,
    ...placeOf(quiz),
    found: isExplicit ? 'id of another quiz' : 'without an `id`, its page gives that of another',
    expected: 'an id of its own for each quiz of the site',
    help: isExplicit ? 'choose another id' : 'give this quiz an `id` of its own',
    ...(isHere && {related: [{...placeOf(other), label: 'the other quiz with this id'}]}),
  };
}

function areRivals(one: IdentifiedQuiz, other: IdentifiedQuiz): boolean {
  return one.id === other.id && (one.group !== other.group || one.version === other.version);
}

/**
 * Finds quizzes whose answers would be kept in one place. Each pair is one problem, where an author
 * has written the id, or else in the later of the two.
 *
 * @returns problems by the absolute path of their file
 */
export function findDuplicateQuizIds(
  quizzes: readonly IdentifiedQuiz[],
  siteDir: string,
): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  const seen = new Map<string, IdentifiedQuiz[]>();
  for (const quiz of quizzes) {
    const earlier = seen.get(quiz.id) ?? [];
    const rival = earlier.find((one) => areRivals(one, quiz));
    if (rival) {
      const [here, there] = rival.isExplicit && !quiz.isExplicit ? [rival, quiz] : [quiz, rival];
      const {file} = here.source;
      byFile.set(file, [...(byFile.get(file) ?? []), duplicateId(here, there, siteDir)]);
    }
    seen.set(quiz.id, [...earlier, quiz]);
  }
  return byFile;
}
