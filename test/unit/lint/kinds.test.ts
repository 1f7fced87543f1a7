import {lint} from '../../../plugins/training/src/lint/lint';
import {lintedPage} from '../support/lintedPage';
import {choice, quizOf} from '../support/quizInput';

/** Rules that ask for something every question here leaves out. */
const REQUESTS = {
  'option-without-feedback': 'off',
  'missing-explanation': 'off',
} as const;

/** The rules that report a question with options, the correct ones first. */
function rulesOf(prompt: string, keys: readonly string[], wrong: readonly string[], locale = 'en') {
  const options = [
    ...keys.map((text) => ({text, correct: true})),
    ...wrong.map((text) => ({text})),
  ];
  const page = lintedPage(quizOf(choice({id: 'kind', prompt, options})), {locale});
  return (lint([page], REQUESTS).get(page.file) ?? []).map(({code}) => code);
}

describe('nothing is found in published kinds of questions, such as', () => {
  it('a negation in a list of criteria', () => {
    const prompt = 'Which change meets these criteria:\n\n1. It compiles, and\n2. It does not copy';
    expect(rulesOf(prompt, ['Borrow'], ['Clone', 'Box'])).toEqual([]);
  });

  it('a negation in a clause that joins the question', () => {
    const prompt = 'What do you do with a file, which you do not remember making?';
    expect(rulesOf(prompt, ['Ask first'], ['Open it', 'Keep it'])).toEqual([]);
  });

  it('an absolute term that is the fact', () => {
    expect(
      rulesOf(
        'What does a static lifetime say of the data?',
        ['It is never freed'],
        ['It is kept on the stack', 'It is read by one thread'],
      ),
    ).toEqual([]);
  });

  it('“always” and “sometimes” among the correct and the wrong options', () => {
    expect(
      rulesOf(
        'Which of these are true of the checker?',
        ['It always refuses unsafe programs', 'It sometimes refuses safe programs'],
        ['It always takes safe programs', 'It sometimes takes unsafe programs'],
      ),
    ).toEqual([]);
  });

  it('a name that is the longest by a hair', () => {
    expect(
      rulesOf(
        'Which one hosts a static site at low cost?',
        ['Managed Simple Object Storage (Managed SOS).'],
        ['Cold Vault.', 'Key Table.', 'Managed Network File Storage (Managed NFS).'],
      ),
    ).toEqual([]);
  });

  it('operators and selectors that are not in code', () => {
    expect(rulesOf('Which operator compares?', ['=='], ['=', '!=='])).toEqual([]);
    expect(rulesOf('Which selector takes the class a?', ['.aa'], ['\\#aa', 'aa'])).toEqual([]);
  });

  it('“None of the above” with nothing but its own problem', () => {
    expect(rulesOf('Which number is prime?', ['None of the above'], ['4', '8', '9'])).toEqual([
      'lint/all-or-none-of-the-above',
    ]);
  });

  it('options whose case is what is asked', () => {
    expect(rulesOf('Which value of `type` gives small numerals?', ['i'], ['I', 'a'])).toEqual([]);
  });

  it.each([
    ['es', '¿Por qué el panel no está disponible?'],
    ['pt', 'Por que o painel não está disponível?'],
    ['it', 'Perché il pannello non è disponibile?'],
    ['fr', 'Pourquoi le panneau n’est-il pas disponible ?'],
    ['fr', 'Pour quelle raison le panneau ne fonctionne-t-il pas ?'],
    ['de', 'Aus welchem Grund wird nichts angezeigt?'],
    ['pt-BR', 'Por qual motivo o painel não funciona?'],
    ['de', 'Warum ist die Übersicht nicht da?'],
    ['en', 'Why is the dashboard not there?'],
  ])('a question in %s why something is not so', (locale, prompt) => {
    expect(rulesOf(prompt, ['IAM'], ['KMS', 'SNS'], locale)).toEqual([]);
  });

  it('“immer, wenn” with its comma', () => {
    expect(
      rulesOf(
        'Wann wird geprüft?',
        ['Immer, wenn etwas neu ist'],
        ['Nur am ersten Tag des Monats', 'Nur nach einem Ausfall'],
        'de',
      ),
    ).toEqual([]);
  });

  it('commands that end with a stop', () => {
    expect(rulesOf('Which one stages all?', ['git add .'], ['git push', 'git add'])).toEqual([]);
    expect(rulesOf('Which one is safe?', ['?.'], ['.*', '::'])).toEqual([]);
  });

  it('a question that can be answered with yes or no', () => {
    expect(rulesOf('Is a read a write?', ['No'], ['Yes'])).toEqual([]);
  });
});
