/** How a question was done for the first time. */
export interface QuestionRecord {
  /** Of the quiz and of the question in it: `cloudtrail/event-types#recorded-by-default`. */
  readonly id: string;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** The reader's, as `2026-01-31`; `null` where it was before days were kept. */
  readonly day: string | null;
  /** Of the page, as in HTML. */
  readonly language: string;
  /** Every try. */
  readonly responses: readonly (readonly string[])[];
  /** Whether the answer was shown, on request or after the last try. */
  readonly shown: boolean;
}

/** That a page was done. */
export interface PageRecord {
  readonly id: string;
  readonly day: string;
  /** Whether its questions were all done; otherwise the reader said so. */
  readonly byQuestions: boolean;
}

/** What a reader has done. */
export interface Done {
  readonly questions: readonly QuestionRecord[];
  readonly pages: readonly PageRecord[];
}

/** Raised when the form changes in a way that older code cannot read. */
export const RECORD_VERSION = 1;

/** What a reader can take along of a course. */
export interface CourseRecord extends Done {
  readonly version: typeof RECORD_VERSION;
  /** Address of the site. */
  readonly site: string;
  readonly course: string;
  /** What the site was built from; `null` where nobody knows. */
  readonly commit: string | null;
}

/** The earlier of two, whichever comes first: an order of everything that can be compared. */
function earlier<T extends {readonly day: string | null}>(one: T, other: T): T {
  const order = (entry: T) => [entry.day ?? '', JSON.stringify(entry)] as const;
  const [day, text] = order(one);
  const [otherDay, otherText] = order(other);
  return day < otherDay || (day === otherDay && text <= otherText) ? one : other;
}

function union<T extends {readonly day: string | null}>(
  lists: readonly (readonly T[])[],
  keyOf: (entry: T) => string,
): T[] {
  const byKey = new Map<string, T>();
  lists.flat().forEach((entry) => {
    const key = keyOf(entry);
    const before = byKey.get(key);
    byKey.set(key, before ? earlier(before, entry) : entry);
  });
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * Everything that was done in one place or in the other; of what was done in both, what came first.
 * The order in which records are joined makes no difference, and nothing is ever less than before.
 */
export function joinDone(...all: readonly Done[]): Done {
  return {
    questions: union(
      all.map(({questions}) => questions),
      ({id, hash}) => `${id} ${hash}`,
    ),
    pages: union(
      all.map(({pages}) => pages),
      ({id}) => id,
    ),
  };
}
