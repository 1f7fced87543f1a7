import type {ResponseProcessing} from '../../grading/responseProcessing';
import type {QuestionTypeName} from '../../shared/questionTypes';

/** What the engine knows of a question. Its texts travel beside it, see `content.ts`. */
export interface QuestionModel extends ResponseProcessing {
  readonly type: QuestionTypeName;
  /** Unique in the page. */
  readonly id: string;
  /** Id of the question's element in the document. */
  readonly anchor: string;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** Place among the questions of the page, from 1. */
  readonly number: number;
  /** Weight in the score; 0 where the question is outside of it. */
  readonly points: number;
}
