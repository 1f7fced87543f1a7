import type {Question} from '../../quiz/types';
import type {Past} from '../past/past';
import type {Snapshot} from './snapshot';

/** A question of a page of the course, in each language. */
export interface CourseQuestion {
  /** What records know it by: one id, unless translations have ids of their own. */
  readonly ids: readonly string[];
  /** In the default language. */
  readonly question: Question;
  /** Relative to the site. */
  readonly file: string;
  /** Of the question in its file, from 1. */
  readonly line: number;
}

export interface CoursePageSource {
  readonly id: string;
  readonly title: string;
  /** `null` where it has none. */
  readonly module: string | null;
  readonly questions: readonly CourseQuestion[];
  /** Whether its quiz draws, so that what counts is its attempts. */
  readonly isAssessment: boolean;
}

/** A course as it is now, and what is known of how it was. */
export interface CourseSource {
  readonly course: {readonly id: string; readonly title: string};
  /** Address of the site. */
  readonly site: string;
  /** Today, as `2026-01-31`. */
  readonly day: string;
  /** As in HTML. */
  readonly defaultLanguage: string;
  /** Quiz of the assessment that the course names; `null` where it names none. */
  readonly assessment: string | null;
  readonly pages: readonly CoursePageSource[];
  /** Questions of other pages that its assessments draw. */
  readonly others: readonly CourseQuestion[];
  /** Everything that the site asks now, in every language and version. */
  readonly now: Snapshot;
  readonly past: Past;
}
