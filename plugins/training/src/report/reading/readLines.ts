import {createReadStream} from 'node:fs';

const LINE_BREAK = 10;

/**
 * The lines of a file, however large it is. A line that is too long is `null`, and takes no memory.
 *
 * @throws what the system throws where the file cannot be read
 */
export async function* readLines(
  file: string,
  mostBytes: number,
): AsyncGenerator<string | null, void> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): string | null => {
    const line = size > mostBytes ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > mostBytes) {
      parts = [];
    } else {
      parts.push(part);
    }
  };
  for await (const chunk of createReadStream(file, {highWaterMark: 1 << 20})) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end = bytes.indexOf(LINE_BREAK); end !== -1; end = bytes.indexOf(LINE_BREAK, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (size > 0) {
    yield take();
  }
}
