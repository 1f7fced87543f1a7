import type {CodeTranslations, TranslationFile} from '@docusaurus/types';
import {isEnglish, messagesIn} from './locales';

/** Headings that the transformer writes into pages. */
export interface Headings {
  readonly knowledgeCheck: string;
  readonly assessment: string;
  readonly comparableServices: string;
}

/** Words of the comparison that is made from the counterparts of services. */
export interface AcrossCloudsTexts {
  readonly title: string;
  readonly description: string;
}

/** What readers are told of something that a claim has verified. */
export interface ClaimWords {
  /** With `{packages}` for what it was checked against. */
  readonly checkedAgainst: string;
  readonly checkedAutomatically: string;
  /** In which lists are written. */
  readonly language: string;
}

/** What the plugin writes into pages, in English. */
const WORDS = {
  knowledgeCheck: {id: 'theme.training.KnowledgeCheck.title', message: 'Knowledge check'},
  assessment: {id: 'theme.training.Assessment.title', message: 'Assessment'},
  comparableServices: {
    id: 'theme.training.ComparableServices.title',
    message: 'Comparable services',
  },
  acrossCloudsTitle: {
    id: 'theme.training.AcrossClouds.title',
    message: 'Services across clouds',
  },
  acrossCloudsDescription: {
    id: 'theme.training.AcrossClouds.description',
    message: 'Each service, and what does the same work at other providers.',
  },
  checkedAgainst: {
    id: 'theme.training.Verified.against',
    message: 'Checked against {packages}',
  },
  checkedAutomatically: {
    id: 'theme.training.Verified.automatically',
    message: 'Checked automatically',
  },
} as const;

const WORD_IDS: ReadonlySet<string> = new Set(Object.values(WORDS).map(({id}) => id));

/**
 * The strings of the components in a language, by message id. English ones stand in the
 * components.
 */
export function defaultMessages(locale: string): CodeTranslations {
  return Object.fromEntries(Object.entries(messagesIn(locale)).filter(([id]) => !WORD_IDS.has(id)));
}

/** Name of the file in `i18n/<locale>/docusaurus-plugin-training/` with what is written into pages. */
const HEADINGS_FILE = 'headings';

/** What is written into pages in a language, for a site to translate in its own words. */
export function headingsFile(locale: string): TranslationFile {
  const messages = messagesIn(locale);
  const entry = ({id, message}: (typeof WORDS)[keyof typeof WORDS], description: string) => ({
    message: messages[id] ?? message,
    description,
  });
  return {
    path: HEADINGS_FILE,
    content: {
      knowledgeCheck: entry(WORDS.knowledgeCheck, 'Heading of a quiz that has no title'),
      assessment: entry(WORDS.assessment, 'Heading of an assessment that has no title'),
      comparableServices: entry(
        WORDS.comparableServices,
        'Heading of the list of counterparts of a service',
      ),
      acrossCloudsTitle: entry(
        WORDS.acrossCloudsTitle,
        'Title of the comparison of services with those of other providers',
      ),
      acrossCloudsDescription: entry(
        WORDS.acrossCloudsDescription,
        'Description of the comparison of services with those of other providers',
      ),
      checkedAgainst: entry(
        WORDS.checkedAgainst,
        'Below what a claim has verified; {packages} are names with versions',
      ),
      checkedAutomatically: entry(
        WORDS.checkedAutomatically,
        'Below what a claim has verified without a package',
      ),
    },
  };
}

/** Gives each text in the words of the site, or in ours where it has none. */
function textsIn(files: readonly TranslationFile[], locale: string) {
  const own = files.find((file) => file.path === HEADINGS_FILE)?.content;
  const {content} = headingsFile(locale);
  return (name: keyof typeof WORDS) => own?.[name]?.message ?? content[name]?.message ?? '';
}

/** The headings in the words of the site, or in ours where it has none. */
export function readHeadings(files: readonly TranslationFile[], locale: string): Headings {
  const textOf = textsIn(files, locale);
  return {
    knowledgeCheck: textOf('knowledgeCheck'),
    assessment: textOf('assessment'),
    comparableServices: textOf('comparableServices'),
  };
}

/** What the comparison across clouds is called, in the words of the site or in ours. */
export function readAcrossClouds(
  files: readonly TranslationFile[],
  locale: string,
): AcrossCloudsTexts {
  const textOf = textsIn(files, locale);
  return {
    title: textOf('acrossCloudsTitle'),
    description: textOf('acrossCloudsDescription'),
  };
}

/** What readers are told of something verified, in the words of the site or in ours. */
export function readClaimWords(files: readonly TranslationFile[], locale: string): ClaimWords {
  const textOf = textsIn(files, locale);
  return {
    checkedAgainst: textOf('checkedAgainst'),
    checkedAutomatically: textOf('checkedAutomatically'),
    language:
      textOf('checkedAgainst') === WORDS.checkedAgainst.message && !isEnglish(locale)
        ? 'en'
        : locale,
  };
}
