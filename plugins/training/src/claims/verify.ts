import type {Diagnostic} from '../diagnostics/diagnostic';
import {readClaimName} from '../shared/claimName';
import {judge} from './judge';
import {locateClaimProblem, type StatementFile} from './locate';
import {createToWords, toPlainStated} from './plainStated';
import {failureProblem} from './problems/failureProblem';
import {judgementProblems} from './problems/judgementProblems';
import {wrongName} from './problems/statementProblem';
import {type Job, runClaims, type RunOptions} from './run/runClaims';
import {type Statement, statementHash} from './statement';
import type {VerifiedStatements} from './verifiedFile';

/** What a file states. */
export interface FileStatements extends StatementFile {
  readonly statements: readonly Statement[];
}

export interface VerifyOptions extends RunOptions {
  /** Name of the folder of claims, as messages have it. */
  readonly folderName: string;
}

export interface Verification {
  readonly diagnostics: readonly Diagnostic[];
  /** What holds, by the absolute path of the file that states it. */
  readonly verified: ReadonlyMap<string, VerifiedStatements>;
}

/** Runs the claims of files, and compares what they give with what the files state. */
export async function verify(
  files: readonly FileStatements[],
  options: VerifyOptions,
): Promise<Verification> {
  const toWords = await createToWords();
  const all = files.flatMap((file) =>
    file.statements.map((statement) => {
      const name = readClaimName(statement.claim);
      const job: Job | null = name && {...name, stated: toPlainStated(statement.stated, toWords)};
      return {file, statement, job};
    }),
  );
  const outcomes = await runClaims(
    all.flatMap(({job}) => job ?? []),
    options,
  );
  const diagnostics: Diagnostic[] = [];
  const verified = new Map<string, Record<string, VerifiedStatements[string]>>(
    files.map(({file}) => [file, {}]),
  );
  for (const {file, statement, job} of all) {
    const outcome = job && outcomes.get(job);
    const {claim} = statement;
    const problems = !job
      ? [wrongName(claim)]
      : outcome?.kind === 'value'
        ? judgementProblems(claim, judge(job.stated, outcome.value), outcome.sources)
        : outcome
          ? [failureProblem(claim, outcome, options.folderName)]
          : [];
    diagnostics.push(
      ...problems.flatMap((problem) => locateClaimProblem(problem, statement, file)),
    );
    const entries = verified.get(file.file);
    if (problems.length === 0 && outcome?.kind === 'value' && entries) {
      entries[statement.key] = {
        stated: statementHash(statement),
        against: Object.fromEntries(
          outcome.sources.map(({name, version}) => [name, version ?? '']),
        ),
      };
    }
  }
  return {diagnostics, verified};
}
