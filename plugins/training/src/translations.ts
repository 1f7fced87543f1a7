import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {CodeTranslations, LoadContext} from '@docusaurus/types';
import type {Site} from './site';

const LOCALES_FOLDER = path.join(__dirname, 'locales');

/**
 * The plugin's strings in a language, by message id; empty for English, whose strings stand in
 * the components, and for a language that the plugin does not know.
 */
export function defaultMessages(locale: string): CodeTranslations {
  const candidates = [locale, locale.split('-')[0] ?? locale];
  const file = candidates
    .map((name) => path.join(LOCALES_FOLDER, `${name}.json`))
    .find((candidate) => existsSync(candidate));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as CodeTranslations) : {};
}

/** The headings that the plugin writes into pages: the site's words, else ours, else English. */
export function translateHeadings({codeTranslations, i18n}: LoadContext): Site['headings'] {
  const messages = {...defaultMessages(i18n.currentLocale), ...codeTranslations};
  return {
    knowledgeCheck: messages['theme.training.KnowledgeCheck.title'] ?? 'Knowledge check',
    comparableServices:
      messages['theme.training.ComparableServices.title'] ?? 'Comparable services',
  };
}
