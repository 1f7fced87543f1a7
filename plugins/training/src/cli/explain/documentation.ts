import {codeText} from '../../diagnostics/codeText';
import {CODES} from '../../diagnostics/codes';
import type {Source} from '../../lint/rule';
import {ruleText} from '../../lint/ruleText';
import {RULES} from '../../lint/rules';

/** What the package itself knows of a code. */
export interface Documented {
  readonly code: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown. */
  readonly text: () => string;
}

function listSources(sources: readonly Source[]): string {
  return ['Sources:', sources.map(toItem).join('\n')].join('\n\n');
}

function toItem({name, title, url}: Source): string {
  return `- ${name}: ${title}. ${url}`;
}

/** Every code that a report can have, those of rules last. */
export const DOCUMENTATION: readonly Documented[] = [
  ...CODES.map(([code, description]) => ({
    code,
    summary: `${description.title}.`,
    text: () => codeText(description),
  })),
  ...RULES.map((rule) => ({
    code: `lint/${rule.name}`,
    summary: rule.summary,
    text: () => ruleText(rule, listSources),
  })),
];

/** What the documentation says of a code, in Markdown. */
export function textAbout(code: string): string {
  return DOCUMENTATION.find((documented) => documented.code === code)?.text() ?? '';
}
