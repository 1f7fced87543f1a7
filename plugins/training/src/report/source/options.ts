import {toPlainText} from '../../lint/text';
import type {Question} from '../../quiz/types';
import {replaceBlanks} from '../../quiz/types/fill-in/blanks';
import type {OptionStatistics} from '../model';

/** The words of a Markdown text, on one line. */
function wordsOf(markdown: string): string {
  return toPlainText(markdown).replace(/\s+/g, ' ').trim();
}

/** An option, and its place in the file. */
interface PlacedOption extends Omit<OptionStatistics, 'chosen'> {
  readonly id: string;
  readonly place: number;
}

/** Options that are the same in the same place of each language; `null` where there are none. */
function placedOptions(question: Question): readonly PlacedOption[] | null {
  switch (question.type) {
    case 'choice':
      return question.options
        .map(({id, correct, text}) => ({
          id,
          correct,
          text: wordsOf(text.markdown),
          place: text.path.findLast((step) => typeof step === 'number') ?? 0,
        }))
        .sort((one, other) => one.place - other.place);
    case 'true-false':
      return [true, false].map((value, place) => ({
        id: String(value),
        correct: question.answer === value,
        text: value ? 'True' : 'False',
        place,
      }));
    default:
      return null;
  }
}

/** Places of options in the file, by what responses have for them. */
export function optionPlaces(question: Question): ReadonlyMap<string, number> {
  return new Map((placedOptions(question) ?? []).map(({id, place}) => [id, place]));
}

/** The options in the order of the file; `null` for a question without options. */
export function optionsOf(question: Question): readonly Omit<OptionStatistics, 'chosen'>[] | null {
  return placedOptions(question)?.map(({text, correct}) => ({text, correct})) ?? null;
}

/** What a question asks, as plain text. */
export function promptOf(question: Question): string {
  if (question.prompt !== null) {
    return wordsOf(question.prompt.markdown);
  }
  const text = question.type === 'fill-in' ? (question.text?.markdown ?? '') : '';
  return wordsOf(replaceBlanks(text, () => '…'));
}
