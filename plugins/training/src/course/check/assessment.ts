import type {Problem} from '../../diagnostics/diagnostic';
import {closestDoc} from '../../docusaurus/closestDoc';
import type {CourseInput} from '../declaration/schema';
import type {QuizInput} from '../../quiz/schema';

export function isAssessment({mode}: QuizInput): boolean {
  return mode === 'assessment';
}

/** How many questions an attempt has. */
export function askedCount({draw = [], questions}: QuizInput): number {
  return draw.reduce((sum, {count}) => sum + count, questions.length);
}

/** A doc, as far as it may be the assessment of a course. */
export interface AssessmentDoc {
  readonly docId: string;
  /** Whether it has a quiz, with errors or without. */
  readonly hasQuiz: boolean;
  /** Its quiz; `null` where it has none, or one with errors. */
  readonly input: QuizInput | null;
}

/** What the assessment of a course is checked against. */
export interface AssessmentContext {
  /** Absolute path of the `courses.yml`. */
  readonly file: string;
  /** The docs that the course is made of. */
  readonly docs: readonly AssessmentDoc[];
  /** Ids of drafts, which may not be among them, and of unlisted docs. */
  readonly hidden: ReadonlySet<string>;
}

/** The doc that an author may have meant: one that is an assessment, before any other. */
function suggest(entry: string, {file, docs}: AssessmentContext): string | null {
  const assessments = docs.filter(({input}) => input !== null && isAssessment(input));
  const ids = assessments.map(({docId}) => docId);
  const close = closestDoc(entry, file, ids) ?? (ids.length === 1 ? (ids[0] ?? null) : null);
  const others = docs.map(({docId}) => docId);
  return close ?? (others.includes(entry) ? null : closestDoc(entry, file, others));
}

function checkDoc(id: string, entry: string, context: AssessmentContext): Problem[] {
  const doc = context.docs.find(({docId}) => docId === entry);
  const isBroken = doc?.hasQuiz === true && doc.input === null;
  const isDraft = doc === undefined && context.hidden.has(entry);
  if (isBroken || isDraft || (doc?.input && isAssessment(doc.input))) {
    return [];
  }
  const suggestion = suggest(entry, context);
  const about = {path: [id, 'assessment'], at: 'value'} as const;
  if (doc === undefined) {
    return [
      {
        ...about,
        code: 'course/unknown-assessment',
        message: `there is no doc with the id \`${entry}\``,
        found: 'unknown doc',
        expected: 'the id of a doc of the same docs',
        help:
          suggestion === null
            ? 'write the id of a doc: its file name in `docs`, without `.mdx`'
            : `did you mean \`${suggestion}\`?`,
        ...(suggestion !== null && {fix: {kind: 'replace', text: suggestion}}),
      },
    ];
  }
  return [
    {
      ...about,
      code: 'course/no-assessment',
      message: doc.hasQuiz
        ? `the quiz of \`${entry}\` is for practice`
        : `the doc \`${entry}\` has no quiz`,
      found: doc.hasQuiz ? 'a quiz for practice' : 'a doc without a quiz',
      expected: 'a doc whose quiz has `mode: assessment`',
      help:
        suggestion === null
          ? `add \`mode: assessment\` to ${doc.hasQuiz ? 'the quiz' : 'a quiz'} of that doc`
          : `did you mean \`${suggestion}\`?`,
    },
  ];
}

function checkCertificate(
  id: string,
  {assessment, certificate}: CourseInput,
  {docs}: AssessmentContext,
): Problem[] {
  const input = docs.find(({docId}) => docId === assessment)?.input;
  // A doc that is no assessment is a problem of its own.
  const canPass =
    assessment === undefined
      ? false
      : !input || !isAssessment(input) || input.passMark !== undefined;
  return !certificate || canPass
    ? []
    : [
        {
          code: 'course/certificate-without-pass-mark',
          message: `nobody can pass the course \`${id}\``,
          path: [id, 'certificate'],
          at: 'key',
          found:
            assessment === undefined
              ? 'a certificate without an assessment'
              : `no \`passMark\` in the quiz of \`${assessment}\``,
          expected: 'an `assessment` whose quiz has a `passMark`',
          help:
            assessment === undefined
              ? 'add `assessment` with the id of a doc, or remove `certificate`'
              : 'add a `passMark` to that quiz, such as `passMark: 80`, or remove `certificate`',
        },
      ];
}

/** Checks the assessment of a course, and whether somebody can get its certificate. */
export function checkAssessment(
  id: string,
  course: CourseInput,
  context: AssessmentContext,
): Problem[] {
  return [
    ...(course.assessment === undefined ? [] : checkDoc(id, course.assessment, context)),
    ...checkCertificate(id, course, context),
  ];
}
