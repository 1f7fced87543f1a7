import {nearDuplicatePrompts} from '../../../../plugins/training/src/lint/rules/near-duplicate-prompts';
import {lintedPage} from '../../support/lintedPage';
import {
  blanks,
  choice,
  fillIn,
  matching,
  quizOf,
  sequencing,
  trueFalse,
} from '../../support/quizInput';

const LONG =
  'A company runs thirty accounts and wants to know who changed the policy of a bucket last week while the trail was stopped by somebody';

function findIn(...questions: readonly unknown[]) {
  return nearDuplicatePrompts.check(lintedPage(quizOf(...questions)));
}

function findInPrompts(first: string, second: string) {
  return findIn(choice({id: 'first', prompt: first}), choice({id: 'second', prompt: second}));
}

function findInKeys(first: string, second: string) {
  const options = (key: string) => [{text: key, correct: true}, {text: 'Nothing'}, {text: 'All'}];
  return findIn(
    choice({
      id: 'first',
      prompt: 'Which expression selects all the events?',
      options: options(first),
    }),
    choice({
      id: 'second',
      prompt: 'Which expression selects all the events?',
      options: options(second),
    }),
  );
}

it('finds the same prompt with the same answer', () => {
  expect(findInKeys('By the name of the event', 'by the name of the event.')).toHaveLength(1);
});

it('says nothing about the same prompt with another answer', () => {
  expect(findInKeys('`eventName`', '`eventSource`')).toEqual([]);
});

it('says nothing about statements of which one is true and one is false', () => {
  const prompt = 'Event history keeps events for ninety days.';
  expect(
    findIn(
      trueFalse({id: 'first', prompt, answer: true}),
      trueFalse({id: 'second', prompt, answer: false}),
    ),
  ).toEqual([]);
});

it('says nothing about prompts of which each names something else', () => {
  expect(findInPrompts(LONG, LONG.replace('policy', 'owner'))).toEqual([]);
});

it('points at the later prompt, and at the earlier one besides', () => {
  expect(
    findInPrompts(
      'Which events does a new account record?',
      'What events does the new account record',
    ),
  ).toEqual([
    {
      message: 'question `second` asks with nearly the same words as question `first`',
      path: ['quiz', 'questions', 1, 'prompt'],
      at: 'value',
      found: 'nearly the words of question `first`',
      expected: 'a question that no other one of the page asks',
      help: 'ask about something else, or say in the prompt what sets it apart',
      related: [
        {path: ['quiz', 'questions', 0, 'prompt'], at: 'value', label: 'the first of the two'},
      ],
    },
  ]);
});

it('finds long prompts that differ in a word', () => {
  expect(findInPrompts(LONG, LONG.replace('wants', 'needs'))).toHaveLength(1);
  expect(findInPrompts(LONG, `${LONG} unknown`)).toHaveLength(1);
});

it('finds prompts of which nine words in ten are the same', () => {
  const nine = 'Event history keeps management events ninety days per Region.';
  expect(findInPrompts(nine, nine.replace('keeps', 'always keeps'))).toHaveLength(1);
});

it('finds long prompts that name the same in another order', () => {
  expect(findInPrompts(`${LONG}: \`Get\`, \`Put\``, `${LONG}: \`Put\`, \`Get\``)).toHaveLength(1);
});

it.each([
  [
    'a word, where they are short',
    'Which call stops a trail now?',
    'Which call starts a trail now?',
  ],
  [
    'a negation',
    'Which calls are recorded by default?',
    'Which calls are not recorded by default?',
  ],
  [
    'the order of words',
    'Every write event is a management event.',
    'Every management event is a write event.',
  ],
  ['code', `${LONG}: \`GetObject\``, `${LONG}: \`PutObject\``],
  ['a formula', `${LONG}: $a$`, `${LONG}: $b$`],
  ['a number', `${LONG} for 30 days`, `${LONG} for 90 days`],
  [
    'a block of code',
    `What does this event tell us today?\n\n\`\`\`\na\n\`\`\``,
    `What does this event tell us today?\n\n\`\`\`\nb\n\`\`\``,
  ],
  ['an image', `${LONG} ![Graph](a.png)`, `${LONG} ![Graph](b.png)`],
  [
    'a few words of many',
    LONG,
    LONG.replace('policy', 'owner').replace('stopped', 'deleted').replace('thirty', 'many'),
  ],
])('says nothing about prompts that differ in %s', (_, first, second) => {
  expect(findInPrompts(first, second)).toEqual([]);
});

it('finds prompts with three words of their own', () => {
  expect(findInPrompts('Who reads the logs?', 'Who reads these logs')).toHaveLength(1);
});

it('says nothing about prompts with fewer than three words of their own', () => {
  expect(findInPrompts('Which is true?', 'Which of these is true')).toEqual([]);
  expect(
    findIn(
      fillIn({id: 'first', prompt: 'What is missing?'}),
      fillIn({id: 'second', prompt: 'What is missing'}),
    ),
  ).toEqual([]);
});

it('says nothing about texts with blanks and fewer than three words besides', () => {
  expect(
    findIn(
      blanks('It is [[on]].', {id: 'first'}),
      blanks('This is what it is: [[free]].', {id: 'second'}),
    ),
  ).toEqual([]);
});

it('counts the items and pairs of a question among its words', () => {
  const prompt = 'Put the steps of an investigation in order.';
  const items = ['Find the event', 'Read the caller'];
  expect(
    findIn(
      sequencing({id: 'first', prompt, items}),
      sequencing({id: 'second', prompt, items: ['Stop the trail', 'Delete the bucket']}),
      matching({
        id: 'third',
        prompt,
        pairs: [
          {left: 'a', right: 'b'},
          {left: 'c', right: 'd'},
        ],
      }),
    ),
  ).toEqual([]);
  expect(
    findIn(sequencing({id: 'first', prompt, items}), sequencing({id: 'second', prompt, items})),
  ).toHaveLength(1);
});

describe('of questions with pairs', () => {
  const prompt = 'Which service answers what about an account?';
  const pairs = [
    {left: 'CloudTrail', right: 'Who called it?'},
    {left: 'CloudWatch', right: 'How busy is it?'},
  ];

  it('finds those with the same pairs', () => {
    expect(
      findIn(matching({id: 'first', prompt, pairs}), matching({id: 'second', prompt, pairs})),
    ).toHaveLength(1);
  });

  it('says nothing about those with other pairs', () => {
    const others = [
      {left: 'Config', right: 'How was it set up?'},
      {left: 'Budgets', right: 'What does it cost?'},
    ];
    expect(
      findIn(
        matching({id: 'first', prompt, pairs}),
        matching({id: 'second', prompt, pairs: others}),
      ),
    ).toEqual([]);
  });
});

it('compares texts with blanks', () => {
  expect(
    findIn(
      blanks('Event history keeps [[90]] days of events.', {id: 'first'}),
      blanks('Event history keeps [[90]] days of the events.', {id: 'second'}),
    ),
  ).toMatchObject([{path: ['quiz', 'questions', 1, 'text']}]);
});

it('compares questions of different types', () => {
  const prompt = 'Event history keeps events for ninety days.';
  expect(findIn(choice({id: 'first', prompt}), trueFalse({id: 'second', prompt}))).toHaveLength(1);
});

it('reports each of three once, with the first of them', () => {
  const prompt = 'Which events does a new account record?';
  const found = findIn(
    choice({id: 'first', prompt}),
    choice({id: 'second', prompt}),
    choice({id: 'third', prompt}),
  );
  expect(found.map(({message}) => message)).toEqual([
    'question `second` asks with nearly the same words as question `first`',
    'question `third` asks with nearly the same words as question `first`',
  ]);
});

it('compares all words where it does not know those that say little', () => {
  const page = lintedPage(
    quizOf(
      choice({id: 'first', prompt: 'Welche Ereignisse zeichnet ein neues Konto auf?'}),
      choice({id: 'second', prompt: '**Welche** Ereignisse zeichnet ein neues Konto auf'}),
      choice({id: 'third', prompt: 'Welche Ereignisse zeichnet das neue Konto auf?'}),
    ),
    {locale: 'de'},
  );
  expect(nearDuplicatePrompts.check(page)).toMatchObject([
    {path: ['quiz', 'questions', 1, 'prompt']},
  ]);
});

it('counts words of another language that look like English ones that say little', () => {
  const page = lintedPage(
    quizOf(
      choice({id: 'first', prompt: 'Qui a supprimé ?'}),
      choice({id: 'second', prompt: 'Qui a supprimé'}),
    ),
    {locale: 'fr'},
  );
  expect(nearDuplicatePrompts.check(page)).toHaveLength(1);
});

it('compares questions about one text, and not those about different ones', () => {
  const about = (stem: string, ...ids: readonly string[]) => ({
    stem,
    questions: ids.map((id) => fillIn({id, prompt: 'What does the program print when it runs?'})),
  });
  expect(findIn(about('The first program', 'a'), about('The second program', 'b'))).toEqual([]);
  expect(findIn(about('The program', 'a', 'b'))).toHaveLength(1);
});
