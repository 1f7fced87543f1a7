import {type Answer, type Input, INPUTS} from './inputs';

/** A question of the fixture site, and what a reader may answer. */
export interface Kind {
  /** Name for the test. */
  readonly name: string;
  readonly path: '/states' | '/types';
  readonly id: string;
  readonly input: Input;
  readonly right: Answer;
  /** An answer of which nothing is right. */
  readonly wrong: Answer;
  /** An answer of which a part is right, and how the page says so; `null` if that cannot be. */
  readonly partly: {readonly answer: Answer; readonly outcome: string} | null;
  readonly hints: number;
  /** The answer that is shown in the end: the options that are marked, or a text. */
  readonly solution: readonly string[];
}

export const KINDS: readonly Kind[] = [
  {
    name: 'choice of one',
    path: '/types',
    id: 'beside',
    input: INPUTS.radios,
    right: ['This one'],
    wrong: ['Another one'],
    partly: null,
    hints: 0,
    solution: ['This one'],
  },
  {
    name: 'choice of several',
    path: '/states',
    id: 'several',
    input: INPUTS.boxes,
    right: ['The letter A', 'The letter B'],
    wrong: ['The digit 1'],
    partly: {answer: ['The letter A'], outcome: 'Partly correct: 1 of 2'},
    hints: 2,
    solution: ['The letter B', 'The letter A'],
  },
  {
    name: 'true-false',
    path: '/states',
    id: 'statement',
    input: INPUTS.radios,
    right: ['False'],
    wrong: ['True'],
    partly: null,
    hints: 0,
    solution: ['False'],
  },
  {
    name: 'fill-in',
    path: '/types',
    id: 'command',
    input: INPUTS.fields,
    right: ['stoplogging'],
    wrong: ['StartLogging'],
    partly: null,
    hints: 1,
    solution: ['Correct answer: StopLogging'],
  },
  {
    name: 'fill-in with blanks',
    path: '/types',
    id: 'ninety',
    input: INPUTS.fields,
    right: ['ninety', 'Control  Plane'],
    wrong: ['30', 'data'],
    partly: {answer: ['90', 'data'], outcome: 'Partly correct: 1 of 2'},
    hints: 0,
    solution: ['Event history keeps 90 days of management events'],
  },
  {
    name: 'fill-in with a pattern',
    path: '/types',
    id: 'role',
    input: INPUTS.fields,
    right: ['arn:aws:iam::111122223333:role/Auditor'],
    wrong: ['arn:aws:iam::111122223333:user/Auditor'],
    partly: null,
    hints: 0,
    solution: ['Whatever matches this pattern: arn:aws:iam::111122223333:role/.+'],
  },
  {
    name: 'numeric',
    path: '/types',
    id: 'price',
    input: INPUTS.fields,
    right: ['0.105 USD'],
    wrong: ['0.2'],
    partly: null,
    hints: 0,
    solution: ['Correct answer: 0.1 ± 0.01 USD'],
  },
  {
    name: 'sequencing',
    path: '/types',
    id: 'journey',
    input: INPUTS.items,
    right: [
      'A principal calls an API',
      'CloudTrail records the event',
      'The trail delivers a log file',
      'An analyst queries it',
    ],
    wrong: [
      'CloudTrail records the event',
      'A principal calls an API',
      'An analyst queries it',
      'The trail delivers a log file',
    ],
    partly: {
      answer: [
        'A principal calls an API',
        'The trail delivers a log file',
        'CloudTrail records the event',
        'An analyst queries it',
      ],
      outcome: 'Partly correct: 2 of 4',
    },
    hints: 1,
    solution: [
      'Correct answer: A principal calls an API' +
        'CloudTrail records the eventThe trail delivers a log fileAn analyst queries it',
    ],
  },
  {
    name: 'matching',
    path: '/types',
    id: 'services',
    input: INPUTS.menus,
    right: ['Who called which API?', 'How busy is it?', 'What did it look like?'],
    wrong: ['How busy is it?', 'What does it cost?', 'What does it cost?'],
    partly: {
      answer: ['Who called which API?', 'What did it look like?', 'What does it cost?'],
      outcome: 'Partly correct: 1 of 3',
    },
    hints: 0,
    solution: [
      'CloudTrailWho called which API?CloudWatchHow busy is it?ConfigWhat did it look like?',
    ],
  },
];
