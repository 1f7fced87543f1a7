import {codeText} from '../src/diagnostics/codeText';
import {CODES} from '../src/diagnostics/codes';

const HEAD = `---
title: Problems
description: Every problem that the site reports in quizzes, services, comparisons, courses and pages, what it means, and how to fix it.
sidebar_label: Problems
---

{/* \`npm run generate\` writes this page. Its words are in the codes of the plugin. */}

# Problems

Each problem has a code, such as \`quiz/unknown-key\`. A report names the code, the file, the line and the column, and says what to write. \`npx docusaurus training:explain quiz/unknown-key\` prints in a terminal what this page says of a code.

While \`npm start\` runs, a problem is shown in the browser and in the terminal. In \`npm run build\` it stops the build. [\`training:check\`](./checking.mdx) finds the same without building anything.

How well questions are written is looked at by [rules](./rules/index.mdx), whose codes start with \`lint/\`.`;

/** Headings of the sections, by the first part of the codes in them, in their order. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['page', 'In the front matter of a page'],
  ['quiz', 'In a quiz'],
  ['service', 'In a service'],
  ['comparison', 'In comparisons'],
  ['embed', 'In a comparison on a page'],
  ['course', 'In courses'],
  ['draw', 'In what a quiz draws'],
  ['claims', 'In what claims verify'],
  ['report', 'In what readers answer'],
  ['placement', 'In the body of a page'],
  ['mdx', 'In the Markdown of a text'],
  ['translation', 'In translations'],
  ['wiring', 'In the set-up of the site'],
]);

function toEntry([code, description]: (typeof CODES)[number]): string {
  return `### \`${code}\` {/* #${code.replaceAll('/', '-')} */}\n\n${codeText(description)}`;
}

/** The text of the page that explains every problem. */
export function problemsPage(): string {
  const sections = [...SECTIONS].flatMap(([subject, heading]) => [
    `## ${heading}`,
    ...CODES.filter(([code]) => code.startsWith(`${subject}/`)).map(toEntry),
  ]);
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}
