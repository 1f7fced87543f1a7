import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {addVerifiedBlocks, addVerifiedQuestions, type VerifiedPage} from '../claims/addVerified';
import {statedQuestions} from '../claims/statedQuestions';
import {verifiedWords} from '../claims/verifiedWords';
import {QUIZ_PATH} from '../quiz/quizPath';
import {questionsOf} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import {quizName} from '../quiz/ids/quizName';
import type {QuizInput} from '../quiz/schema';
import {getCurrentSite} from './currentSite';

function verifiedPage({path}: VFile): VerifiedPage {
  const {siteDir, verified, claimWords} = getCurrentSite();
  return {
    // Few pages have a claim that asks for it.
    get verified() {
      return verified[quizName(path, siteDir)];
    },
    wordsFor: (against) => verifiedWords(against, claimWords),
  };
}

/** Says which blocks of a page a claim has verified. */
export function addClaimsOfBlocks(tree: Root, file: VFile): void {
  addVerifiedBlocks(tree, String(file), verifiedPage(file));
}

/** Says which questions of a page a claim has verified. */
export function addClaimsOfQuiz(input: QuizInput, tree: Root, file: VFile): void {
  const statements = questionsOf(input).flatMap((question) =>
    statedQuestions({...input, questions: [question]}, QUIZ_PATH).map(
      (statement) => [questionId(question), statement] as const,
    ),
  );
  addVerifiedQuestions(tree, new Map(statements), verifiedPage(file));
}
