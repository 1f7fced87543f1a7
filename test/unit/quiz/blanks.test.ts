import fc from 'fast-check';
import {
  findBlanks,
  MASKED_BLANK,
  maskBlanks,
} from '../../../plugins/training/src/quiz/types/fill-in/blanks';

describe('findBlanks', () => {
  it('finds a blank with its place and its answer', () => {
    expect(findBlanks('It keeps [[90]] days.')).toEqual([
      {offset: 9, source: '[[90]]', answers: ['90']},
    ]);
  });

  it.each([
    ['several answers', '[[90|ninety]]', [['90', 'ninety']]],
    ['white space around answers', '[[ 90 | ninety ]]', [['90', 'ninety']]],
    ['bars that a table wants escaped', '[[90\\|ninety]]', [['90', 'ninety']]],
    ['several blanks', '[[a]] and [[b]]', [['a'], ['b']]],
    ['one beside the other', '[[a]][[b]]', [['a'], ['b']]],
    ['brackets in an answer', '[[a[0]]]', [['a[0]']]],
    [
      'Markdown in an answer',
      '[[*.log]] [[a_b_c]] [[<b>]] [[{x}]]',
      [['*.log'], ['a_b_c'], ['<b>'], ['{x}']],
    ],
    ['nothing between the bars', '[[a|]]', [['a', '']]],
  ])('finds %s', (_name, text, answers) => {
    expect(findBlanks(text).map((blank) => blank.answers)).toEqual(answers);
  });

  it.each([
    ['a link', '[90](#ninety) [90]'],
    ['escaped brackets', '\\[[90]]'],
    ['brackets with nothing in them', '[[]]'],
    ['brackets over two lines', '[[90\ndays]]'],
    ['brackets that do not close', '[[90]'],
  ])('finds none in %s', (_name, text) => {
    expect(findBlanks(text)).toEqual([]);
  });
});

describe('maskBlanks', () => {
  it('leaves a text as long as it was, with as many blanks as were found', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom('[[a]]', '[[b|c]]', '[', ']', '\\', '\n'), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskBlanks(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.match(new RegExp(MASKED_BLANK, 'g')) ?? []).toHaveLength(
          findBlanks(text).length,
        );
        expect(findBlanks(masked)).toEqual([]);
      }),
    );
  });

  it('keeps the text around blanks in its place', () => {
    const masked = maskBlanks('It keeps [[90]] days.');
    expect(masked.startsWith('It keeps ')).toBe(true);
    expect(masked.endsWith(' days.')).toBe(true);
  });
});
