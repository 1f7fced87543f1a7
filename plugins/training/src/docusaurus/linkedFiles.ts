import path from 'node:path';

/** What a link to a file counts from. */
export interface LinkOrigin {
  /** Absolute path of the file that has the link, and of others that it is looked for beside. */
  readonly files: readonly [string, ...string[]];
  /** Folders that a link which is not relative is looked for in as well, absolute. */
  readonly folders: readonly string[];
}

/**
 * Files that a link may mean, in the order in which Docusaurus tries them.
 *
 * @param target path in the link, decoded, without query and anchor
 */
export function linkedFiles(
  target: string,
  {files, folders}: LinkOrigin,
  siteDir: string,
): string[] {
  if (target.startsWith('@site/')) {
    return [path.join(siteDir, target.slice('@site/'.length))];
  }
  const below = [...folders, siteDir].map((folder) => path.join(folder, target));
  if (target.startsWith('/')) {
    return below;
  }
  const beside = files.map((file) => path.join(path.dirname(file), target));
  return /^\.\.?\//.test(target) ? beside : [...beside, ...below];
}
