import {frontMatterSource} from '../../diagnostics/yaml/frontMatterSource';

/** What `training:new` can begin. */
export const KINDS = ['page', 'quiz', 'assessment', 'service'] as const;

/** Stands in a file of its own, and not in a page. */
export const COURSE = 'course';

export type Kind = (typeof KINDS)[number];

const QUESTIONS = `  questions:
    - id: best-first-question
      prompt: >-
        TODO: What is the best first question for this page?
      options:
        - text: One that its readers meet at work
          correct: true
          feedback: >-
            Right. Write that question in place of this one.
        - text: One about a word in its title
          feedback: >-
            The title is on the screen. What do readers decide with this page?
        - text: One that nobody gets right
          feedback: >-
            A question teaches when its answer can be worked out from the page.
      explanation: >-
        Replace the texts of this question: prompt, options, feedback, and this
        explanation, which says why the answer is right.
`;

/** It asks one question of its own: which pages there are to draw from, its author knows. */
const ASSESSMENT = `  mode: assessment
  passMark: 80
  # Draws questions of other pages, by the ids of the docs:
  # draw:
  #   - from: [first-page, second-page]
  #     count: 3
`;

/** YAML text in quotes, so that no character in it means anything else. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function service(name: string): string {
  return `service:
  name: ${quote(name)}
  topics: []
`;
}

/** The key of the front matter that something stands below. */
export function keyOf(kind: Kind): 'quiz' | 'service' {
  return kind === 'service' ? kind : 'quiz';
}

/** The lines of the front matter that begin something. */
function block(kind: Kind, title: string): string {
  return kind === 'service'
    ? service(title)
    : `quiz:\n${kind === 'assessment' ? ASSESSMENT : ''}${QUESTIONS}`;
}

/** A new page. */
export function scaffoldPage(kind: Kind, title: string): string {
  return `---
title: ${quote(title)}
description: Replace this with a sentence that says what readers learn here. Search results show it.
${block(kind, title)}---

Write here what readers are to know.
`;
}

/**
 * An existing page with something new at the end of its front matter; the rest stays as it is.
 *
 * @returns `null` where the page has a front matter that does not end
 */
export function extendPage(kind: Kind, title: string, content: string): string | null {
  const lineBreak = content.includes('\r\n') ? '\r\n' : '\n';
  const lines = block(kind, title).replaceAll('\n', lineBreak);
  const source = frontMatterSource(content);
  if (source === null) {
    const bom = content.startsWith('\uFEFF') ? '\uFEFF' : '';
    const fence = `---${lineBreak}`;
    return `${bom}${fence}${lines}${fence}${lineBreak}${content.slice(bom.length)}`;
  }
  const end = source.offset + source.text.length;
  return end === content.length ? null : content.slice(0, end) + lines + content.slice(end);
}
