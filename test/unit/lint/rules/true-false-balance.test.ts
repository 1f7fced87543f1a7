import {trueFalseBalance} from '../../../../plugins/training/src/lint/rules/true-false-balance';
import {lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function pageWith(answers: readonly boolean[], file = '/a.mdx') {
  const statements = answers.map((answer, index) =>
    trueFalse({id: `statement-${index}`, prompt: `Statement ${index} of ${file}.`, answer}),
  );
  return lintedPage(quizOf(choice(), ...statements), {file});
}

/** So many true statements, then so many false ones. */
function answers(trueCount: number, falseCount: number): boolean[] {
  return Array.from({length: trueCount + falseCount}, (_, index) => index < trueCount);
}

describe('a page', () => {
  it('is found where nearly all answers are the same, at the first of them and all others besides', () => {
    expect(trueFalseBalance.check([pageWith([false, true, true, true, true, true, true])])).toEqual(
      [
        {
          file: '/a.mdx',
          message:
            '6 of the 7 true-false questions of this page have the answer `true`, from question `statement-1` on',
          path: ['quiz', 'questions', 2, 'answer'],
          at: 'value',
          found: '`true` 6 times, `false` 1 times',
          expected: 'each answer about as often as the other',
          help: 'rewrite some of the statements so that they are false',
          related: [3, 4, 5, 6, 7].map((index) => ({
            path: ['quiz', 'questions', index, 'answer'],
            at: 'value',
            label: '`true`, too',
          })),
        },
      ],
    );
  });

  it('is found where the answers are false', () => {
    expect(trueFalseBalance.check([pageWith(answers(0, 5))])).toMatchObject([
      {
        found: '`false` 5 times, `true` 0 times',
        help: 'rewrite some of the statements so that they are true',
      },
    ]);
  });

  it.each([
    [5, 0, true],
    [4, 0, false],
    [4, 1, false],
    [6, 1, true],
    [7, 2, true],
    [6, 2, false],
    [1, 6, true],
    [2, 6, false],
    [15, 5, false],
    [16, 5, true],
    [5, 5, false],
  ])('with %d true and %d false statements is found: %s', (trueCount, falseCount, isFound) => {
    expect(trueFalseBalance.check([pageWith(answers(trueCount, falseCount))])).toHaveLength(
      isFound ? 1 : 0,
    );
  });
});

describe('a site', () => {
  it('is found once, on the page of its first statement, where no page alone is', () => {
    const pages = ['/a.mdx', '/b.mdx', '/c.mdx'].map((file) => pageWith(answers(4, 0), file));
    expect(trueFalseBalance.check(pages)).toMatchObject([
      {
        file: '/a.mdx',
        message:
          '12 of the 12 true-false questions of this site have the answer `true`, from question `statement-0` on',
        related: [2, 3, 4].map((index) => ({path: ['quiz', 'questions', index, 'answer']})),
      },
    ]);
  });

  it('is left alone where a page is found', () => {
    const pages = [pageWith(answers(4, 0)), pageWith(answers(8, 0), '/b.mdx')];
    expect(trueFalseBalance.check(pages)).toMatchObject([{file: '/b.mdx'}]);
  });

  it('is left alone with fewer than ten statements', () => {
    const pages = [pageWith(answers(4, 0)), pageWith(answers(4, 0), '/b.mdx')];
    expect(trueFalseBalance.check(pages)).toEqual([]);
  });

  it('counts a statement once that several versions of the site have', () => {
    const page = pageWith(answers(4, 0));
    const pages = ['/1/a.mdx', '/2/a.mdx', '/3/a.mdx'].map((file) => ({...page, file}));
    expect(trueFalseBalance.check(pages)).toEqual([]);
  });
});

it('counts a statement once for each text that it is about', () => {
  const programs = [1, 2, 3, 4, 5].map((index) => ({
    stem: `Program ${index}`,
    questions: [trueFalse({id: `program-${index}`, prompt: 'This compiles.', answer: true})],
  }));
  expect(trueFalseBalance.check([lintedPage(quizOf(...programs))])).toHaveLength(1);
});
