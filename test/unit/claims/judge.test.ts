import fc from 'fast-check';
import type {Claimed, ClaimedFact} from '../../../plugins/training/src/claims/claim';
import {judge} from '../../../plugins/training/src/claims/judge';
import {describeOdd, toPlainValue} from '../../../plugins/training/src/claims/toPlainValue';
import type {PlainValue} from '../../../plugins/training/src/quiz/base/plainValue';

const fact = (value: string | number): ClaimedFact => ({
  kind: 'fact',
  row: 'row',
  value,
  note: null,
});
const base = {kind: 'question', prompt: 'What?'} as const;
const choice = {...base, type: 'choice', correct: ['A', 'B'], wrong: ['C']} as const;
const trueFalse = {...base, type: 'true-false', answer: false} as const;
const fillIn = {
  ...base,
  type: 'fill-in',
  answers: [['StopLogging', 'stop']],
  pattern: null,
  caseSensitive: false,
} as const;
const blanks = {...fillIn, answers: [['90', 'ninety'], ['days']]} as const;
const pattern = {...fillIn, answers: [[]], pattern: 'arn:\\w+'} as const;
const numeric = {...base, type: 'numeric', answer: 90, tolerance: 5, unit: 'days'} as const;
const sequencing = {...base, type: 'sequencing', items: ['one', 'two']} as const;
const matching = {
  ...base,
  type: 'matching',
  pairs: [
    {left: 'a', right: '1'},
    {left: 'b', right: '2'},
  ],
  distractors: ['3'],
} as const;
const block = {kind: 'block', text: '{}', language: 'json', title: ''} as const;

const kindOf = (stated: Claimed, value: PlainValue) => judge(stated, value).kind;

describe('a claim holds', () => {
  it.each<[string, Claimed, PlainValue]>([
    ['a number', fact(90), 90],
    ['a number as text', fact(90), '90'],
    [
      'a text, whatever its white space and code marks',
      fact('EventBridge  rule'),
      '`EventBridge` rule',
    ],
    ['yes', fact('yes'), true],
    ['no', fact('no'), false],
    ['a support value in another way of writing it', fact('no'), 'off'],
    ['its own judgement', fact('Any text'), true],
    ['a set in any order', choice, ['B', 'A']],
    [
      'the constants of an SDK',
      choice,
      {
        pairs: [
          ['x', 'A'],
          ['y', 'B'],
        ],
      },
    ],
    ['a statement', trueFalse, false],
    ['accepted answers', fillIn, ['stop', 'stoplogging']],
    ['code, wherever its spaces are', {...fillIn, ignoreSpaces: true}, ['stop', 'Stop Logging']],
    ['a list for the blanks', blanks, ['Ninety', 'days']],
    ['what the pattern takes', pattern, 'arn:aws'],
    ['the number of a question', numeric, 90],
    ['the numbers of a question', {...numeric, answer: [90, 91]}, [91, 90]],
    ['the order', sequencing, ['one', 'two']],
    [
      'pairs',
      matching,
      {
        pairs: [
          ['b', '2'],
          ['a', '1'],
        ],
      },
    ],
    [
      'pairs as lists',
      matching,
      [
        ['b', '2'],
        ['a', '1'],
      ],
    ],
    ['a block', block, true],
  ])('%s', (_name, stated, value) => {
    expect(judge(stated, value)).toEqual({kind: 'holds'});
  });
});

describe('a claim does not hold', () => {
  it.each<[string, Claimed, PlainValue]>([
    ['another number', fact(90), 91],
    ['a number within the tolerance that readers have', numeric, 92],
    ['one of several numbers', {...numeric, answer: [90, 91]}, 90],
    ['another text', fact('SQL'), 'PPL'],
    ['the other support value', fact('no'), true],
    ['fewer', choice, ['A']],
    ['more', choice, ['A', 'B', 'D']],
    ['a wrong option', choice, ['A', 'B', 'C']],
    ['the other answer', trueFalse, true],
    ['another answer in a blank', blanks, ['90', 'weeks']],
    ['what the pattern refuses', pattern, 'aws'],
    ['another order', sequencing, ['two', 'one']],
    ['an item more', sequencing, ['one', 'two', 'three']],
    [
      'other pairs',
      matching,
      {
        pairs: [
          ['a', '2'],
          ['b', '1'],
        ],
      },
    ],
    [
      'a pair more',
      matching,
      {
        pairs: [
          ['a', '1'],
          ['b', '2'],
          ['c', '3'],
        ],
      },
    ],
  ])('%s', (_name, stated, value) => {
    expect(kindOf(stated, value)).toBe('differs');
  });

  it.each<[string, Claimed]>([
    ['a fact', fact('SQL')],
    ['a question', choice],
    ['a block', block],
  ])('by a sentence about %s', (_name, stated) => {
    const sentence = 'The constant has another value.';
    expect(judge(stated, sentence)).toEqual({kind: 'sentence', sentence});
  });

  it('names the option that should not be correct, and the one that should', () => {
    expect(judge(choice, ['A', 'C'])).toMatchObject({differences: [{text: 'B'}, {text: 'C'}]});
  });
});

describe('a claim gives nothing to compare', () => {
  it.each<[string, Claimed, PlainValue]>([
    ['a list for a fact', fact(90), [90, 91]],
    ['an empty text', fact('SQL'), ' '],
    ['an empty list', choice, []],
    ['a text for a statement', trueFalse, 'no'],
    ['a word for a number', numeric, 'ninety'],
    ['pairs of lists for numbers', {...numeric, answer: [90, 91]}, [[90], [91]]],
    ['too few blanks', blanks, ['90']],
    ['a text for an order', sequencing, 'one'],
    ['a text for pairs', matching, 'a'],
    ['a number for a block', block, 90],
  ])('%s', (_name, stated, value) => {
    expect(kindOf(stated, value)).toBe('nothing');
  });
});

describe('whatever a claim gives', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const angry = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
      getPrototypeOf: () => {
        throw new Error('no');
      },
    },
  );

  it.each([
    ['nothing', undefined],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['what contains itself', cyclic],
    ['what cannot be looked at', angry],
    ['no number', Number.NaN],
    ['an object of a class', new Date()],
  ])('%s can be said and not be compared', (_name, value) => {
    expect(toPlainValue(value)).toBeNull();
    expect(describeOdd(value)).toMatch(/\S/);
  });

  const stated = [fact(90), fact('yes'), choice, trueFalse, fillIn, blanks, pattern, numeric];
  const anything = fc.anything({withMap: true, withSet: true, withBigInt: true, withDate: true});

  it('comes to a judgement or to nothing', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...stated, sequencing, matching, block),
        (value, one) => {
          const plain = toPlainValue(value);
          return plain === null
            ? describeOdd(value) !== ''
            : ['holds', 'differs', 'sentence', 'nothing'].includes(kindOf(one, plain));
        },
      ),
    );
  });
});
