import type {CodeDescription} from './codeDescription';

/** Problems of the set-up of the site. */
export const WIRING_CODES = {
  'wiring/missing-transformer': {
    title: 'Nothing would show the `quiz` or the `service` of a page',
    explanation:
      'The content plugin of the page, which is docs, blog or pages, lacks the transformer that turns front matter into content. Add the lines in the report to `docusaurus.config`. Each content plugin needs its own.',
  },
  'wiring/late-transformer': {
    title: 'The transformer runs too late',
    explanation:
      'Headings and links that it adds would be missing in the table of contents and in the checks of links. Move `remarkTraining` from `remarkPlugins` to `beforeDefaultRemarkPlugins`.',
  },
} satisfies Readonly<Record<`wiring/${string}`, CodeDescription>>;
