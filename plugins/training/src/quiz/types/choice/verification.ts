import {compareSets, nothing} from '../../base/judgement';
import type {KeyVerification} from '../../base/keyVerification';
import {textsOf} from '../../base/plainValue';
import {textAt} from '../../base/texts';
import type {ChoiceInput} from './schema';

export interface StatedChoice {
  readonly type: 'choice';
  /** Texts of the options, in the order of the page. */
  readonly correct: readonly string[];
  readonly wrong: readonly string[];
}

export const verification: KeyVerification<ChoiceInput, StatedChoice> = {
  state({options}) {
    const textsWhere = (wanted: boolean) =>
      options.filter(({correct}) => correct === wanted).map(({text}) => text);
    return {type: 'choice', correct: textsWhere(true), wrong: textsWhere(false)};
  },
  inWords: (stated, toWords) => ({
    ...stated,
    correct: stated.correct.map(toWords),
    wrong: stated.wrong.map(toWords),
  }),
  place({options}, path) {
    const texts = options.map(({text}, index) => textAt(text, [...path, 'options', index, 'text']));
    const correct = options.findIndex((option) => option.correct);
    return {path: texts[correct]?.path ?? [...path, 'options'], texts};
  },
  judge({correct, wrong}, value) {
    const given = textsOf(value);
    return given === null
      ? nothing('a text, or a list of texts')
      : compareSets(correct, given, wrong);
  },
  isYesOrNo: false,
};
