/** A page of a course. */
export interface CoursePage {
  /** What it is known by, in every language and version: that of its quiz, if it has one. */
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** How long it takes. */
  readonly minutes: number;
  /** A code for each of its questions, one after the other, see `questionCode.ts`. */
  readonly codes: string;
  /** Its file, relative to the site, where that is not what its id says: see {@link legacyFile}. */
  readonly file?: string;
}

/** Something beside the pages that a sidebar leads to. */
export interface CourseLink {
  readonly label: string;
  readonly href: string;
}

/** A part of a course. */
export interface CourseModule {
  /** `null` for pages that stand in no category of a sidebar. */
  readonly title: string | null;
  readonly pages: readonly CoursePage[];
  readonly links: readonly CourseLink[];
}

/** The assessment at the end of a course. */
export interface CourseAssessment {
  /** Of its quiz. */
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** In percent; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  /** How many are asked in an attempt. */
  readonly questions: number;
  /** A code for each question that is its own, as those of a page. */
  readonly codes: string;
  /** Ids of the quizzes that it draws from. */
  readonly quizzes: readonly string[];
  /** Days to wait before another attempt; `null` where nothing is advised. */
  readonly retryAfter: number | null;
  /** Address of the page that asks again what was missed. */
  readonly review: string;
  /** Address of the page to print; `null` where there is none. */
  readonly certificate: string | null;
}

/** What it takes to say how far a reader is with an assessment. */
export type AssessmentRules = Pick<
  CourseAssessment,
  'id' | 'permalink' | 'questions' | 'passMark' | 'retryAfter'
>;

/** Pages that readers take one after the other. */
export interface Course {
  /** Unique in its version of the docs. */
  readonly id: string;
  readonly title: string;
  /** Empty where it has none. */
  readonly description: string;
  /** Address of its page. */
  readonly permalink: string;
  readonly modules: readonly CourseModule[];
  readonly assessment: CourseAssessment | null;
}

/** The file that the answers to a quiz were kept under by versions that had no ids of quizzes. */
export function legacyFile({id, file}: Pick<CoursePage, 'id' | 'file'>): string {
  return file ?? `docs/${id}.mdx`;
}

/** What a page of a course needs to know of it beside its own text. */
export interface CoursePlace {
  readonly course: Pick<Course, 'id' | 'title' | 'permalink'>;
  /** Address of the page. */
  readonly permalink: string;
  /** Title of the module; `null` where it has none: then its pages are counted among all. */
  readonly module: string | null;
  /** Place of the page among those of the module, from 1, and their number, as words. */
  readonly number: string;
  readonly total: string;
  /**
   * Place of the first page that is counted among those of the course, from 0, and their number: none
   * for the assessment, which is in no module.
   */
  readonly start: number;
  readonly pages: number;
  /** The next page of the course, or its assessment; `null` where nothing comes. */
  readonly next: {readonly title: string; readonly permalink: string} | null;
  /** Whether the page's own **Next** leads there as well. */
  readonly isNextShown: boolean;
}

/** A course in the list of all. */
export type CourseListing = Pick<Course, 'permalink' | 'title' | 'description'>;
