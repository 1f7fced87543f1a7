import {toSupport} from '../comparison/assembly/fact';
import {compareValues, HOLDS, isSame, type Judgement, nothing} from '../quiz/base/judgement';
import type {PlainValue} from '../quiz/base/plainValue';
import {TYPES} from '../quiz/types';
import type {QuestionTypeName} from '../shared/questionTypes';
import type {Claimed, ClaimedFact, ClaimedQuestion} from './claim';

function judgeFact({value: stated}: ClaimedFact, value: PlainValue): Judgement {
  if (typeof value === 'object') {
    return nothing('a text or a number');
  }
  const given = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const isEqual =
    typeof stated === 'number'
      ? Number(given) === stated && String(given).trim() !== ''
      : isSame(stated, toSupport(stated) === null ? String(given) : (toSupport(given) ?? ''));
  return compareValues<string | number>(stated, given, isEqual);
}

function judgeQuestion<Name extends QuestionTypeName>(
  stated: ClaimedQuestion<Name>,
  value: PlainValue,
): Judgement {
  const type: Name = stated.type;
  return TYPES[type].verification?.judge(stated, value) ?? HOLDS;
}

/** Whether the page says yes or no, so that a boolean is a value and no judgement. */
function isYesOrNo(stated: Claimed): boolean {
  return stated.kind === 'question'
    ? TYPES[stated.type].verification?.isYesOrNo === true
    : stated.kind === 'fact' && (stated.value === 'yes' || stated.value === 'no');
}

/** What a claim gives that has found nothing: no text, or no entries. */
function isEmpty(value: PlainValue): boolean {
  if (typeof value === 'object') {
    return ('pairs' in value ? value.pairs : value).length === 0;
  }
  return typeof value === 'string' && value.trim() === '';
}

/** A text of several words that ends like a sentence, and is none of the values. */
function isSentence(value: PlainValue): value is string {
  return typeof value === 'string' && /\s\S+\s[^]*[.!?]$/.test(value.trim());
}

/**
 * Compares what a page states with what its claim gave.
 *
 * @param stated its texts without Markdown
 */
export function judge(stated: Claimed, value: PlainValue): Judgement {
  if (typeof value === 'boolean' && !isYesOrNo(stated)) {
    return value ? HOLDS : {kind: 'sentence', sentence: ''};
  }
  if (isEmpty(value)) {
    return nothing('at least one value');
  }
  if (stated.kind === 'block') {
    return typeof value === 'string'
      ? {kind: 'sentence', sentence: value.trim()}
      : nothing('`true`, or a sentence that says what is wrong');
  }
  const judgement =
    stated.kind === 'fact' ? judgeFact(stated, value) : judgeQuestion(stated, value);
  return judgement.kind !== 'holds' && isSentence(value)
    ? {kind: 'sentence', sentence: value.trim()}
    : judgement;
}
