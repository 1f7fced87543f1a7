import {unemphasisedNegative} from '../../../../plugins/training/src/lint/rules/unemphasised-negative';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {blanks, choice, fillIn, matching, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(unemphasisedNegative, lintedPage(quizOf(question), {locale}));
}

function findInPrompt(prompt: string, locale?: string) {
  return findIn(choice({id: 'negative', prompt}), locale);
}

it('points at the word', () => {
  expect(findInPrompt('A trail is on. Which event does it not log?')).toEqual([
    {
      message: 'question `negative` asks with “not”, which is easy to overlook',
      path: ['quiz', 'questions', 0, 'prompt'],
      at: 'value',
      found: 'not emphasised',
      expected: '`**not**`, or a prompt without it',
      help: 'ask without it, or put the word in bold type',
      offset: 35,
      length: 3,
    },
  ]);
});

it.each([
  'Which of these is never recorded?',
  'Which of these isn’t recorded?',
  'What can a trail not do?',
  'Which call cannot end a trail?',
  'Of these, which does not need a trail?',
  'If the trail is on, which event is not in the log?',
  'All of these are recorded by default except:',
  '**Which of these calls is not recorded by default?**',
  'A trail is on. (Which event does it not log?)',
  'All of these are recorded (why else have a trail?), except:',
  'Choose what is not recorded.\n\n```\nGetObject\n```',
])('finds the word that turns a question round: %s', (prompt) => {
  expect(findInPrompt(prompt)).toHaveLength(1);
});

it.each([
  ['bold type', 'Which of these is **not** recorded?'],
  ['italic type', 'Which of these is *not* recorded?'],
  ['capitals', 'Which of these is NOT recorded?'],
  ['a tag', 'Which of these is <strong>not</strong> recorded?'],
  ['an emphasised phrase', 'Which of these does **not record** reads?'],
])('leaves a word in %s', (_, prompt) => {
  expect(findInPrompt(prompt)).toEqual([]);
});

it.each([
  ['the situation', 'The team cannot see the bucket. Which call shows the reason?'],
  ['a condition', 'What do you check if no alert comes and the rule does not match?'],
  ['a relative clause', 'Which event shows that the call did not succeed?'],
  ['a reason', 'Why does the rule not match?'],
  ['a clause in front', 'Since the trail does not log reads, what is missing?'],
  ['code', 'Which event does the filter `not read` leave out?'],
  ['a quotation', 'Which event says “not authorized”?'],
  ['“not only”', 'Which trail logs not only reads?'],
  ['a joined clause', 'What do you do with a file, which you do not remember making?'],
  ['a clause behind a dash', 'Where is the menu—which is not on the ribbon?'],
  [
    'a list of conditions',
    'Which change fits:\n\n1. It compiles, and\n2. It does not copy the list',
  ],
  [
    'a list with bullets',
    'Which change fits:\n\n- It compiles, and\n- It does not copy\n  the list',
  ],
  ['brackets', 'The trail ends (that is, it does not go on).'],
  ['a purpose', 'What do you set to ensure the trail is not stopped?'],
  ['“or not”', 'Which events may or may not be logged?'],
  ['“not to”', 'What is a reason not to stop a trail?'],
  ['the text of an image', 'What is this? ![Which is not on?](a.png)'],
  ['a clause before the last', 'If not all is well, and it does not run, the trail is:'],
  ['an account which has none', 'In an account which does not have a trail, what is recorded?'],
])('leaves a word in %s', (_, prompt) => {
  expect(findInPrompt(prompt)).toEqual([]);
});

it('names a question once, by the first such word', () => {
  expect(findInPrompt('Which of these is not recorded and never was?')).toMatchObject([
    {message: 'question `negative` asks with “not”, which is easy to overlook'},
  ]);
});

it('leaves a prompt without words of its own', () => {
  expect(findInPrompt('`not`')).toEqual([]);
});

it.each([
  ['de', 'Welches dieser Ereignisse wird nicht aufgezeichnet?'],
  ['de', 'Alle diese Dienste schreiben Protokolle außer:'],
  ['fr', 'Lequel de ces événements n’est pas enregistré ?'],
  ['es', '¿Cuál de estos eventos no se registra?'],
  ['es', '¿Cuál es un nombre no válido?'],
  ['pt', 'Qual destes eventos não é registado?'],
  ['nl', 'Welke van deze gebeurtenissen wordt niet vastgelegd?'],
  ['sv', 'Vilken av dessa händelser loggas inte?'],
])('knows its %s: %s', (locale, prompt) => {
  expect(findInPrompt(prompt, locale)).toHaveLength(1);
});

it.each([
  ['de', 'Was folgt, wenn der Trail nicht läuft?'],
  ['fr', 'Quel événement montre que l’appel n’a pas réussi ?'],
  ['es', '¿Qué evento muestra que la llamada no tuvo éxito?'],
  ['ja', 'Which of these is not recorded?'],
  ['es', '¿Por qué el panel no está disponible?'],
  ['es', '¿Qué servicio analiza datos no estructurados?'],
  ['pt', 'Por que o registo não está disponível?'],
  ['pt', 'Qual serviço analisa texto não estruturado?'],
  ['it', 'Quale di questi eventi non è registrato?'],
  ['it', 'Quale servizio analizza dati non relazionali?'],
  ['it', 'Quale evento mostra, finché non è fermo, il registro?'],
  ['fr', 'Qu’est-ce qui ne va pas ici ?'],
  ['de', 'Was ist ein nicht üblicher Ort?'],
])('leaves, in %s: %s', (locale, prompt) => {
  expect(findInPrompt(prompt, locale)).toEqual([]);
});

describe('a statement', () => {
  function findInStatement(prompt: string) {
    return findIn(trueFalse({id: 'statement', prompt}));
  }

  it('is found where it is negated', () => {
    expect(findInStatement('A trail is on. Event history does not need it.')).toEqual([
      {
        message:
          'the statement of question `statement` is negated by “not”, which is easy to overlook',
        path: ['quiz', 'questions', 0, 'prompt'],
        at: 'value',
        found: 'not emphasised',
        expected: '`**not**`, or a prompt without it',
        help: 'write the statement without it, and let `answer` say whether it is true',
        offset: 34,
        length: 3,
      },
    ]);
  });

  it('is found where it is negated twice, emphasised or not', () => {
    expect(findInStatement('A trail does **not** leave out what is **never** read.')).toEqual([
      {
        message: 'the statement of question `statement` is negated twice, by “not” and “never”',
        path: ['quiz', 'questions', 0, 'prompt'],
        at: 'value',
        found: 'a second negation',
        expected: 'a statement without a negation',
        help: 'write the statement without a negation, and let `answer` say whether it is true',
        offset: 41,
        length: 5,
      },
    ]);
  });

  it.each([
    'The rule does not match. The event is in the trail.',
    'Event history goes on, even if a trail is not logging.',
    'Event history does **not** need a trail.',
    'A trail that is not logging can be started.',
    'If a trail is not logging, event history goes on.',
    '`not`',
  ])('is left: %s', (prompt) => {
    expect(findInStatement(prompt)).toEqual([]);
  });
});

it('looks at every type that has a prompt', () => {
  expect(findIn(fillIn({prompt: 'Which call does not end a trail?'}))).toHaveLength(1);
  expect(findIn(matching({prompt: 'Which does not answer which?'}))).toHaveLength(1);
});

it('leaves a text with blanks, which has no prompt', () => {
  expect(findIn(blanks('It is not [[this]].'))).toEqual([]);
});
