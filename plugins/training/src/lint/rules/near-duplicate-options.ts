import {excerptOf} from '../../diagnostics/wording';
import {optionId} from '../../quiz/base/identity';
import type {ComparedText, TextGroup} from '../../quiz/base/typeDefinition';
import {comparedTexts} from '../comparedTexts';
import {wordSets} from '../languages';
import type {RuleProblem, QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {toPlainText} from '../text';

/** Code and formulas, in which every character counts. */
const VERBATIM = /(`+|~{3,}|\$+)[^]*?\1/g;

/** Images and components, which say something that is not in their words. */
const NOT_WORDS = /!\[|<[a-z]/i;

/** A word without marks, as most are. */
const LETTERS = /^[a-z]+$/;

/** Marks at both ends of a word that carry no meaning. */
const MARKS = /^[.,;:!?…"'“”‘’„«»()*_~[\]。，！？।]+|[.,;:!?…"'“”‘’„«»()*_~[\]。，！？।]+$/gu;

const ARTICLES = wordSets('articles');

function toWords(markdown: string, language: string): string[] {
  return toPlainText(markdown)
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+|(?<=\p{L})-(?=\p{L})/u)
    .map((word) => (LETTERS.test(word) ? word : word.replace(MARKS, '')))
    .filter((word) => word !== '' && !ARTICLES.get(language)?.has(word));
}

/** `b and a` as `a and b` */
function sortAround(text: string, conjunction: string): string {
  return text.split(` ${conjunction} `).sort().join(` ${conjunction} `);
}

/**
 * What a text says, apart from case, punctuation, articles and the order around `and` or `or`.
 *
 * @returns `null` where that cannot be told from the words
 */
function essenceOf(markdown: string, language: string): string | null {
  const code = markdown.match(VERBATIM) ?? [];
  const between =
    code.length === 0 ? [markdown] : markdown.split(VERBATIM).filter((_, index) => index % 2 === 0);
  if (between.some((part) => NOT_WORDS.test(part))) {
    return null;
  }
  const words = between.flatMap((part, index) => [
    ...toWords(part, language),
    ...code.slice(index, index + 1),
  ]);
  const text = words.join(' ');
  const conjunctions = ['and', 'or'].filter((word) => language === 'en' && words.includes(word));
  const [conjunction] = conjunctions;
  return conjunction !== undefined && conjunctions.length === 1
    ? sortAround(text, conjunction)
    : text;
}

function checkGroup({noun, texts}: TextGroup, id: string, language: string): RuleProblem[] {
  const seen = new Map<string, ComparedText>();
  return texts.flatMap((text): RuleProblem[] => {
    const essence = essenceOf(text.markdown, language);
    const first = seen.get(essence ?? '');
    if (essence === null || essence === '') {
      return [];
    }
    if (first === undefined) {
      seen.set(essence, text);
      return [];
    }
    // Pairs may share a right-hand side; where the same text is a problem, it is another one.
    if (optionId(first.markdown) === optionId(text.markdown)) {
      return [];
    }
    return [
      {
        message: `two ${noun} of question \`${id}\` say the same`,
        path: text.path,
        at: 'value',
        found: `same words as “${excerptOf(first.markdown)}”`,
        expected: `${noun} that differ in what they say`,
        help: 'reword or remove one of the two',
        related: [{path: first.path, at: 'value', label: 'the first of the two'}],
      },
    ];
  });
}

export const nearDuplicateOptions: QuestionRule = {
  name: 'near-duplicate-options',
  summary: 'Two options, items or sides of pairs differ in case, punctuation or articles alone.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check(question, quiz) {
    return comparedTexts(question).flatMap((group) =>
      checkGroup(group, question.id, quiz.language),
    );
  },
};
