import type {CodeDescription} from './codeDescription';

/** Problems that take more than one file: translations, and the set-up of the site. */
export const SITE_CODES: readonly CodeDescription[] = [
  {
    code: 'translation/missing-quiz',
    title: 'A translated page or comparison has no quiz',
    explanation:
      'What it translates has a `quiz`, and readers of this language get none. Translate it. Ids stay the same in every language.',
  },
  {
    code: 'translation/missing-question',
    title: 'A translated quiz lacks a question',
    explanation:
      'The quiz that it translates has a question with an `id` that is not there. Translate the question, and keep its `id`.',
  },
  {
    code: 'translation/extra-question',
    title: 'A translated quiz has a question of its own',
    explanation:
      'No question of the quiz that it translates has this `id`. If it is the translation of one, give it the `id` that the question has there; otherwise add it to the original, or remove it.',
  },
  {
    code: 'translation/other-type',
    title: 'A translated question is of another type',
    explanation:
      'The same question is asked in another way in the page that it translates. Write the `type` of the original.',
  },
  {
    code: 'translation/other-key',
    title: 'A translated question has another answer',
    explanation:
      'Other options are marked as correct than in the page that it translates, or the answer is another one. A wrong answer in one language is seen by its readers alone. Keep the texts in the order of the original, and mark the same ones.',
  },
  {
    code: 'translation/missing-comparison',
    title: 'A translated file of comparisons lacks one',
    explanation:
      'A translated `comparisons.yml` takes the place of the one that it translates, so that readers of this language do not get the comparison. Translate it. Its id stays the same in every language.',
  },
  {
    code: 'translation/missing-row',
    title: 'A translated comparison lacks a row',
    explanation:
      'The comparison that it translates has a row with an `id` that is not there. Translate the row, and keep its `id`.',
  },
  {
    code: 'wiring/missing-transformer',
    title: 'Nothing would show the `quiz` or the `service` of a page',
    explanation:
      'The content plugin of the page, which is docs, blog or pages, lacks the transformer that turns front matter into content. Add the lines in the report to `docusaurus.config`. Each content plugin needs its own.',
  },
  {
    code: 'wiring/late-transformer',
    title: 'The transformer runs too late',
    explanation:
      'Headings and links that it adds would be missing in the table of contents and in the checks of links. Move `remarkTraining` from `remarkPlugins` to `beforeDefaultRemarkPlugins`.',
  },
];
