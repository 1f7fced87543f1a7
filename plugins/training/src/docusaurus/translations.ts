import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {CodeTranslations, TranslationFile} from '@docusaurus/types';

const LOCALES_FOLDER = path.join(__dirname, '../locales');

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

type Messages = Readonly<Record<string, string>>;

/** Language and script: `pt-PT` reads what is written for `pt-BR`, and `zh-TW` not `zh-Hans`. */
function writtenLanguage(locale: string): string {
  try {
    const {language, script} = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    // A site may call its locales what it likes.
    return locale;
  }
}

function fileOf(locale: string): string | undefined {
  const files = readdirSync(LOCALES_FOLDER);
  const language = writtenLanguage(locale);
  return (
    files.find((file) => file === `${locale}.json`) ??
    files.find((file) => writtenLanguage(path.parse(file).name) === language)
  );
}

/** The plugin's strings in a language; empty where it does not have it, and for English. */
function messagesIn(locale: string): Messages {
  const file = fileOf(locale);
  return file
    ? (JSON.parse(readFileSync(path.join(LOCALES_FOLDER, file), 'utf8')) as Messages)
    : {};
}

/** Words with numbers in them, which a site that brings in its own words translates. */
const WITH_NUMBERS = {
  id: 'theme.training.KnowledgeCheck.questionNumber',
  message: 'Question {number} of {total}',
} as const;

function isEnglish(locale: string): boolean {
  return writtenLanguage(locale).startsWith('en-');
}

/**
 * The language that the words of components are in: that of the site where the plugin has its words
 * or the site has brought them in, and English elsewhere.
 *
 * @param own words of the site, by message id
 */
export function languageOfWords(locale: string, own: CodeTranslations): string {
  const word = own[WITH_NUMBERS.id];
  const hasOwn = word !== undefined && word !== WITH_NUMBERS.message;
  return hasOwn || isEnglish(locale) || fileOf(locale) !== undefined ? locale : 'en';
}

/** Headings that the plugin writes into pages, with their English words. */
const HEADINGS = {
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

const HEADING_IDS: ReadonlySet<string> = new Set(Object.values(HEADINGS).map(({id}) => id));

/**
 * The strings of the components in a language, by message id. English ones stand in the
 * components.
 */
export function defaultMessages(locale: string): CodeTranslations {
  return Object.fromEntries(
    Object.entries(messagesIn(locale)).filter(([id]) => !HEADING_IDS.has(id)),
  );
}

/** Name of the file in `i18n/<locale>/docusaurus-plugin-training/` with the headings. */
const HEADINGS_FILE = 'headings';

/** The headings in a language, for a site to translate in its own words. */
export function headingsFile(locale: string): TranslationFile {
  const messages = messagesIn(locale);
  const entry = ({id, message}: (typeof HEADINGS)[keyof typeof HEADINGS], description: string) => ({
    message: messages[id] ?? message,
    description,
  });
  return {
    path: HEADINGS_FILE,
    content: {
      knowledgeCheck: entry(HEADINGS.knowledgeCheck, 'Heading of a quiz that has no title'),
      assessment: entry(HEADINGS.assessment, 'Heading of an assessment that has no title'),
      comparableServices: entry(
        HEADINGS.comparableServices,
        'Heading of the list of counterparts of a service',
      ),
      acrossCloudsTitle: entry(
        HEADINGS.acrossCloudsTitle,
        'Title of the comparison of services with those of other providers',
      ),
      acrossCloudsDescription: entry(
        HEADINGS.acrossCloudsDescription,
        'Description of the comparison of services with those of other providers',
      ),
      checkedAgainst: entry(
        HEADINGS.checkedAgainst,
        'Below what a claim has verified; {packages} are names with versions',
      ),
      checkedAutomatically: entry(
        HEADINGS.checkedAutomatically,
        'Below what a claim has verified without a package',
      ),
    },
  };
}

/** Gives each heading in the words of the site, or in ours where it has none. */
function textsIn(files: readonly TranslationFile[], locale: string) {
  const own = files.find((file) => file.path === HEADINGS_FILE)?.content;
  const {content} = headingsFile(locale);
  return (name: keyof typeof HEADINGS) => own?.[name]?.message ?? content[name]?.message ?? '';
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
      textOf('checkedAgainst') === HEADINGS.checkedAgainst.message && !isEnglish(locale)
        ? 'en'
        : locale,
  };
}
