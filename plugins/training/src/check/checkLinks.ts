import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Problem, Severity} from '../diagnostics/diagnostic';
import type {Span} from '../diagnostics/span';
import {linkedFiles, type LinkOrigin} from '../docusaurus/linkedFiles';
import type {ReportedNode} from '../mdx/markdown';
import {suggestFile, suggestPage} from './suggestTarget';

/** What links and images of a site can lead to, as far as a file on disk says. */
export interface LinkTargets {
  /** Absolute paths of the Markdown files that links can lead to. */
  readonly pages: ReadonlySet<string>;
  /** Absolute path. */
  readonly siteDir: string;
  /** Folders whose files are served as they are, absolute. */
  readonly staticFolders: readonly string[];
  /** What the site does about a link that leads nowhere; `null` where it does not mind. */
  readonly linkSeverity: Severity | null;
  readonly imageSeverity: Severity | null;
}

/** A link with a protocol, or to a place in its own page, is not looked up on disk. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;

const MARKDOWN_FILE = /\.mdx?$/i;

/** The path of a link, without its query and its anchor; `null` where it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

interface BrokenLink {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** What was probably meant. */
  readonly suggestion: string | null;
  readonly severity: Severity;
}

function brokenLinkOf(
  {node}: ReportedNode,
  origin: LinkOrigin,
  targets: LinkTargets,
): BrokenLink | null {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') {
    return null;
  }
  const {url} = node;
  const kind = node.type === 'image' ? 'image' : 'link';
  const severity = kind === 'image' ? targets.imageSeverity : targets.linkSeverity;
  const target = pathOf(url);
  if (severity === null || url === '' || ELSEWHERE.test(url) || target === null) {
    return null;
  }
  const folders = [...origin.folders, ...targets.staticFolders];
  const places = linkedFiles(target, {...origin, folders}, targets.siteDir);
  const isPage = kind === 'link' && MARKDOWN_FILE.test(target);
  // Any other link is an address, unless it says that it is a file beside the page.
  const isFile = kind === 'image' || (/^\.\.?\//.test(target) && path.extname(target) !== '');
  const exists = isPage
    ? places.some((place) => targets.pages.has(place))
    : !isFile || places.some((place) => existsSync(place));
  if (exists) {
    return null;
  }
  const suggestion = isPage
    ? suggestPage(target, origin.files[0], targets.pages)
    : suggestFile(target, places, targets.staticFolders);
  return {kind, url, severity, suggestion};
}

/** What a link or an image may be, where nobody knows which one was meant. */
const HELP: Readonly<Record<BrokenLink['kind'], string>> = {
  link: 'write the path of the file as seen from this page, such as `./event-types.mdx`, or an address of the site, such as `/docs/event-types`',
  image:
    'put the file beside this page and write `./event.png`, or into a static folder and write `/event.png`',
};

/** A character as Markdown may have it: with a backslash before it, or as a reference. */
function characterPattern(character: string): string {
  return `(?:\\\\?${character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&')}|&#?\\w+;)`;
}

/** Where a link or an image says what it leads to, whatever is in its words: [start, end). */
function destinationOf(markdown: string, offset: number, url: string): Span {
  const written = Array.from(url, characterPattern).join('');
  const pattern = new RegExp(`(?<=\\](?:\\(|:)\\s*<?)${written}(?=[\\s>)]|$)`, 'g');
  pattern.lastIndex = offset;
  const match = pattern.exec(markdown);
  return match ? [match.index, pattern.lastIndex] : [offset, offset + 1];
}

/**
 * Looks up on disk what links and images in the texts of a page lead to.
 *
 * Addresses, such as `/docs/event-types`, are left to the build, which knows them all.
 */
export function checkLinks(
  nodes: readonly ReportedNode[],
  origin: LinkOrigin,
  targets: LinkTargets,
): Problem[] {
  return nodes.flatMap((reported): Problem[] => {
    const broken = brokenLinkOf(reported, origin, targets);
    if (broken === null) {
      return [];
    }
    const {kind, url, severity, suggestion} = broken;
    const {text, offset} = reported;
    const [start, end] = destinationOf(text.written ?? text.markdown, offset, url);
    return [
      {
        code: `quiz/broken-${kind}`,
        severity,
        message:
          kind === 'image'
            ? `there is no image \`${url}\``
            : `the link \`${url}\` leads to no file`,
        path: text.path,
        at: 'value',
        found: kind === 'image' ? 'no such file' : 'leads nowhere',
        expected:
          kind === 'image'
            ? 'a file beside this page, or one in a static folder'
            : 'the name of a file, relative to this one',
        help: suggestion === null ? HELP[kind] : `did you mean \`${suggestion}\`?`,
        offset: start,
        length: end - start,
      },
    ];
  });
}
