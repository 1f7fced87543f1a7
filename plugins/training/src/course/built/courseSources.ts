import type {SourceFile} from '../../diagnostics/sourceFile';
import type {Outline} from '../../docusaurus/outlines';
import type {Page} from '../../docusaurus/pages';
import type {QuizInput} from '../../quiz/schema';

/** A page that can be of a course. */
export interface CourseDoc {
  readonly page: Page;
  readonly source: SourceFile;
  /** Its quiz; `null` where it has none, or one with errors. */
  readonly input: QuizInput | null;
}

/** What the courses of one file are put together from. */
export interface CourseSources {
  readonly siteDir: string;
  /** The docs of the version that the file belongs to. */
  readonly docs: readonly CourseDoc[];
  /** `null` where the site has no docs. */
  readonly outline: Outline | null;
  /** What stands before the ids of courses of other versions in addresses. */
  readonly segments: readonly string[];
}
