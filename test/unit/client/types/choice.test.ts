import fc from 'fast-check';
import {questionOf} from '../../support/models';

const single = questionOf('Abc');
const several = questionOf('ABCde');

describe('the key of a choice', () => {
  it('names the options that are right', () => {
    expect(single.correctResponse).toEqual(['a']);
    expect(several.correctResponse).toEqual(['a', 'b', 'c']);
  });
});

describe('a question with one right answer', () => {
  it.each([
    ['the right one', ['a'], true, 1],
    ['a wrong one', ['b'], false, 0],
    ['nothing', [], false, 0],
    ['the right one and a wrong one', ['a', 'b'], false, 0],
    ['one that is unknown', ['z'], false, 0],
  ])('grades %s', (_name, response, correct, score) => {
    expect(single.grade(response)).toMatchObject({correct, score});
  });

  it('is asked again with nothing chosen', () => {
    expect(single.startRetry(['b'])).toEqual([]);
  });
});

describe('a question with several right answers', () => {
  it.each([
    ['all of them', ['a', 'b', 'c'], true, 1],
    ['all of them in another order', ['c', 'a', 'b'], true, 1],
    ['two of three', ['a', 'b'], false, 2 / 3],
    ['one of three', ['c'], false, 1 / 3],
    ['two of three, and a wrong one', ['a', 'b', 'd'], false, 1 / 3],
    ['all of them, and a wrong one', ['a', 'b', 'c', 'd'], false, 2 / 3],
    ['every option', ['a', 'b', 'c', 'd', 'e'], false, 1 / 3],
    ['more wrong ones than right ones', ['a', 'd', 'e'], false, 0],
    ['wrong ones alone', ['d', 'e'], false, 0],
    ['nothing', [], false, 0],
    ['all of them, and one that is unknown', ['a', 'b', 'c', 'z'], false, 2 / 3],
    ['all of them, and one twice', ['a', 'b', 'b', 'c'], true, 1],
    ['a wrong one twice', ['a', 'b', 'd', 'd'], false, 1 / 3],
  ])('grades %s', (_name, response, correct, score) => {
    const result = several.grade(response);
    expect(result.correct).toBe(correct);
    expect(result.score).toBeCloseTo(score);
  });

  it('counts what of the key was found', () => {
    expect(several.grade(['a', 'c', 'd'])).toMatchObject({right: 2, total: 3});
  });

  it('is asked again with the ticks of the last try', () => {
    expect(several.startRetry(['a', 'd'])).toEqual(['a', 'd']);
  });
});

describe('a choice', () => {
  it.each([
    ['of options alone', ['a', 'c'], true],
    ['of an option that is not there', ['a', 'z'], false],
  ])('is one to this question where it is %s', (_name, response, isKnown) => {
    expect(single.isKnown(response)).toBe(isKnown);
  });

  it('is complete with one option', () => {
    expect(single.isComplete([])).toBe(false);
    expect(several.isComplete(['d'])).toBe(true);
  });
});

describe('any choice', () => {
  const questions = fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'a', 'b', 'c', 'd', 'e', 'f'), {
      minLength: 2,
      maxLength: 6,
      selector: (letter) => letter.toLowerCase(),
    })
    .map((letters) => questionOf(letters.join('')))
    .filter(({correctResponse}) => correctResponse.length > 0);
  const responses = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z'));

  it('scores 1 where it is correct and nowhere else', () => {
    fc.assert(
      fc.property(questions, responses, (question, response) => {
        const {correct, score} = question.grade(response);
        expect(score === 1).toBe(correct);
      }),
    );
  });

  it('is graded the same in any order', () => {
    fc.assert(
      fc.property(questions, responses, (question, response) => {
        expect(question.grade([...response].reverse())).toEqual(question.grade(response));
      }),
    );
  });
});
