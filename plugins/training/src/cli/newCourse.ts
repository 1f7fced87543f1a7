import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseCourses} from '../course/declaration/sets';
import {CommandError} from './commandError';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `security-basics` is titled "Security basics". */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** YAML text in quotes, so that no character in it means anything else. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Where a course is begun. */
export interface NewCourse {
  readonly id: string;
  /** Where it is missing, one that is made from the id. */
  readonly title: string | undefined;
  /** Absolute path of the `courses.yml`. */
  readonly file: string;
  /** Id of the sidebar whose pages it takes; `null` where the site has none. */
  readonly sidebar: string | null;
}

/**
 * Adds a course to the end of `courses.yml`, or writes the file.
 *
 * @returns what was done, for the author
 * @throws CommandError where the course exists, or the file cannot be read
 */
export function newCourse({id, title, file, sidebar}: NewCourse): string {
  const name = path.relative('', file);
  if (!ID.test(id)) {
    throw new CommandError(
      `the id of a course is made of lower-case letters and digits, joined by hyphens, which \`${id}\` is not`,
    );
  }
  if (sidebar === null) {
    throw new CommandError('a course is made of docs, and this site has none with a sidebar');
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const {entries, diagnostics} = parseCourses(before, file);
  if (diagnostics.length > 0) {
    throw new CommandError(
      `\`${name}\` has errors: \`docusaurus training:check\` says which, and the course is not added`,
    );
  }
  if (Object.hasOwn(entries, id)) {
    throw new CommandError(`\`${name}\` has a course \`${id}\`, and is left as it is`);
  }
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    `${id}:`,
    `  title: ${quote(title ?? titleOf(id))}`,
    `  sidebar: ${quote(sidebar)}`,
  ];
  const gap = before === '' ? '' : before.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${before}${gap}${lines.join(lineBreak)}${lineBreak}`);
  return before === '' ? `wrote ${name} with a course` : `added a course to ${name}`;
}
