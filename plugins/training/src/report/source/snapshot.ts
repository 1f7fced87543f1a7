import type {Pool} from '../../assessment/draw';
import {poolsOf, type QuizPage} from '../../quiz/draws/pools';
import type {QuizInput} from '../../quiz/schema';
import type {Question} from '../../quiz/types';
import {fullId, type SourceQuiz} from './sourceQuiz';

/** What an assessment draws from. */
export interface Assessment {
  /** Percent; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  readonly pools: readonly Pool[];
}

/** Whether readers hand a quiz in, so that its attempts are in records. */
export function isAssessment({mode}: Pick<QuizInput, 'mode'>): boolean {
  return mode === 'assessment';
}

function pageIn(quizzes: readonly SourceQuiz[], group: string) {
  return (docId: string): QuizPage | null => {
    const page = quizzes.find((one) => one.docId === docId && one.group === group);
    return page ? {quizId: page.id, input: page.input} : null;
  };
}

/** The quizzes of a site as its source was at one time. */
export interface Snapshot {
  /** A question with that content, in whichever language; `null` where there was none. */
  readonly find: (id: string, hash: string) => Question | null;
  /** Whether there was a question with that id, whatever it asked. */
  readonly has: (id: string) => boolean;
  /** @param language as in HTML; any other than those of the site gives that of the default one */
  readonly assessmentOf: (quiz: string, language: string) => Assessment | null;
}

/** Quizzes by the language of their pages, as in HTML; that of the site's default language first. */
export type QuizzesByLanguage = ReadonlyMap<string, readonly SourceQuiz[]>;

export function createSnapshot(quizzes: QuizzesByLanguage): Snapshot {
  const questions = new Map<string, Map<string, Question>>();
  for (const quiz of [...quizzes.values()].flat()) {
    for (const question of quiz.quiz.questions) {
      const id = fullId(quiz, question);
      const byHash = questions.get(id) ?? new Map<string, Question>();
      questions.set(id, byHash);
      if (!byHash.has(question.hash)) {
        byHash.set(question.hash, question);
      }
    }
  }
  const assessments = new Map<string, Assessment | null>();
  const find = (id: string, language: string): Assessment | null => {
    const [byDefault = []] = quizzes.values();
    const all = quizzes.get(language) ?? byDefault;
    const quiz = all.find(({input, ...one}) => one.id === id && isAssessment(input));
    return quiz === undefined
      ? null
      : {
          passMark: quiz.quiz.passMark,
          pools: poolsOf(quiz.id, quiz.input, pageIn(all, quiz.group)),
        };
  };
  return {
    find: (id, hash) => questions.get(id)?.get(hash) ?? null,
    has: (id) => questions.has(id),
    assessmentOf(id, language) {
      const key = JSON.stringify([id, quizzes.has(language) ? language : '']);
      const known = assessments.get(key);
      const assessment = known === undefined ? find(id, language) : known;
      assessments.set(key, assessment);
      return assessment;
    },
  };
}
