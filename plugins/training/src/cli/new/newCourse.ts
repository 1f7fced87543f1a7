import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseCourses} from '../../course/declaration/sets';
import {CommandError} from '../commandError';

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
  /** Ids of the sidebars that it can take the pages of. */
  readonly sidebars: readonly string[];
}

/**
 * Adds a course to the end of `courses.yml`, or writes the file. Its sidebar is the first one that is
 * no other course, as far as there is one.
 *
 * @returns what was done, for the author
 * @throws CommandError where the course exists, or the file cannot be read
 */
export function newCourse({id, title, file, sidebars}: NewCourse): string {
  const name = path.relative('', file);
  if (!ID.test(id)) {
    throw new CommandError(
      `the id of a course is made of lower-case letters and digits, joined by hyphens, which \`${id}\` is not`,
    );
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const {entries, diagnostics} = parseCourses(before, file);
  if (diagnostics.length > 0) {
    throw new CommandError(
      `\`${name}\` has errors: \`npx docusaurus training:check\` says which, and the course is not added`,
    );
  }
  if (Object.hasOwn(entries, id)) {
    throw new CommandError(`\`${name}\` has a course \`${id}\`, and is left as it is`);
  }
  const courseOf = (name: string) =>
    Object.keys(entries).find((other) => entries[other]?.sidebar === name);
  const sidebar = sidebars.find((one) => courseOf(one) === undefined) ?? sidebars[0];
  if (sidebar === undefined) {
    throw new CommandError('a course is made of docs, and this site has none with a sidebar');
  }
  const other = courseOf(sidebar);
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    `${id}:`,
    `  title: ${quote(title ?? titleOf(id))}`,
    `  sidebar: ${quote(sidebar)}`,
  ];
  const gap = before === '' ? '' : before.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${before}${gap}${lines.join(lineBreak)}${lineBreak}`);
  const done = before === '' ? `wrote ${name} with a course` : `added a course to ${name}`;
  const also = other === undefined ? '' : `, which is the course \`${other}\` as well`;
  return `${done}, made of the sidebar \`${sidebar}\`${also}`;
}
