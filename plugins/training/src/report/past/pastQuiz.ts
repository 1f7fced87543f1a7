import {markdownFile} from '../../diagnostics/sourceFile';
import {toObject} from '../../assessment/shape';
import {checkQuiz} from '../../quiz/check/checkQuiz';
import type {Quiz} from '../../quiz/model';
import type {QuizInput} from '../../quiz/schema';
import {quizIn} from '../source/sourceQuiz';

/** The quiz of a page as it was in some commit. */
export interface PastQuiz {
  /** What its author called the page; `null` for that of its path. */
  readonly pageId: string | null;
  readonly input: QuizInput;
  readonly quiz: Quiz;
}

/** Most pages have none, and reading YAML takes time. */
const MAY_HAVE_QUIZ = /^['"]?quiz['"]?\s*:/m;

/**
 * Reads the quiz of a page of an earlier time.
 *
 * @returns `null` where there is none, or one that today's plugin does not understand
 */
export function readPastQuiz(content: string): PastQuiz | null {
  if (!MAY_HAVE_QUIZ.test(content)) {
    return null;
  }
  try {
    const source = markdownFile('', () => content);
    const {id, quiz} = toObject(source.document.toJS());
    const {input} = checkQuiz(quiz);
    return (
      input && {
        pageId: typeof id === 'string' ? id : null,
        input,
        quiz: quizIn(input, source),
      }
    );
  } catch {
    // Aliases without an anchor, and other YAML that cannot be read.
    return null;
  }
}
