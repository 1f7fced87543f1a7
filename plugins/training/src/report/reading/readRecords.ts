import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {MAX_RECORD_LENGTH, parseRecord, type Refusal} from '../../records/parse';
import type {CourseRecord} from '../../records/record';
import type {Unreadable} from '../model';
import {damageIn} from './damage';
import {findFiles, hasRecordPerLine} from './findFiles';
import {readLines} from './readLines';

/** A record, or what is none, and the file that it was read from; with its line in one of many. */
export type Read = {readonly file: string; readonly record: CourseRecord} | Unreadable;

/** A character may take four bytes. */
const MOST_BYTES = 4 * MAX_RECORD_LENGTH;

const WHY: Readonly<Record<Refusal, string>> = {
  other: 'It is no record of a course.',
  broken: 'It begins as a record does, and is not whole, or has what no page writes.',
  large: `It is larger than a record can be, which is ${MAX_RECORD_LENGTH / 1_000_000} million characters.`,
  newer: 'It is of a newer version of the plugin than this one; update the plugin to read it.',
};

/** A text in the encoding that its first bytes name, which a shell of Windows takes for UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = first === 0xff && second === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

function parse(file: string, text: string | null): Read {
  const content = text?.replace(/^\uFEFF/, '') ?? '';
  const record = text === null ? 'large' : parseRecord(content);
  if (typeof record !== 'string') {
    return {file, record};
  }
  const where = record === 'broken' ? damageIn(content) : null;
  return {file, message: where ?? WHY[record]};
}

/** Why the system does not let a file be read. */
function toUnreadable(file: string, error: unknown): Unreadable {
  const {code = error} = Object(error) as {readonly code?: unknown};
  return {file, message: `It cannot be read: the system says ${String(code)}.`};
}

async function* readEachLine(file: string): AsyncGenerator<Read, void> {
  let number = 0;
  for await (const line of readLines(file, MOST_BYTES)) {
    number += 1;
    if (line?.trim() !== '') {
      yield parse(`${file}:${number}`, line);
    }
  }
}

async function* readFileOf(file: string): AsyncGenerator<Read, void> {
  try {
    const about = await stat(file);
    if (!about.isFile()) {
      yield {file, message: 'It is no file.'};
    } else if (hasRecordPerLine(file)) {
      yield* readEachLine(file);
    } else {
      yield parse(file, about.size > MOST_BYTES ? null : decode(await readFile(file)));
    }
  } catch (error) {
    yield toUnreadable(file, error);
  }
}

/** @returns why a path has no files, where that is so */
function filesOf(name: string): readonly string[] | Unreadable {
  try {
    const files = findFiles(name);
    const message = 'The folder has no file that ends in .json or .ndjson.';
    return files.length > 0 ? files : {file: name, message};
  } catch (error) {
    return toUnreadable(name, error);
  }
}

/**
 * Reads files, and those of folders, one record after the other, and each file once. What is no
 * record is told as such.
 */
export async function* readRecords(names: readonly string[]): AsyncGenerator<Read, void> {
  const seen = new Set<string>();
  for (const name of names) {
    const files = filesOf(name);
    if ('message' in files) {
      yield files;
    } else {
      for (const file of files.filter((one) => !seen.has(path.resolve(one)))) {
        seen.add(path.resolve(file));
        yield* readFileOf(file);
      }
    }
  }
}
