import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {entriesOf, NOTHING_SUPPRESSED, type Suppressions, toSuppressions} from './suppressions';

/** In the folder of the site. */
export const SUPPRESSIONS_FILE = 'training-suppressions.json';

const schema = z.record(z.string(), z.record(z.string(), z.int().positive()));

/** What a site does not want to be told, or why that cannot be read. */
export type ReadSuppressions =
  | {readonly suppressions: Suppressions; readonly error: null}
  | {readonly suppressions: null; readonly error: string};

export function suppressionsFile(siteDir: string): string {
  return path.join(siteDir, SUPPRESSIONS_FILE);
}

function explain(reason: string): ReadSuppressions {
  return {
    suppressions: null,
    error: `\`${SUPPRESSIONS_FILE}\` cannot be read: ${reason}. Correct it, or write it anew: docusaurus training:check --suppress`,
  };
}

export function readSuppressions(siteDir: string): ReadSuppressions {
  const file = suppressionsFile(siteDir);
  if (!existsSync(file)) {
    return {suppressions: NOTHING_SUPPRESSED, error: null};
  }
  const content = readFileSync(file, 'utf8');
  if (/^<{7}|^>{7}/m.test(content)) {
    return explain('it has the marks of a merge conflict');
  }
  try {
    const {success, data} = schema.safeParse(JSON.parse(content));
    return success
      ? {suppressions: data, error: null}
      : explain('it has to have a number for each code of each file');
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error));
  }
}

/** The nearest folder above a page that has the file, which is its site; `null` where none has. */
export function nearestSuppressions(folder: string): string | null {
  if (existsSync(suppressionsFile(folder))) {
    return folder;
  }
  const parent = path.dirname(folder);
  return parent === folder ? null : nearestSuppressions(parent);
}

/** What an editor does not tell; it tells everything where it cannot find out. */
export function knownSuppressions(siteDir: string): Suppressions {
  return readSuppressions(siteDir).suppressions ?? NOTHING_SUPPRESSED;
}

/** One line for each entry, so that versions of the file can be merged line by line. */
function format(suppressions: Suppressions): string {
  return `${JSON.stringify(suppressions, null, 2)}\n`;
}

/**
 * Writes what a site does not want to be told; without anything, there is no file. A file that says
 * the same stays as it is, whoever has formatted it.
 */
export function writeSuppressions(siteDir: string, suppressions: Suppressions): void {
  const file = suppressionsFile(siteDir);
  const entries = entriesOf(suppressions);
  if (entries.length === 0) {
    rmSync(file, {force: true});
    return;
  }
  const before = readSuppressions(siteDir).suppressions;
  const isSame =
    before !== null && format(toSuppressions(entriesOf(before))) === format(suppressions);
  if (!isSame) {
    writeFileSync(file, format(suppressions));
  }
}
