import {excerptOf} from '../../diagnostics/wording';
import {optionId} from '../../quiz/base/identity';
import type {ComparedText, TextGroup} from '../../quiz/base/typeDefinition';
import {comparedTexts} from '../comparedTexts';
import type {RuleProblem, QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {toPlainText} from '../text';

/** Code, formulas, images and components, which say something that is not in their words. */
const NOT_WORDS = /[`$<]|~{3}|!\[/;

/** A mark of punctuation at the end of a word that readers do not compare; dots are several. */
const END_MARKS = /[,;:?!。，、；？！।]$|(?<=[^.])\.$/u;

/** Marks that stand around words in prose; straight ones are part of code as well. */
const QUOTATION_MARKS = /[“”„‘«»]|(?<!\p{L})’|’(?!\p{L})/gu;

/** Nothing but letters and digits, with the apostrophe and the hyphen of `user's self-check`. */
const WORD = /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*$/u;

const FEWEST_WORDS = 2;

/** A capital at the beginning is a matter of style; any other one can be what is asked. */
function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** The words of a text; none where it has anything but words, such as an operator. */
function toWords(markdown: string): readonly string[] {
  const text = toPlainText(markdown).normalize('NFKC').replace(QUOTATION_MARKS, '').trim();
  const words = lowerFirst(text)
    .split(/\s+/)
    .map((word) => word.replace(END_MARKS, ''))
    .filter((word) => word !== '');
  return words.every((word) => WORD.test(word)) ? words.flatMap((word) => word.split('-')) : [];
}

/**
 * What a text says, apart from its first capital and the punctuation of prose.
 *
 * @returns `null` where that cannot be told from the words
 */
function essenceOf(markdown: string): string | null {
  const words = NOT_WORDS.test(markdown) ? [] : toWords(markdown);
  return words.length < FEWEST_WORDS ? null : words.join(' ');
}

function checkGroup({noun, texts}: TextGroup, id: string): RuleProblem[] {
  const seen = new Map<string, ComparedText>();
  return texts.flatMap((text): RuleProblem[] => {
    const essence = essenceOf(text.markdown);
    if (essence === null) {
      return [];
    }
    const first = seen.get(essence);
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
  summary:
    'Two options, items or sides of pairs differ in their first capital or in punctuation alone.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check(question) {
    return comparedTexts(question).flatMap((group) => checkGroup(group, question.id));
  },
};
