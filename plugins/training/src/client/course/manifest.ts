import type {AssessmentRules} from '../../shared/course';

/** A course as a page of it gets it: a few bytes a page. See `course/publish/manifest.ts`. */
export interface Manifest {
  /** What all addresses begin with. */
  readonly base: string;
  /** What all ids begin with. */
  readonly idBase: string;
  /** The rest of the address, the codes of the questions, the rest of the id if that is another. */
  readonly pages: readonly (readonly [string, string, string?])[];
  readonly assessment: AssessmentRules | null;
}
