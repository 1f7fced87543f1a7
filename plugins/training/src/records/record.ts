import type {AskedQuestion, AssessmentAttempt} from '../assessment/attempt';
import type {ReviewAnswer} from '../assessment/review';

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

/** An attempt at an assessment, handed in or not. */
export interface AttemptRecord extends AssessmentAttempt {
  /** Id of the quiz that draws. */
  readonly quiz: string;
}

/** What a reader has done. */
export interface Done {
  readonly questions: readonly QuestionRecord[];
  readonly pages: readonly PageRecord[];
  readonly attempts: readonly AttemptRecord[];
  readonly reviews: readonly ReviewAnswer[];
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
  /** As the reader has typed it; `null` where nobody did. */
  readonly name: string | null;
}

/** The earlier of two, whichever comes first: an order of everything that can be compared. */
function earlier<T extends {readonly day: string | null}>(one: T, other: T): T {
  const order = (entry: T) => [entry.day ?? '', JSON.stringify(entry)] as const;
  const [day, text] = order(one);
  const [otherDay, otherText] = order(other);
  return day < otherDay || (day === otherDay && text <= otherText) ? one : other;
}

function union<T>(
  lists: readonly (readonly T[])[],
  keyOf: (entry: T) => string,
  join: (before: T, entry: T) => T,
): T[] {
  const byKey = new Map<string, T>();
  lists.flat().forEach((entry) => {
    const key = keyOf(entry);
    const before = byKey.get(key);
    byKey.set(key, before ? join(before, entry) : entry);
  });
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** One of two, whichever comes first: that of an order of everything. */
function later<T>(one: T, other: T): T {
  return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}

/** Answers that were given in one place or in the other, to questions of one attempt. */
function joinAnswers(
  one: readonly AskedQuestion[],
  other: readonly AskedQuestion[],
): AskedQuestion[] {
  const byId = new Map(one.map((question) => [question.id, question]));
  const rank = ({response}: AskedQuestion) => Number(response.length > 0);
  other.forEach((question) => {
    const before = byId.get(question.id) ?? question;
    const isSame = rank(before) === rank(question);
    byId.set(
      question.id,
      isSame ? later(before, question) : rank(before) === 1 ? before : question,
    );
  });
  const joined = [...byId.values()];
  const isOneOrder =
    one.length === other.length && one.every(({id}, index) => id === other[index]?.id);
  return isOneOrder ? joined : joined.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An attempt that was handed in is over, and the earlier time counts. */
function joinAttempt(one: AttemptRecord, other: AttemptRecord): AttemptRecord {
  if (one.handedIn === null && other.handedIn === null) {
    const {questions: answers, ...about} = one;
    const {questions: otherAnswers, ...otherAbout} = other;
    return {...later(about, otherAbout), questions: joinAnswers(answers, otherAnswers)};
  }
  const day = ({handedIn}: AttemptRecord) => handedIn?.day ?? 'none';
  const dated = (attempt: AttemptRecord) => ({day: day(attempt), attempt});
  return earlier(dated(one), dated(other)).attempt;
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
      earlier,
    ),
    pages: union(
      all.map(({pages}) => pages),
      ({id}) => id,
      earlier,
    ),
    attempts: union(
      all.map(({attempts}) => attempts),
      ({quiz, seed}) => `${quiz} ${seed}`,
      joinAttempt,
    ),
    reviews: union(
      all.map(({reviews}) => reviews),
      ({id, day}) => `${id} ${day}`,
      later,
    ),
  };
}
