import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const FOLDERS = ['docs/cloudtrail', 'docs/cloudwatch', 'docs/config'];

/** Texts of the blocks of the course by their titles, which are names of files for some. */
export function titledBlocks(): ReadonlyMap<string, string> {
  const pages = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );
  const blocks = pages.flatMap((page) => [
    ...page.matchAll(/^```\w+[^\n]*?title="(?<title>[^"]+)"[^\n]*\n(?<text>[^]*?)^```/gm),
  ]);
  return new Map(blocks.map(({groups}) => [groups?.title ?? '', groups?.text ?? '']));
}
