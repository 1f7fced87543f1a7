import {quizOf} from '../../assessment/attempt';
import {type DueReview, type ReviewAnswer, reviewsOf} from '../../assessment/review';
import type {Course} from '../../shared/course';
import {CODE_LENGTH, ID_LENGTH, idCode} from '../../shared/questionCode';
import {readAttempts, readReviews} from './kept';

/** What is to be asked again in a course, and what has been answered. */
export interface CourseReviews {
  /** The earliest first. */
  readonly reviews: readonly DueReview[];
  readonly answers: readonly ReviewAnswer[];
}

/**
 * Says of a question whether it may still be there: of a quiz that the assessment draws from no
 * longer it is not, and of one outside the course nobody knows.
 */
function createIsThere({modules, assessment}: Course): (id: string) => boolean {
  const pages = [...modules.flatMap((module) => module.pages), ...(assessment ? [assessment] : [])];
  const codes = new Map(pages.map((page) => [page.id, page.codes]));
  const quizzes = assessment ? [assessment.id, ...assessment.quizzes] : [];
  return (id) => {
    const quiz = quizOf(id);
    const own = quizzes.includes(quiz) ? codes.get(quiz) : '';
    const code = idCode(id.slice(quiz.length + 1));
    for (let start = 0; start < (own?.length ?? 0); start += CODE_LENGTH) {
      if (own?.slice(start, start + ID_LENGTH) === code) {
        return true;
      }
    }
    return own === undefined;
  };
}

/** What this browser has of the reviews of a course, without questions that are gone. */
export function courseReviews(course: Course): CourseReviews {
  const attempts = course.assessment ? readAttempts(course.assessment.id) : [];
  const answers = readReviews(course.id);
  const isThere = createIsThere(course);
  return {reviews: reviewsOf(attempts, answers).filter(({id}) => isThere(id)), answers};
}
