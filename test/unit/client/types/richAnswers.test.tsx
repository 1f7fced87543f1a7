import fc from 'fast-check';
import richFillIn from '@theme/KnowledgeCheck/RichFillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import type {QuestionElement} from '../../../../plugins/training/src/client/types/questionType';
import {blank, menu, numberBlank} from '../../support/quizElements';

function gradeText(attributes: QuestionElement, ...answers: readonly string[]) {
  const element = {...attributes, children: blank(0, ...answers)};
  return (typed: string) => richFillIn.process(element, 'en').grade([typed]).correct;
}

describe('a text whose white space is ignored', () => {
  it.each([
    ['f(x, y)', 'f( x,y )'],
    ['f(x,y)', ' f (x, y)'],
    ['for x in y:', 'forxiny :'],
    ['SELECT *\nFROM t', 'SELECT* FROM\u00a0t'],
  ])('has it where it wants: %s', (answer, typed) => {
    expect(gradeText({ignoreSpaces: true}, answer)(typed)).toBe(true);
    expect(gradeText({}, answer)(typed)).toBe(false);
  });

  it('is right whatever white space stands in it', () => {
    const spaces = fc.array(fc.constantFrom('', ' ', '\t', '\u00a0', '\u3000'), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spaces, spaces, (one, other) => {
        const withSpaces = (list: readonly string[]) =>
          Array.from('f(x,y)+1', (character, index) => (list[index] ?? '') + character).join('');
        expect(gradeText({ignoreSpaces: true}, withSpaces(one))(withSpaces(other))).toBe(true);
      }),
    );
  });

  it('minds everything else', () => {
    expect(gradeText({ignoreSpaces: true}, 'f(x)')('f(y)')).toBe(false);
    expect(gradeText({ignoreSpaces: true, caseSensitive: true}, 'f(x)')('F( x )')).toBe(false);
  });

  it('matches a pattern with the spaces that were typed, or without', () => {
    const isMatch = (pattern: string) =>
      gradeText({ignoreSpaces: true, pattern, normalized: pattern});
    expect(isMatch('none')('n o n e')).toBe(true);
    expect(isMatch('x = \\d')('x = 1')).toBe(true);
    expect(isMatch('x')('')).toBe(false);
  });
});

describe('a question for one of several numbers', () => {
  const isRight = (attributes: QuestionElement, typed: string) =>
    richNumeric.process(attributes, 'en').grade([typed]).correct;

  it('takes each of them, with the tolerance, and shows the first', () => {
    const element = {answer: '90|91', tolerance: '0.5'};
    expect(['89.5', '90.5', '91.5'].map((typed) => isRight(element, typed))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['89', '92'].map((typed) => isRight(element, typed))).toEqual([false, false]);
    expect(richNumeric.process(element, 'en').correctResponse).toEqual(['90']);
  });

  it.each([
    ['5%', '90', ['85.5', '94.5'], ['85.4', '94.6']],
    ['10%', '-90', ['-99', '-81'], ['-99.1', '-80.9']],
    ['2.5%', '200', ['195', '205'], ['194.9', '205.1']],
    ['7%', '100', ['93', '107'], ['92.9', '107.1']],
    ['7%', '1.1', ['1.177', '1.023'], ['1.1771', '1.0229']],
    ['5%', '0', ['0'], ['0.01']],
  ])('takes what is as far away as %s of %s', (tolerance, answer, right, wrong) => {
    const element = {answer, tolerance};
    expect(right.map((typed) => isRight(element, typed))).toEqual(right.map(() => true));
    expect(wrong.map((typed) => isRight(element, typed))).toEqual(wrong.map(() => false));
  });

  it('has a share of its own for each of several numbers', () => {
    const element = {answer: '10|1000', tolerance: '10%'};
    expect(['11', '1100'].map((typed) => isRight(element, typed))).toEqual([true, true]);
    expect(['12', '1101'].map((typed) => isRight(element, typed))).toEqual([false, false]);
  });
});

describe('a text with blanks of several kinds', () => {
  const {grade, isComplete, isKnown, correctResponse} = richFillIn.process(
    {
      children: [
        blank(0, 'AWS'),
        menu(1, 'String', 'string'),
        numberBlank(2, {answer: '90', tolerance: '10%', unit: 'days'}),
      ],
    },
    'en',
  );

  it('grades each as its kind is graded', () => {
    expect(grade(['aws', 'String', '99'])).toMatchObject({correct: true, right: 3, total: 3});
    // Choices are not typed: they differ by whatever they differ in.
    expect(grade(['aws', 'string', '100'])).toMatchObject({right: 1, total: 3});
    expect(correctResponse).toEqual(['AWS', 'String', '90']);
  });

  it('is complete with something in each, and a number where one is asked for', () => {
    expect(isComplete(['x', 'string', '1'])).toBe(true);
    expect(isComplete(['x', '', '1'])).toBe(false);
    expect(isComplete(['x', 'string', 'ninety'])).toBe(false);
    expect(isComplete(['x', 'string'])).toBe(false);
  });

  it('keeps any answer with as many parts', () => {
    expect(isKnown(['', '', ''])).toBe(true);
    expect(isKnown(['', ''])).toBe(false);
  });
});
