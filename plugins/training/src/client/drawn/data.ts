import type {LoadPages} from './useDrawnQuestions';

/** A page that questions are drawn from. */
export interface DrawnPage {
  /** What its quiz is known by. */
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** Ids of the questions that can be drawn. */
  readonly questions: readonly string[];
}

/** What the build knows of a quiz that draws: a module that the plugin writes. */
export interface DrawData {
  readonly pools: readonly {readonly count: number; readonly pages: readonly DrawnPage[]}[];
  /** Ids of the questions of the quiz itself, which are asked as well. */
  readonly own: readonly string[];
  /** The course that it is the assessment of; `null` where there is none. */
  readonly course: {
    readonly title: string;
    readonly permalink: string;
    /** Address of the page that asks again what was missed. */
    readonly review: string;
    /** Address of the certificate; `null` where there is none. */
    readonly certificate: string | null;
  } | null;
  /** What the site was built from; `null` where nobody knows. */
  readonly commit: string | null;
  readonly load: LoadPages;
}
