import {repeatedPromptWord} from '../../../../plugins/training/src/lint/rules/repeated-prompt-word';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(repeatedPromptWord, lintedPage(quizOf(question), {locale}));
}

function findInTexts(prompt: string, texts: readonly string[], locale?: string) {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findIn(choice({id: 'clang', prompt, options}), locale);
}

it('points at the word in the correct option, and at the prompt besides', () => {
  expect(
    findInTexts('What checks the integrity of log files?', [
      'A digest of **integrity** hashes',
      'A metric filter',
      'A bucket policy',
    ]),
  ).toEqual([
    {
      message:
        'the correct option of question `clang` is the only one that repeats a word of the prompt: “integrity”',
      path: ['quiz', 'questions', 0, 'options', 0, 'text'],
      at: 'value',
      found: 'is in the prompt as well',
      expected: 'no word of the prompt, or such a word in a wrong option as well',
      help: 'use another word, or use words of the prompt in wrong options as well',
      offset: 14,
      length: 9,
      related: [
        {
          path: ['quiz', 'questions', 0, 'prompt'],
          at: 'value',
          offset: 16,
          length: 9,
          label: 'the word in the prompt',
        },
      ],
    },
  ]);
});

it.each([
  ['the plural', 'What do digests prove?', 'The digest of a file'],
  ['the singular', 'What does a digest prove?', 'Digests of files'],
  ['the genitive', 'What is in a digest’s name?', 'A digest'],
  ['a plural of four letters', 'What do keys encrypt?', 'The keys of a table'],
  ['other case', 'What is a Digest?', 'A DIGEST'],
])('takes %s as the same word', (_, prompt, key) => {
  expect(findInTexts(prompt, [key, 'An alarm', 'A metric'])).toHaveLength(1);
});

it('leaves a word that a wrong option repeats as well', () => {
  expect(findInTexts('What is a trail?', ['A trail', 'Half a trail', 'An alarm'])).toEqual([]);
});

it('leaves a word where a wrong option repeats another one', () => {
  expect(
    findInTexts('Which trail fills the bucket?', ['The only trail', 'The full bucket', 'None']),
  ).toEqual([]);
});

it.each([
  ['a short word', 'What is a log?', 'A log'],
  ['a word that every question has', 'Which of these follows?', 'That which follows these'],
  ['a form of a word that every question has', 'What means 403?', 'That it means nothing'],
  ['code', 'What is `digest`?', 'The digest'],
  ['a block of code', 'What is this?\n\n```\ntrail\n```', 'A trail'],
  ['a number', 'Is it 2026?', 'In 2026'],
  ['a part of a word', 'What is a trail?', 'A trailing slash'],
])('leaves %s', (_, prompt, key) => {
  expect(findInTexts(prompt, [key, 'An alarm', 'A metric'])).toEqual([]);
});

it('leaves a question with several correct options', () => {
  const options = [
    {text: 'A trail', correct: true},
    {text: 'Half a trail', correct: true},
    {text: 'An alarm'},
  ];
  expect(findIn(choice({prompt: 'What is a trail?', options}))).toEqual([]);
});

it.each([
  ['de', 'Was prüft die Integrität?', ['Integrität', 'Ein Alarm', 'Ein Filter']],
  ['fr', 'Que montre l’événement ?', ['L’événement', 'Une alarme', 'Un filtre']],
  ['es', '¿Qué guarda el registro?', ['Un registro', 'Una alarma', 'Un filtro']],
  ['pt', 'O que guarda a trilha?', ['Uma trilha', 'Um alarme', 'Um filtro']],
  ['it', 'Che cosa mostra l’evento?', ['Un evento', 'Un allarme', 'Un filtro']],
  ['nl', 'Wat bewaart het logboek?', ['Een logboek', 'Een alarm', 'Een filter']],
  ['sv', 'Vad visar händelsen?', ['Händelsen', 'Ett larm', 'Ett filter']],
])('knows the words of %s', (locale, prompt, texts) => {
  expect(findInTexts(prompt, texts, locale)).toHaveLength(1);
});

it.each([
  ['de', 'Welche Aussage stimmt?', ['Diese Aussage', 'Ein Alarm', 'Ein Filter']],
  ['fr', 'Laquelle de ces réponses ?', ['Cette réponse', 'Une alarme', 'Un filtre']],
  ['ja', 'What is a trail?', ['A trail', 'An alarm', 'A metric']],
])('leaves, in %s: %s', (locale, prompt, texts) => {
  expect(findInTexts(prompt, texts, locale)).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse())).toEqual([]);
});
