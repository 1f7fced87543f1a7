import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Statement, statementHash} from './statement';
import {isObject} from '../docusaurus/isObject';

/** That a claim held, and what said so. */
export interface VerifiedEntry {
  /** Hash of what was stated. */
  readonly stated: string;
  /** Versions by name: Prettier leaves a mapping on lines of its own as it is, and no list. */
  readonly against: Readonly<Record<string, string>>;
}

/** Statements that hold, by their key. */
export type VerifiedStatements = Readonly<Record<string, VerifiedEntry>>;

/** The same by the file that states them, relative to the site. */
export type Verified = Readonly<Record<string, VerifiedStatements>>;

export const NOTHING_VERIFIED: Verified = {};

/** The file that `training:verify` writes and git tracks. */
export function verifiedFile(siteDir: string, claims: string): string {
  return path.resolve(siteDir, claims, 'verified.json');
}

function isEntry(value: unknown): value is VerifiedEntry {
  return (
    isObject(value) &&
    typeof value.stated === 'string' &&
    isObject(value.against) &&
    Object.values(value.against).every((version) => typeof version === 'string')
  );
}

function entriesOf(value: unknown): VerifiedStatements {
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, VerifiedEntry] =>
          isEntry(entry[1]),
        ),
      )
    : {};
}

/** What a file of another version, or one that two branches have changed, says is left out. */
export function parseVerified(text: string): Verified {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed)
      ? Object.fromEntries(Object.entries(parsed).map(([file, value]) => [file, entriesOf(value)]))
      : NOTHING_VERIFIED;
  } catch {
    return NOTHING_VERIFIED;
  }
}

/** @returns nothing where there is no such file */
export function readVerified(file: string): Verified {
  return existsSync(file) ? parseVerified(readFileSync(file, 'utf8')) : NOTHING_VERIFIED;
}

function inOrder<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The same for the same statements, whatever the order in which they were verified. */
export function formatVerified(verified: Verified): string {
  const files = Object.entries(verified).filter(([, entries]) => Object.keys(entries).length > 0);
  const ordered = files.map(([file, entries]) => [file, inOrder(entries)] as const);
  return `${JSON.stringify(inOrder(Object.fromEntries(ordered)), null, 2)}\n`;
}

/** Writes the file if something has changed; a site without claims gets none. */
export function writeVerified(file: string, verified: Verified): void {
  const text = formatVerified(verified);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : formatVerified(NOTHING_VERIFIED);
  if (text !== before) {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

/**
 * What a statement was checked against, with versions, if it says now what it said then.
 *
 * @param verified of the file that states it
 */
export function checkedAgainst(
  statement: Statement,
  verified: VerifiedStatements | undefined,
): readonly string[] | null {
  const entry =
    verified && Object.hasOwn(verified, statement.key) ? verified[statement.key] : undefined;
  return entry?.stated === statementHash(statement)
    ? Object.entries(entry.against).map(([name, version]) => `${name} ${version}`)
    : null;
}
