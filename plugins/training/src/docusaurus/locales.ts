import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {CodeTranslations} from '@docusaurus/types';

const LOCALES_FOLDER = path.join(__dirname, '../locales');

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
export function messagesIn(locale: string): Messages {
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

export function isEnglish(locale: string): boolean {
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
