import type {Rule} from '../rule';
import {absoluteTerms} from './absolute-terms';
import {allOrNoneOfTheAbove} from './all-or-none-of-the-above';
import {articleMismatch} from './article-mismatch';
import {combinedOptions} from './combined-options';
import {keyIsLongest} from './key-is-longest';
import {keyPosition} from './key-position';
import {missingExplanation} from './missing-explanation';
import {missingId} from './missing-id';
import {missingQuizId} from './missing-quiz-id';
import {mixedEndPunctuation} from './mixed-end-punctuation';
import {namedCount} from './named-count';
import {nearDuplicateOptions} from './near-duplicate-options';
import {nearDuplicatePrompts} from './near-duplicate-prompts';
import {optionCount} from './option-count';
import {optionWithoutFeedback} from './option-without-feedback';
import {repeatedPromptWord} from './repeated-prompt-word';
import {smallPool} from './small-pool';
import {trueFalseBalance} from './true-false-balance';
import {unemphasisedNegative} from './unemphasised-negative';
import {unneededDisable} from './unneeded-disable';
import {unsortedNumbers} from './unsorted-numbers';
import {unwrittenText} from './unwritten-text';
import {vagueTerms} from './vague-terms';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  keyIsLongest,
  allOrNoneOfTheAbove,
  combinedOptions,
  unemphasisedNegative,
  absoluteTerms,
  vagueTerms,
  repeatedPromptWord,
  articleMismatch,
  optionCount,
  namedCount,
  unsortedNumbers,
  mixedEndPunctuation,
  optionWithoutFeedback,
  missingExplanation,
  missingId,
  missingQuizId,
  unwrittenText,
  nearDuplicateOptions,
  nearDuplicatePrompts,
  keyPosition,
  trueFalseBalance,
  smallPool,
  unneededDisable,
];
