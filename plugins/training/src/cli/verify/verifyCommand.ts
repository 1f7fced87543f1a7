import path from 'node:path';
import {type FileStatements, verify} from '../../claims/verify';
import {
  readVerified,
  type Verified,
  verifiedFile,
  type VerifiedStatements,
  writeVerified,
} from '../../claims/verifiedFile';
import {relativeFile} from '../../diagnostics/relativeFile';
import {inReportOrder} from '../../diagnostics/reports/reportOrder';
import type {CommandContext} from '../commandContext';
import {readFormat, readLimit, readTimeout} from '../flags';
import {loadSite} from '../site/loadSite';
import {createPathFilter, type LookedAt} from '../pathFilter';
import {type ExitCode, report, type ReportTarget} from '../output/report';
import {collectStatements} from './statements';

/** What stands after `docusaurus training:verify`. */
export interface VerifyFlags {
  readonly format: string;
  /** A number as text; no limit where it is missing. */
  readonly maxWarnings: string | undefined;
  /** Seconds as text. */
  readonly timeout: string;
}

interface SiteStatements extends LookedAt {
  /** Each file once, in whichever languages it is shown. */
  readonly statements: readonly FileStatements[];
}

async function collect({
  siteDir,
  config,
  locales,
  options,
}: CommandContext): Promise<SiteStatements> {
  const statements = new Map<string, FileStatements>();
  const pageFolders: LookedAt['pageFolders'][number][] = [];
  for (const locale of locales) {
    const {comparisons, courses} = options;
    const site = await loadSite({siteDir, config, locale, comparisons, courses});
    for (const one of await collectStatements(site)) {
      statements.set(one.file, one);
    }
    pageFolders.push(...site.pageFolders);
  }
  return {statements: [...statements.values()], files: new Set(statements.keys()), pageFolders};
}

/** What was verified before and is still there, with what has been verified now. */
function merge(
  before: Verified,
  now: ReadonlyMap<string, VerifiedStatements>,
  files: ReadonlySet<string>,
  siteDir: string,
): Verified {
  const nameOf = (file: string) => relativeFile(file, siteDir);
  const known = new Set([...files].map(nameOf));
  return {
    ...Object.fromEntries(Object.entries(before).filter(([file]) => known.has(file))),
    ...Object.fromEntries([...now].map(([file, entries]) => [nameOf(file), entries])),
  };
}

/**
 * Runs the claims of pages and comparisons, writes a report and the file of what holds.
 *
 * @param paths files and folders to verify; everything where there is none
 * @throws CommandError where the command cannot do what it was asked
 */
export async function verifyCommand(
  paths: readonly string[],
  flags: VerifyFlags,
  context: CommandContext,
  target: ReportTarget,
): Promise<ExitCode> {
  const format = readFormat(flags.format);
  const limit = readLimit(flags.maxWarnings);
  const timeout = readTimeout(flags.timeout);
  const {siteDir, options} = context;
  const site = await collect(context);
  const isWanted = createPathFilter(paths, site);
  const files = site.statements.filter(({file}) => isWanted(file));
  const {diagnostics, verified} = await verify(files, {
    siteDir,
    folder: path.resolve(siteDir, options.claims),
    folderName: options.claims,
    timeout,
  });
  const written = verifiedFile(siteDir, options.claims);
  writeVerified(written, merge(readVerified(written), verified, site.files, siteDir));
  const count = files.reduce((sum, {statements}) => sum + statements.length, 0);
  const allRight = `training: ${count} ${count === 1 ? 'claim holds' : 'claims hold'}`;
  const flagsOfReport = {
    format,
    limit,
    allRight,
    pageOf: (file: string) => file,
    suppressed: 0,
    unusedSuppressions: [],
  };
  return report(inReportOrder(diagnostics), flagsOfReport, context, target);
}
