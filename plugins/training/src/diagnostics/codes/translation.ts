import type {CodeDescription} from './codeDescription';

/** Differences between a translation and its original. */
export const TRANSLATION_CODES = {
  'translation/missing-quiz': {
    title: 'A translated page or comparison has no quiz',
    severity: 'warning',
    explanation:
      'What it translates has a `quiz`, and readers of this language get none. Translate it. Ids stay the same in every language.',
  },
  'translation/missing-question': {
    title: 'A translated quiz lacks a question',
    severity: 'warning',
    explanation:
      'The quiz that it translates has a question with an `id` that is not there. Translate the question, and keep its `id`.',
  },
  'translation/extra-question': {
    title: 'A translated quiz has a question of its own',
    severity: 'warning',
    explanation:
      'No question of the quiz that it translates has this `id`. If it is the translation of one, give it the `id` that the question has there; otherwise add it to the original, or remove it.',
  },
  'translation/other-quiz': {
    title: 'A translated quiz is taken in another way',
    severity: 'warning',
    explanation:
      'Its `mode`, `passMark`, `retryAfter` or `draw` is not that of the quiz that it translates, so that readers of this language are asked other questions, or pass with another score. Write what the original has: ids of docs are the same in every language.',
  },
  'translation/other-type': {
    title: 'A translated question is of another type',
    explanation:
      'The same question is asked in another way in the page that it translates. Write the `type` of the original.',
  },
  'translation/other-key': {
    title: 'A translated question has another answer',
    explanation:
      'Other options are marked as correct than in the page that it translates, or the answer is another one. A wrong answer in one language is seen by its readers alone. Keep the texts in the order of the original, and mark the same ones.',
  },
  'translation/missing-comparison': {
    title: 'A translated file of comparisons lacks one',
    severity: 'warning',
    explanation:
      'A translated `comparisons.yml` takes the place of the one that it translates, so that readers of this language do not get the comparison. Translate it. Its id stays the same in every language.',
  },
  'translation/missing-row': {
    title: 'A translated comparison lacks a row',
    severity: 'warning',
    explanation:
      'The comparison that it translates has a row with an `id` that is not there. Translate the row, and keep its `id`.',
  },
  'translation/other-table': {
    title: 'A translated comparison is another table',
    severity: 'warning',
    explanation:
      'The comparison has other services, or the same in another order, than the one that it translates, or a row of another `kind`: without `kind: support`, readers of this language see a bare `yes` in place of its sign. Titles and labels are translated; services and kinds stay the same.',
  },
  'translation/other-quiz-id': {
    title: 'A translated quiz has another id',
    severity: 'warning',
    explanation:
      'A quiz is the same one in every language: who has done it in one has done it in the others. Here it is known by another id than in the page that it translates, so that what readers have done is not there when they switch the language. Write the `id` of the original, or take it out where the original has none.',
  },
  'translation/missing-course': {
    title: 'A translated file of courses lacks one',
    severity: 'warning',
    explanation:
      'A translated `courses.yml` takes the place of the one that it translates, so that readers of this language do not get the course. Translate its `title` and `description`. Its id stays the same in every language.',
  },
  'translation/other-pages': {
    title: 'A translated course has other pages',
    severity: 'warning',
    explanation:
      'The course has another sidebar, or other modules or pages, than the one that it translates, or another assessment, or a certificate where that has none or none where that has one, so that readers who switch the language find another course. Most often the original was changed later. Words are translated; all else stays the same.',
  },
} satisfies Readonly<Record<`translation/${string}`, CodeDescription>>;
