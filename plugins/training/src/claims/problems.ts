import type {Code} from '../diagnostics/codes';
import {didYouMean} from '../diagnostics/didYouMean';
import {formatList} from '../diagnostics/wording';
import type {Difference, Judgement} from '../quiz/base/judgement';
import {CLAIM_FORM, readClaimName} from '../shared/claimName';
import type {Failure, Source} from './run/message';

/** Where a problem stands: at the name of the claim, or at what the page says. */
export type At = 'verify' | 'value';

/** A problem of a statement, before anybody has looked up where it stands. */
export interface ClaimProblem {
  readonly code: Code;
  readonly message: string;
  readonly at: At;
  /** What of the value it is about, in the words of the page; `null` for all of it. */
  readonly text: string | null;
  readonly found: string;
  readonly expected: string | null;
  readonly help: string | null;
}

/** What a claim was checked against, in words. */
function wordsOfSource({name, version}: Source): string {
  return version === null ? name : `${name} ${version}`;
}

function inWords(sources: readonly Source[]): string {
  const names = sources.map(wordsOfSource);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** A text of somebody else's on one line. */
function oneLine(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= 300 ? characters.join('') : `${characters.slice(0, 300).join('')}…`;
}

function atVerify(
  problem: Pick<ClaimProblem, 'code' | 'message' | 'found'> &
    Partial<Pick<ClaimProblem, 'expected' | 'help'>>,
): ClaimProblem {
  return {at: 'verify', text: null, expected: null, help: null, ...problem};
}

/** A name in a block that is none; that of a fact or a question is checked with its quiz or service. */
export function wrongName(claim: string): ClaimProblem {
  return atVerify({
    code: 'claims/wrong-name',
    message: `\`${claim}\` cannot be the name of a claim`,
    found: 'not the name of a claim',
    expected: CLAIM_FORM,
  });
}

/** A value that says something else than when its claim was run, or whose claim was never run. */
export function notVerified(claim: string): ClaimProblem {
  return atVerify({
    code: 'claims/not-verified',
    message: `nobody has run \`${claim}\` on what the page says now`,
    found: 'not verified',
    help: 'run `npx docusaurus training:verify`, and commit the file that it writes',
  });
}

function noModule(claim: string, modules: readonly string[], folder: string): ClaimProblem {
  const module = readClaimName(claim)?.module ?? claim;
  const closest = didYouMean(module, modules);
  return atVerify({
    code: 'claims/no-module',
    message: `there is no module \`${module}\` in the folder \`${folder}\``,
    found: 'no such module',
    expected: modules.length > 0 ? formatList(modules) : null,
    help:
      closest === null ? `write it as \`${folder}/${module}.ts\`` : `did you mean \`${closest}\`?`,
  });
}

function noExport(claim: string, exports: readonly string[]): ClaimProblem {
  const {module = '', name = ''} = readClaimName(claim) ?? {};
  const known = exports.filter((key) => key !== 'sources');
  const closest = didYouMean(name, known);
  return atVerify({
    code: 'claims/no-export',
    message: `the module \`${module}\` exports no \`${name}\``,
    found: 'no such export',
    expected: known.length > 0 ? formatList(known) : null,
    help: closest === null ? null : `did you mean \`${closest}\`?`,
  });
}

/** Why a claim came to nothing. */
export function failureProblem(claim: string, failure: Failure, folder: string): ClaimProblem {
  const module = readClaimName(claim)?.module ?? claim;
  switch (failure.kind) {
    case 'no-module':
      return noModule(claim, failure.modules, folder);
    case 'no-export':
      return noExport(claim, failure.exports);
    case 'unreadable':
      return atVerify({
        code: 'claims/unreadable-module',
        message: `the module \`${module}\` cannot be loaded: ${oneLine(failure.message)}`,
        found: 'its module cannot be loaded',
      });
    case 'throws':
      return atVerify({
        code: 'claims/throws',
        message: `\`${claim}\` throws: ${oneLine(failure.message)}`,
        found: 'throws',
        help: 'return a sentence where the page is wrong; an error is for what nobody expects',
      });
    case 'network':
      return atVerify({
        code: 'claims/network',
        message: `\`${claim}\` reaches for the network: ${oneLine(failure.target)}`,
        found: 'reaches for the network',
        help: 'take the data from a package, or keep it in a file beside the claim',
      });
    case 'timeout':
      return atVerify({
        code: 'claims/timeout',
        message: failure.isLoading
          ? `the module \`${module}\` takes more than ${failure.seconds} s to load`
          : `\`${claim}\` takes more than ${failure.seconds} s`,
        found: 'takes too long',
        help: 'allow more with `--timeout`, in seconds',
      });
    case 'ended':
      return atVerify({
        code: 'claims/ended',
        message: `${failure.isLoading ? `the module \`${module}\`` : `\`${claim}\``} ends its process by ${failure.by}`,
        found: 'ends its process',
        help: 'return a value, or a sentence that says what is wrong',
      });
    case 'nothing':
      return nothingToCompare(claim, failure.found, null);
  }
}

function nothingToCompare(claim: string, found: string, expected: string | null): ClaimProblem {
  return atVerify({
    code: 'claims/nothing-to-compare',
    message: `\`${claim}\` gives ${found}, which what the page says cannot be compared with`,
    found: 'gives nothing to compare',
    expected: expected ?? 'the value, `true`, or a sentence that says what is wrong',
  });
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
