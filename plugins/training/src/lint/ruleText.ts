import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Rule, Source} from './rule';

const languageNames = new Intl.DisplayNames('en', {type: 'language'});
const list = new Intl.ListFormat('en');

function languagesOf({languages}: Rule): string {
  return languages === null
    ? 'all'
    : list.format(languages.map((language) => languageNames.of(language) ?? language));
}

/**
 * What the documentation says of a rule, in Markdown without a title: what it finds, a bad example,
 * a good one, and the reason.
 *
 * @param cite its sources, as whoever reads it gets there
 * @param ofTheSite words for “the whole site”, which may lead to more about that
 */
export function ruleText(
  rule: Rule,
  cite: (sources: readonly Source[]) => string,
  ofTheSite = 'for the site',
): string {
  const {name, sources, defaultSeverity} = rule;
  const text = readFileSync(path.join(__dirname, 'rules', `${name}.md`), 'utf8').trim();
  return [
    text,
    defaultSeverity === 'off'
      ? `Write \`lint: {'${name}': 'warn'}\` to have it ${ofTheSite}, and \`disableRules: {${name}: <reason>}\` where it does not hold.`
      : `Write \`disableRules: {${name}: <reason>}\` there, or \`lint: {'${name}': 'off'}\` ${ofTheSite}.`,
    `Languages: ${languagesOf(rule)}.`,
    cite(sources),
  ].join('\n\n');
}
