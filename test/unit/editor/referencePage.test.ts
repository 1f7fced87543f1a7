import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {fieldTable} from '../../../plugins/training/reference/fieldTable';
import {referencePage} from '../../../plugins/training/reference/referencePage';

const page = referencePage();
const anchors = [...page.matchAll(/<Field id="([^"]+)">/g)].map(([, id]) => id);
const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
  text.toLowerCase().replaceAll('`', '').replaceAll(' ', '-'),
);

/** The row of a field. */
function rowOf(anchor: string): string {
  return page.split('\n').find((line) => line.includes(`id="${anchor}"`)) ?? '';
}

describe('the reference', () => {
  it('is MDX', () => {
    const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);
    expect(() => parser.parse(page)).not.toThrow();
  });

  it.each([
    'quiz-passMark',
    'question-type',
    'question-disableRules',
    'choice-options',
    'option-feedback',
    'feedback-true',
    'fill-in-caseSensitive',
    'numeric-tolerance',
    'sequencing-items',
    'pair-left',
    'service-shortName',
    'comparable-service-url',
    'value-with-details-checked',
    'comparison-summary',
    'comparison-sources',
    'comparison-quiz',
    'row-kind',
    'row-allEqual',
  ])('has a row with the anchor %s', (anchor) => {
    expect(anchors.filter((other) => other === anchor)).toHaveLength(1);
  });

  it('has no anchor twice', () => {
    const all = [...anchors, ...headings];
    expect(all.filter((anchor, index) => all.indexOf(anchor) !== index)).toEqual([]);
  });

  it('links to headings that it has', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links).not.toHaveLength(0);
    expect(links.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
  });

  it('says once what every type of question has', () => {
    expect(anchors.filter((anchor) => anchor?.endsWith('-explanation'))).toEqual([
      'question-explanation',
    ]);
  });

  it('says again what a type of question has in its own way', () => {
    expect(rowOf('question-prompt')).toContain('| required |');
    expect(rowOf('fill-in-prompt')).toContain('| none |');
  });

  it.each([
    [
      'question-type',
      '`choice`, `true-false`, `fill-in`, `numeric`, `sequencing`, `matching` or `reflect`',
    ],
    ['quiz-passMark', 'number, 0 to 100'],
    ['question-points', 'number above 0'],
    ['numeric-tolerance', 'number, 0 or more, or percentage'],
    ['numeric-answer', 'number, or list of numbers, 1 or more'],
    ['service-number', 'whole number above 0'],
    ['question-hints', 'list of Markdown texts'],
    ['choice-options', 'list of [options](#option), 2 or more'],
    ['fill-in-answer', 'plain text, or list of plain texts, 1 or more'],
    ['question-disableRules', 'reasons by the name of a rule: plain text'],
    ['value-with-details-value', 'text, number, or `true` or `false`'],
    ['true-false-feedback', '[feedback](#feedback)'],
    ['comparison-quiz', '[quiz](#quiz)'],
    ['quiz-draw', 'list of [draws](#draw), 1 or more'],
    ['draw-from', 'doc id, or list of doc ids, 1 or more'],
    ['draw-count', 'whole number, 1 or more'],
  ])('names the type of %s', (anchor, type) => {
    expect(rowOf(anchor)).toContain(`| ${type} |`);
  });

  it.each([
    ['quiz-shuffle', '`true`'],
    ['question-type', '`choice`'],
    ['quiz-intro', 'none'],
    ['matching-distractors', 'none'],
    ['quiz-questions', 'required, or `draw`'],
    ['quiz-draw', 'none'],
    ['draw-from', 'required'],
  ])('says what %s is without it', (anchor, byDefault) => {
    expect(rowOf(anchor)).toContain(`| ${byDefault} |`);
  });

  it('shows the answer of a statement as authors write it', () => {
    expect(page).toContain('    true: Think of a new account.\n');
  });
});

describe('the description of a field', () => {
  const cellOf = (description: string) =>
    fieldTable({title: 'thing'}, [['field', {description}]]).split('| none | ')[1];

  it('is no syntax outside of code', () => {
    expect(cellOf('Between `{` and {, `<` and <.')).toBe('Between `{` and \\{, `<` and \\<. |');
  });

  it('does not end its cell with a bar', () => {
    expect(cellOf('As `[[one|two]]`.')).toBe('As `[[one\\|two]]`. |');
  });
});
