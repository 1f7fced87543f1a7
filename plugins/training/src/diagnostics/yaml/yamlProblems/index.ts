import {
  findExtraBracket,
  findLineTooFarLeft,
  findMissingComma,
  findUnclosedBracket,
} from './brackets';
import {findCommentInText} from './commentInText';
import {findDuplicateKey} from './duplicateKey';
import {findTextTooFarLeft, findWrongIndent} from './indentation';
import {findMissingDash} from './missingDash';
import {findOtherSpaces} from './otherSpaces';
import type {YamlProblem, Recogniser} from './yamlProblem';
import {findWrongQuotes} from './quotes';
import {findByCode} from './rest';
import {findMissingColon, findMissingSpace, findMissingSpaceAfterDash} from './spacing';
import {findBrokenAlias, findSpecialStart} from './specialStart';
import {findTab} from './tabs';
import {findColonInBrackets, findColonInEntry, findUnquotedColon} from './unquotedColon';
import type {YamlError} from './yamlErrors';

/** In the order in which they are tried: the narrow ones first. */
const RECOGNISERS: readonly Recogniser[] = [
  findOtherSpaces,
  findByCode,
  findDuplicateKey,
  findBrokenAlias,
  findTab,
  findWrongQuotes,
  findMissingSpace,
  findMissingSpaceAfterDash,
  findLineTooFarLeft,
  findExtraBracket,
  findColonInBrackets,
  findMissingComma,
  findSpecialStart,
  findUnclosedBracket,
  findMissingDash,
  findColonInEntry,
  findTextTooFarLeft,
  findWrongIndent,
  findCommentInText,
  findMissingColon,
  findUnquotedColon,
];

/**
 * What an author probably did wrong where the parser gave up.
 *
 * Most problems are found by undoing them: what can be read then was meant so.
 */
export function findYamlProblem(text: string, error: YamlError): YamlProblem | null {
  for (const recognise of RECOGNISERS) {
    const problem = recognise(text, error);
    if (problem !== null) {
      return problem;
    }
  }
  return null;
}
