import {readFileSync} from 'node:fs';
import path from 'node:path';
import {sourceOfQuestion} from '../../src/remark/showExamples';

const PAGE = `---
title: Page
quiz:
  questions:
    - id: first
      prompt: One?
      options:
        - {text: Yes, correct: true}
        - text: No
    - id: second
      type: true-false
      prompt: |
        Two.

        More.
      answer: true
---

Text.
`;

describe('the lines of a question', () => {
  it('are those of the front matter, without the indentation that they share', () => {
    expect(sourceOfQuestion(PAGE, 'first')).toBe(
      [
        '- id: first',
        '  prompt: One?',
        '  options:',
        '    - {text: Yes, correct: true}',
        '    - text: No',
      ].join('\n'),
    );
  });

  it('keep empty lines, and end with the question', () => {
    expect(sourceOfQuestion(PAGE, 'second')?.split('\n')).toEqual([
      '- id: second',
      '  type: true-false',
      '  prompt: |',
      '    Two.',
      '',
      '    More.',
      '  answer: true',
    ]);
  });

  it('are none where the page has no such question', () => {
    expect(sourceOfQuestion(PAGE, 'third')).toBeNull();
    expect(sourceOfQuestion('No front matter.', 'first')).toBeNull();
  });

  it('are lines of the page that shows every type of question', () => {
    const file = path.resolve(__dirname, '../../docs/authoring/question-types.mdx');
    const page = readFileSync(file, 'utf8');
    const examples = [...page.matchAll(/<Example id="([^"]+)" \/>/g)].map(([, id]) => id ?? '');
    expect(examples.length).toBeGreaterThan(8);
    for (const id of examples) {
      for (const line of sourceOfQuestion(page, id)?.split('\n') ?? ['nowhere']) {
        expect(page).toContain(line);
      }
    }
  });
});
