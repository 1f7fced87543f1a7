import {toList} from '../../base/identity';
import {
  comparableText,
  compareSets,
  differing,
  type Judgement,
  listed,
  nothing,
  quoted,
} from '../../base/judgement';
import type {KeyVerification} from '../../base/keyVerification';
import {type PlainValue, textsOf} from '../../base/plainValue';
import {textAt} from '../../base/texts';
import {type Blank, findBlanks} from './blanks';
import type {FillInInput} from './schema';

export interface StatedAnswers {
  readonly type: 'fill-in';
  /** What is accepted in each field; a question without blanks has one. */
  readonly answers: readonly (readonly string[])[];
  /** A regular expression for the whole answer; `null` where a list decides. */
  readonly pattern: string | null;
  readonly caseSensitive: boolean;
  /** The wrong choices of each field; absent where no field is a menu. */
  readonly wrong?: readonly (readonly string[])[];
  /** Whether white space makes no difference at all; absent where it does. */
  readonly ignoreSpaces?: boolean;
}

function wrongChoices(blank: Blank): readonly string[] {
  return blank.kind === 'menu'
    ? blank.choices.filter((choice) => !blank.answers.includes(choice))
    : [];
}

type Fold = (text: string) => string;

function judgePattern(pattern: string, flags: string, given: readonly string[]): Judgement {
  const accepted = new RegExp(`^(?:${pattern})$`, flags);
  const refused = given.filter((text) => !accepted.test(text));
  return differing(
    refused.map((text) => ({
      text: null,
      found: `does not match ${quoted(text)}`,
      expected: quoted(text),
    })),
  );
}

function judgeBlanks(answers: StatedAnswers['answers'], value: PlainValue, fold: Fold): Judgement {
  const fields = typeof value === 'object' && !('pairs' in value) ? value.map(textsOf) : null;
  if (fields?.length !== answers.length || fields.includes(null)) {
    return nothing(`a list of ${answers.length} answers, one for each blank`);
  }
  return differing(
    answers.flatMap((accepted, index) => {
      const given = fields[index] ?? [];
      const known = accepted.map(fold);
      return given.every((text) => known.includes(fold(text)))
        ? []
        : [
            {
              text: null,
              found: `${listed(accepted)} in blank ${index + 1}`,
              expected: listed(given),
            },
          ];
    }),
  );
}

function judgeFillIn(
  {answers, pattern, caseSensitive, ignoreSpaces = false}: StatedAnswers,
  value: PlainValue,
): Judgement {
  const fold: Fold = (text) => {
    const spaced = comparableText(text);
    const compared = ignoreSpaces ? spaced.replace(/ /g, '') : spaced;
    return caseSensitive ? compared : compared.toLowerCase();
  };
  if (pattern === null && answers.length > 1) {
    return judgeBlanks(answers, value, fold);
  }
  const given = textsOf(value);
  if (given === null) {
    return nothing('a text, or a list of texts');
  }
  return pattern === null
    ? compareSets((answers[0] ?? []).map(fold), given.map(fold), [])
    : judgePattern(pattern, caseSensitive ? 'u' : 'iu', given);
}

export const verification: KeyVerification<FillInInput, StatedAnswers> = {
  state({text, answer, pattern = null, caseSensitive, ignoreSpaces}) {
    const blanks = findBlanks(text ?? '');
    const answers = text === undefined ? [toList(answer)] : blanks.map((blank) => blank.answers);
    const hasMenu = blanks.some(({kind}) => kind === 'menu');
    return {
      type: 'fill-in',
      answers,
      pattern,
      caseSensitive,
      ...(hasMenu && {wrong: blanks.map(wrongChoices)}),
      ...(ignoreSpaces && {ignoreSpaces}),
    };
  },
  inWords: (stated) => stated,
  place: ({text, answer}, path) => ({
    path: [...path, text === undefined ? 'answer' : 'text'],
    texts: Array.isArray(answer)
      ? answer.map((one, index) => textAt(one, [...path, 'answer', index]))
      : [],
  }),
  judge: judgeFillIn,
  isYesOrNo: false,
};
