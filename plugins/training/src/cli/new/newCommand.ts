import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {findEncodingDiagnostic} from '../../diagnostics/encoding';
import {findMisreadPage} from '../../diagnostics/misreadPage';
import {markdownFile} from '../../diagnostics/sourceFile';
import {CommandError} from '../commandError';
import {possiblePaths} from '../site/possiblePaths';
import {explainNoPage, explainWrongName, isPagePath, type PageFolder} from '../site/pageFolders';
import {COURSE, extendPage, keyOf, type Kind, KINDS, scaffoldPage} from './scaffold';

function readKind(kind: string): Kind {
  const found = KINDS.find((candidate) => candidate === kind);
  if (found === undefined) {
    throw new CommandError(
      `there is no \`${kind}\` to begin; write one of ${[...KINDS, COURSE].join(', ')}`,
    );
  }
  return found;
}

/** `docs/config-rules/over_view.mdx` is titled "Over view". */
function titleOf(file: string): string {
  const words = path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function extend(kind: Kind, file: string, name: string, title?: string): Promise<string> {
  const content = readFileSync(file, 'utf8');
  if (kind === 'page') {
    throw new CommandError(`\`${name}\` exists, and is left as it is`);
  }
  const page = markdownFile(file, () => content);
  const misread = findEncodingDiagnostic(page, 'page/wrong-encoding') ?? findMisreadPage(page);
  if (misread) {
    throw new CommandError(`\`${name}\` is left as it is, because ${misread.message}`);
  }
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  const key = keyOf(kind);
  if (frontMatter[key] !== undefined) {
    throw new CommandError(`\`${name}\` has a \`${key}\`, and is left as it is`);
  }
  const pageTitle = typeof frontMatter.title === 'string' ? frontMatter.title : titleOf(file);
  const extended = extendPage(kind, title ?? pageTitle, content);
  if (extended === null) {
    throw new CommandError(`the front matter of \`${name}\` has no end: write \`---\` below it`);
  }
  return extended;
}

/**
 * Begins a page, or the quiz, the assessment or the service of one.
 *
 * @param name file to write, relative to the working directory
 * @param title of the page, or name of the service; where it is missing, the title that the page
 *   has, or one made from the file's name
 * @param loadFolders gives the folders that the site has its pages in
 * @returns what was done, for the author
 * @throws CommandError where something would be overwritten, or no page of the site
 */
export async function newCommand(
  kindName: string,
  name: string,
  title: string | undefined,
  loadFolders: () => Promise<readonly PageFolder[]>,
): Promise<string> {
  const kind = readKind(kindName);
  if (!/\.mdx?$/.test(name)) {
    throw new CommandError(`a page is an .mdx or .md file, which \`${name}\` is not`);
  }
  const folders = await loadFolders();
  const file = possiblePaths(name).find((candidate) => isPagePath(candidate, folders));
  if (file === undefined) {
    throw new CommandError(explainNoPage(name, folders));
  }
  const exists = existsSync(file);
  const wrongName = exists ? null : explainWrongName(file, folders);
  if (wrongName !== null) {
    throw new CommandError(wrongName);
  }
  const content = exists
    ? await extend(kind, file, name, title)
    : scaffoldPage(kind, title ?? titleOf(file));
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
  return exists
    ? `added ${kind === 'assessment' ? 'an' : 'a'} ${kind} to ${name}`
    : `wrote ${name}`;
}
