import type {Problem} from '../../diagnostics/diagnostic';
import {checkQuiz} from '../../quiz/check/checkQuiz';
import {QUIZ_PATH} from '../../quiz/quizPath';
import {QUIZ_ID} from '../../quiz/ids/quizId';
import type {QuizInput} from '../../quiz/schema';
import {compareQuestions} from './compareQuestions';
import {compareTerms} from './compareTerms';

/** A quiz of a page, or of a comparison. */
export interface WrittenQuiz {
  /** As the YAML parser gave it; `undefined` where there is none. */
  readonly quiz: unknown;
  /** What it is known by where its author says nothing. */
  readonly defaultId: string;
}

/**
 * Compares a translated quiz with the one that it translates. Texts differ; what is asked, and
 * what counts as right, must not: a wrong key in one language is seen by its readers alone.
 *
 * @param originalFile for the messages, relative to the site
 * @returns problems in the front matter of the translated page
 */
export function checkTranslation(
  original: QuizInput,
  translated: QuizInput,
  originalFile: string,
): Problem[] {
  return [
    ...compareTerms(original, translated, originalFile),
    ...compareQuestions(original, translated, originalFile),
  ];
}

/** What readers have done is kept under the id. */
function compareIds(there: string, here: string, isWritten: boolean, originalFile: string) {
  if (there === here) {
    return [];
  }
  const problem: Problem = {
    code: 'translation/other-quiz-id',
    message:
      'this quiz has another id than in the original, so that what is done in one language is not done in the other',
    path: isWritten ? [...QUIZ_PATH, 'id'] : QUIZ_PATH,
    at: isWritten ? 'value' : 'key',
    found: isWritten ? `\`${here}\`` : `without an \`id\`, it is known as \`${here}\``,
    expected: `\`${there}\`, as in ${originalFile}`,
    help: `write \`id: ${there}\``,
    // The id of a page may have letters that one which is written may not.
    ...(QUIZ_ID.test(there) && {
      fix: isWritten
        ? {kind: 'replace', text: there}
        : {kind: 'insert', path: QUIZ_PATH, key: 'id', value: there},
    }),
  };
  return [problem];
}

/**
 * Compares the quiz of a page, or of a comparison, with the one that it translates.
 *
 * @param missing says where the translation has none, and in which words
 */
export function checkQuizTranslation(
  original: WrittenQuiz,
  translated: WrittenQuiz,
  originalFile: string,
  missing: Pick<Problem, 'message' | 'path' | 'at'>,
): Problem[] {
  if (original.quiz === undefined) {
    return [];
  }
  if (translated.quiz === undefined) {
    return [
      {
        ...missing,
        code: 'translation/missing-quiz',
        found: 'without `quiz`',
        expected: null,
        help: 'translate the `quiz` of the original',
      },
    ];
  }
  const there = checkQuiz(original.quiz).input;
  const here = checkQuiz(translated.quiz).input;
  // A quiz with errors has been reported, and may be the same once it is fixed.
  if (!there || !here) {
    return [];
  }
  const [idThere, idHere] = [there.id ?? original.defaultId, here.id ?? translated.defaultId];
  return [
    ...compareIds(idThere, idHere, here.id !== undefined, originalFile),
    ...checkTranslation(there, here, originalFile),
  ];
}

/** Compares the quiz of a page with that of the page that it translates. */
export function checkPageTranslation(
  original: WrittenQuiz,
  translated: WrittenQuiz,
  originalFile: string,
): Problem[] {
  return checkQuizTranslation(original, translated, originalFile, {
    message: 'the original of this page has a quiz, and this translation has none',
    path: [],
    at: 'value',
  });
}
