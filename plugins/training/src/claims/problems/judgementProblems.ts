import type {Difference, Judgement} from '../../quiz/base/judgement';
import type {Source} from '../run/message';
import {atVerify, type ClaimProblem, oneLine} from './claimProblem';
import {nothingToCompare} from './nothingToCompare';

/** What a claim was checked against, in words. */
function wordsOfSource({name, version}: Source): string {
  return version === null ? name : `${name} ${version}`;
}

function inWords(sources: readonly Source[]): string {
  const names = sources.map(wordsOfSource);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** The first text between code marks that a sentence has. */
function quotedIn(sentence: string): string | null {
  return /`(?<quoted>[^`]+)`/.exec(sentence)?.groups?.quoted ?? null;
}

function contradiction(
  claim: string,
  {text, found, expected}: Difference,
  sources: readonly Source[],
): ClaimProblem {
  const who = sources.length === 0 ? `\`${claim}\`` : inWords(sources);
  const message =
    text === null ? `${who} says ${expected}` : `${who} contradicts \`${oneLine(text)}\``;
  return {
    code: 'claims/contradicted',
    message: found.startsWith('`') ? `the page says ${found}, and ${message}` : message,
    at: 'value',
    text,
    found,
    expected: `${expected}, by \`${claim}\``,
    help: null,
  };
}

/** What is wrong with a page, by what its claim gave. */
export function judgementProblems(
  claim: string,
  judgement: Judgement,
  sources: readonly Source[],
): ClaimProblem[] {
  switch (judgement.kind) {
    case 'holds':
      return unknownVersions(claim, sources);
    case 'nothing':
      return [nothingToCompare(claim, 'something', judgement.expected)];
    case 'differs':
      return judgement.differences.map((difference) => contradiction(claim, difference, sources));
    case 'sentence': {
      const {sentence} = judgement;
      const against = sources.length === 0 ? '' : `, by ${inWords(sources)}`;
      return [
        {
          code: 'claims/contradicted',
          message:
            sentence === ''
              ? `\`${claim}\` does not hold${against}`
              : `${oneLine(sentence).replace(/\.$/, '')}${against}`,
          at: 'value',
          text: quotedIn(sentence),
          found: 'does not hold',
          expected: null,
          help: sentence === '' ? null : `so says \`${claim}\``,
        },
      ];
    }
  }
}

function unknownVersions(claim: string, sources: readonly Source[]): ClaimProblem[] {
  return sources
    .filter(({version}) => version === null)
    .map(({name}) =>
      atVerify({
        code: 'claims/unknown-version',
        message: `the version of \`${name}\`, which \`${claim}\` was checked against, cannot be read`,
        found: 'checked against an unknown version',
        expected: 'a `package.json` with a `version` in its folder of `node_modules`',
        help: 'export `sources` from the module, with names and versions',
      }),
    );
}
