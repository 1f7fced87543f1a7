import type {PairKey} from '../../grading/matching';
import {type ItemContent, itemOf, partsOf} from '../quiz/content';
import type {QuestionElement} from './questionType';

export interface MatchingContent {
  readonly lefts: readonly ItemContent[];
  /** The entries of the menus. */
  readonly choices: readonly ItemContent[];
  readonly key: readonly PairKey[];
}

export function readMatching({children}: QuestionElement): MatchingContent {
  const lefts = partsOf(children, 'left');
  return {
    lefts: lefts.map(itemOf),
    choices: partsOf(children, 'right').map(itemOf),
    key: lefts.map(({id = '', right = ''}) => ({left: id, right})),
  };
}
