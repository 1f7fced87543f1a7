import {readFileSync} from 'node:fs';
import path from 'node:path';
import {exampleIn} from '../../src/remark/showExamples';

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
    - stem: Both.
      questions:
        - id: third
          prompt: Three?
        - id: fourth
          prompt: Four?
---

Text.
`;

describe('the lines of a question', () => {
  it('are those of the front matter, without the indentation that they share', () => {
    expect(exampleIn(PAGE, 'first')?.source).toBe(
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
    expect(exampleIn(PAGE, 'second')?.source.split('\n')).toEqual([
      '- id: second',
      '  type: true-false',
      '  prompt: |',
      '    Two.',
      '',
      '    More.',
      '  answer: true',
    ]);
  });

  it('are those of all questions about one text', () => {
    const lines = [
      '- stem: Both.',
      '  questions:',
      '    - id: third',
      '      prompt: Three?',
      '    - id: fourth',
      '      prompt: Four?',
    ];
    for (const id of ['third', 'fourth']) {
      expect(exampleIn(PAGE, id)).toEqual({source: lines.join('\n'), ids: ['third', 'fourth']});
    }
    expect(exampleIn(PAGE, 'first')?.ids).toEqual(['first']);
  });

  it('are none where the page has no such question', () => {
    expect(exampleIn(PAGE, 'none')).toBeNull();
    expect(exampleIn('No front matter.', 'first')).toBeNull();
  });

  it('are lines of the page that shows every type of question', () => {
    const file = path.resolve(__dirname, '../../docs/authoring/question-types.mdx');
    const page = readFileSync(file, 'utf8');
    const examples = [...page.matchAll(/<Example id="([^"]+)" \/>/g)].map(([, id]) => id ?? '');
    expect(examples.length).toBeGreaterThan(8);
    for (const id of examples) {
      for (const line of exampleIn(page, id)?.source.split('\n') ?? ['nowhere']) {
        expect(page).toContain(line);
      }
    }
  });
});
