import {LANGUAGES} from '../src/lint/languages';
import type {Language} from '../src/lint/languages/language';
import type {Rule} from '../src/lint/rule';
import {RULES} from '../src/lint/rules';

const HEAD = `---
title: Rules of question writing
description: Every rule that looks for badly written questions, with its severity, its languages, and the ways to switch it off.
sidebar_label: All rules
---

{/* \`npm run generate\` writes this page. Its words are in the rules of the plugin. */}

# Rules of question writing

A question can be correct and still be a bad one: its correct option is the longest, two options say the same, nothing explains the answer. These rules look for that. A problem is a warning, with its place in the file and a way to fix it, and does not stop the build.

The page of each rule has a bad example, a good one, and the reason with its [source](../evidence.mdx). Examples leave out ids, feedback and explanations, unless they are about them. \`npx docusaurus training:explain lint/missing-id\` prints the same in a terminal.`;

const LANGUAGES_HEAD = `The column “Languages” has those whose words a rule knows. On pages in others, the rule does not run. A rule reports a question once, with all the places.

## What is not looked for in a language

All other rules run in every language. The words are in the folder \`src/lint/languages\` of the plugin, one file for each language, for which nobody needs to know any code.`;

const TAIL = `## How often the rules are right

The rules were tried on published questions, 57,000 in 22 languages, and the problems that they report judged as a careful author would. In questions that nobody had looked at before, \`key-is-longest\` was right 48 times of 50 and \`mixed-end-punctuation\` 44 times of 45; \`unemphasised-negative\` 23 times of 28, after which it was silenced in Italian, where it was wrong. The other rules that are on reported too little there to count. A rule that is known to be wrong more often than one time in ten is off, and its page says why. Which problems were read, how each was judged, and what the figures do not show, is in the repository: \`test/lint-precision\`. Rules that ask for something, such as an explanation, were not counted.

## Set the severity of a rule

In \`docusaurus.config.ts\`, the plugin takes a severity for each rule: \`'off'\`, \`'warn'\` or \`'error'\`. An error stops the build.

\`\`\`ts title="docusaurus.config.ts"
plugins: [
  [
    'docusaurus-plugin-training',
    {lint: {'missing-id': 'error', 'option-count': 'off', 'vague-terms': 'warn'}},
  ],
],
\`\`\`

## Where a rule does not hold

No rule knows your page. Where one is wrong, say so in the question, with the reason:

\`\`\`yaml title="In a question"
- id: limits-of-the-service
  prompt: Which of these is not possible?
  disableRules:
    unemphasised-negative: The page of the service asks in these words.
\`\`\`

Or for all questions of a page:

\`\`\`yaml title="In a quiz"
quiz:
  disableRules:
    option-without-feedback: This is a test before the course; the course gives the answers.
\`\`\`

The reason is for those who read the file after you. An entry that is no longer needed is reported by [\`unneeded-disable\`](./unneeded-disable.mdx). One for a rule that does not exist is an error, \`quiz/unknown-rule\`.
`;

const COLUMNS = ['Rule', 'What it finds', 'Severity', 'Languages'];

function toCells({name, summary, defaultSeverity, languages}: Rule): string[] {
  return [
    `[\`${name}\`](./${name}.mdx)`,
    summary,
    `\`${defaultSeverity}\``,
    languages === null ? 'all' : languages.join(', '),
  ];
}

/** A table with columns as wide as their widest cell, as Prettier leaves it. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [header, rule, ...rows].map(toLine).join('\n');
}

const WORDS_OF_RULES: readonly (readonly [keyof Language, string])[] = [
  ['articles', 'that two texts differ in articles alone'],
  ['fillers', 'that two prompts differ in words that say nothing'],
];

/** What nobody looks for on pages in a language. */
function unknownIn(name: string): readonly [rules: string, words: string] {
  const rules = RULES.filter(({languages}) => languages !== null && !languages.includes(name));
  const words: Language = LANGUAGES[name] ?? {};
  const missing = WORDS_OF_RULES.filter(([kind]) => words[kind] === undefined);
  return [
    rules.map((rule) => `\`${rule.name}\``).join(', ') || '–',
    missing.map(([, text]) => text).join('; ') || '–',
  ];
}

/** Languages of which the same is unknown share a row; the last one is any that no file is for. */
function languageTable(): string {
  const rows = new Map<string, string[]>();
  for (const name of [...Object.keys(LANGUAGES), 'any other']) {
    const key = JSON.stringify(unknownIn(name));
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
  return table(
    ['Language', 'Rules that do not run', 'What the others do not see'],
    [...rows].map(([key, names]) => [names.join(', '), ...(JSON.parse(key) as string[])]),
  );
}

/** The text of the page that lists every rule. */
export function rulesIndex(): string {
  const rules = table(COLUMNS, RULES.map(toCells));
  return [HEAD, rules, LANGUAGES_HEAD, languageTable(), TAIL].join('\n\n');
}
