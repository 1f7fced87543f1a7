import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {jsx} from '../../../mdx/jsx';
import {orderForReaders} from '../../base/orderForReaders';
import type {Parse, Parts} from '../../base/parts';
import {speaksOfOthers} from '../../base/speaksOfOthers';
import {feedbackElements} from '../../base/typedFeedback';
import {type Blank, findBlanks, withMaskedBlanks} from './blanks';
import type {FillInQuestion} from './model';
import {normalizePattern} from './normalizePattern';
import {placeFields} from './placeFields';
import {isExact} from './readBlank';

function acceptedElements(answers: readonly string[]): MdxJsxFlowElement[] {
  return answers.map((answer) => jsx('accepted', {answer}));
}

/** @param place of the blank in its text: menus with the same choices differ in their order */
function blankElement(
  blank: Blank,
  place: number,
  {seed, unitNames}: FillInQuestion,
): MdxJsxFlowElement {
  const accepted = acceptedElements(blank.answers);
  switch (blank.kind) {
    case 'menu': {
      const choices =
        seed === null
          ? blank.choices
          : orderForReaders(blank.choices, speaksOfOthers, `${seed} ${place}`);
      return jsx('blank', {}, [...accepted, ...choices.map((answer) => jsx('choice', {answer}))]);
    }
    case 'number': {
      const {answers, tolerance, unit} = blank;
      const names = unitNames[unit ?? ''] ?? [];
      return jsx(
        'blank',
        {
          answer: answers.join('|'),
          tolerance: isExact(blank) ? null : tolerance,
          unit,
          unitNames: names.length === 0 ? null : names.join('|'),
        },
        accepted,
      );
    }
    default:
      return jsx('blank', {}, accepted);
  }
}

/** What carries the question to the browser. */
export function fillInParts(question: FillInQuestion, parse: Parse): Parts {
  const {answers, caseSensitive, ignoreSpaces, pattern, text, feedback} = question;
  if (text === null) {
    const normalized = pattern && normalizePattern(pattern, caseSensitive);
    return {
      attributes: {
        caseSensitive,
        ignoreSpaces,
        pattern,
        normalized: normalized === pattern ? null : normalized,
      },
      children: [jsx('blank', {}, acceptedElements(answers)), ...feedbackElements(feedback, parse)],
    };
  }
  const fields: Blank[] = [];
  const sentence = placeFields(parse(withMaskedBlanks(text)), findBlanks(text.markdown), fields);
  return {
    attributes: {caseSensitive, ignoreSpaces},
    children: [
      jsx('sentence', {}, sentence),
      ...fields.map((blank, place) => blankElement(blank, place, question)),
      ...feedbackElements(feedback, parse),
    ],
  };
}
