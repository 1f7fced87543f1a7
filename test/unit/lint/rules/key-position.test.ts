import {keyPosition} from '../../../../plugins/training/src/lint/rules/key-position';
import {lintedPage} from '../../support/lintedPage';
import {choice, trueFalse} from '../../support/quizInput';

/** A question whose correct option stands at a place, counted from 0. */
function keyAt(place: number, name: string, optionCount = 4) {
  const options = Array.from({length: optionCount}, (_, index) => ({
    text: `Option ${index}`,
    correct: index === place,
  }));
  return choice({id: name, prompt: `What is ${name}?`, options});
}

interface Page {
  readonly file?: string;
  readonly optionCount?: number;
  readonly shuffle?: boolean;
}

function pageWith(
  places: readonly number[],
  {file = '/a.mdx', optionCount = 4, shuffle = false}: Page = {},
) {
  const name = file.replaceAll(/\W|mdx/g, '');
  const questions = places.map((place, index) => keyAt(place, `${name}-${index}`, optionCount));
  return lintedPage({shuffle, questions}, {file});
}

describe('a page', () => {
  it('is found where the correct option nearly never moves, at the first question and all others besides', () => {
    expect(keyPosition.check([pageWith([1, 1, 1, 1, 1, 1, 1, 2])])).toEqual([
      {
        file: '/a.mdx',
        message:
          'the correct options of 8 questions of this page stand in some places far more often than in others, from question `a-0` on',
        path: ['quiz', 'questions', 0, 'options', 1, 'correct'],
        at: 'value',
        found: 'correct options in place 1: 0, 2: 7, 3: 1, 4: 0',
        expected: 'each place about as often as any other',
        help: 'remove `shuffle: false`, or move correct options to other places',
        related: [1, 1, 1, 1, 1, 1, 2].map((place, index) => ({
          path: ['quiz', 'questions', index + 1, 'options', place, 'correct'],
          at: 'value',
          label: 'another correct option',
        })),
      },
    ]);
  });

  it.each([
    ['the places are even', [0, 1, 2, 3, 0, 1, 2, 3]],
    ['the places are as uneven as chance makes them', [0, 0, 0, 0, 0, 1, 2, 3]],
    ['there are fewer than eight questions', [0, 0, 0, 0, 0, 0, 0]],
  ])('is left alone where %s', (_, places) => {
    expect(keyPosition.check([pageWith(places)])).toEqual([]);
  });

  it('counts the questions whose own options are not shuffled', () => {
    const questions = [0, 0, 0, 0, 0, 0, 0, 0].map((place, index) => ({
      ...keyAt(place, `kept-${index}`),
      shuffle: false,
    }));
    expect(keyPosition.check([lintedPage({questions})])).toHaveLength(1);
    const mixed = questions.map((question) => ({...question, shuffle: true}));
    expect(keyPosition.check([lintedPage({shuffle: false, questions: mixed})])).toEqual([]);
  });

  it('is left alone where options are shuffled', () => {
    expect(keyPosition.check([pageWith([0, 0, 0, 0, 0, 0, 0, 0], {shuffle: true})])).toEqual([]);
  });

  it('counts no questions with several correct options, and none without options', () => {
    const several = Array.from({length: 8}, (_, index) =>
      choice({
        id: `several-${index}`,
        options: [{text: 'a', correct: true}, {text: 'b', correct: true}, {text: 'c'}],
      }),
    );
    const page = lintedPage({
      shuffle: false,
      questions: [
        ...several,
        ...[0, 0, 0, 0, 0, 0, 0].map((place, index) => keyAt(place, `one-${index}`)),
        trueFalse({id: 'statement'}),
      ],
    });
    expect(keyPosition.check([page])).toEqual([]);
  });
});

describe('a site', () => {
  const files = ['/a.mdx', '/b.mdx', '/c.mdx'];

  it('is found once, on the page of its first question, where no page alone is', () => {
    const pages = files.map((file) => pageWith([2, 2, 2, 2], {file}));
    expect(keyPosition.check(pages)).toMatchObject([
      {
        file: '/a.mdx',
        message:
          'the correct options of 12 questions of this site stand in some places far more often than in others, from question `a-0` on',
        path: ['quiz', 'questions', 0, 'options', 2, 'correct'],
        found: 'correct options in place 1: 0, 2: 0, 3: 12, 4: 0',
        related: [1, 2, 3].map((index) => ({
          path: ['quiz', 'questions', index, 'options', 2, 'correct'],
        })),
      },
    ]);
  });

  it('is left alone where a page is found', () => {
    const found = keyPosition.check([
      pageWith([0, 0, 0, 0, 0, 0, 0, 0]),
      pageWith([0, 0, 0, 0], {file: '/b.mdx'}),
    ]);
    expect(found).toMatchObject([
      {file: '/a.mdx', found: expect.stringContaining('1: 8,') as unknown},
    ]);
  });

  it('is left alone with fewer than twelve questions', () => {
    const [a, b] = files.map((file) => pageWith([2, 2, 2, 2], {file}));
    expect(keyPosition.check([a, b].flatMap((page) => page ?? []))).toEqual([]);
  });

  it('compares places among questions with as many options', () => {
    const pages = [
      pageWith([0, 0, 0, 0, 0, 0], {file: '/a.mdx', optionCount: 2}),
      pageWith([0, 0, 0, 1, 2, 3], {file: '/b.mdx', optionCount: 4}),
    ];
    expect(keyPosition.check(pages)).toEqual([]);
    expect(
      keyPosition.check([...pages, pageWith([0, 0, 0, 0, 0, 0], {file: '/c.mdx', optionCount: 3})]),
    ).toMatchObject([{found: 'correct options in place 1: 15, 2: 1, 3: 1, 4: 1'}]);
  });

  it('counts a question once that several versions of the site have', () => {
    const pages = files.map((file) => ({...pageWith([2, 2, 2, 2]), file}));
    expect(keyPosition.check(pages)).toEqual([]);
  });
});

it('says nothing about a site without quizzes', () => {
  expect(keyPosition.check([])).toEqual([]);
});
