import type {YamlFix, YamlPath} from '../../../../diagnostics/diagnostic';
import {excerptOf} from '../../../../diagnostics/wording';
import type {CheckedQuestion} from '../../../base/checkDuplicates';
import {toList} from '../../../base/identity';
import {type Blank, findBlanks} from '../blanks';
import {writeAnswer} from '../readBlank';
import type {FillInInput} from '../schema';

/** What a reader is to type, and where in a text of the front matter it stands. */
export interface TypedKey {
  readonly key: string;
  readonly path: YamlPath;
  /** The whole text, and the place of the key in it. */
  readonly text: string;
  readonly offset: number;
  readonly isInCode: boolean;
  readonly question: string;
  /** Place of the field that it is accepted in; `null` where it is chosen, or wrong. */
  readonly field: number | null;
}

/** What of a blank is a text: digits have been read already. */
function textsOf(blank: Blank): readonly string[] {
  return blank.kind === 'menu' ? blank.choices : blank.kind === 'text' ? blank.answers : [];
}

/** Every text that an answer is compared with, the wrong ones that have feedback included. */
export function typedKeysOf(
  input: FillInInput,
  {name: question, path}: CheckedQuestion,
): TypedKey[] {
  const {answer, text, feedback} = input;
  const answers = toList(answer).map((key, index) => ({
    key,
    path: typeof answer === 'string' ? [...path, 'answer'] : [...path, 'answer', index],
    text: key,
    offset: 0,
    isInCode: false,
    question,
    field: 0,
  }));
  const blanks = findBlanks(text ?? '').flatMap((blank, field) => {
    const {offset, source, isInCode} = blank;
    let from = offset;
    return textsOf(blank).map((key) => {
      const written = writeAnswer(key, isInCode);
      const place = (text ?? '').indexOf(written, from);
      from = Math.min(place + written.length, offset + source.length);
      return {
        key,
        path: [...path, 'text'],
        text: text ?? '',
        offset: place,
        isInCode,
        question,
        field: blank.kind === 'menu' ? null : field,
      };
    });
  });
  const wrong = feedback.map(({answer: key}, index) => ({
    key,
    path: [...path, 'feedback', index, 'answer'],
    text: key,
    offset: 0,
    isInCode: false,
    question,
    field: null,
  }));
  return [...answers, ...blanks, ...wrong];
}

/** The characters of a key in its text. */
export function lengthOf({key, isInCode}: TypedKey): number {
  return writeAnswer(key, isInCode).length;
}

/** Puts another key in the place of one, and leaves the rest of the text as it is. */
export function replaceKey(typed: TypedKey, other: string): YamlFix {
  const {text, offset, isInCode} = typed;
  return {
    kind: 'replace',
    text:
      text.slice(0, offset) + writeAnswer(other, isInCode) + text.slice(offset + lengthOf(typed)),
  };
}

/** How a message speaks of a key. */
export function nameOf(key: string, question: string): string {
  return `the answer “${excerptOf(key)}” of question \`${question}\``;
}
