import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {readClaimName} from '../../shared/claimName';
import type {Failure} from '../run/message';
import {atVerify, type ClaimProblem, oneLine} from './claimProblem';
import {nothingToCompare} from './nothingToCompare';

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
