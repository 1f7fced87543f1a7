import type {Root, RootContent} from 'mdast';
import type {Problem} from '../../diagnostics/diagnostic';
import {parseMarkdown, type ReportedNode} from '../../mdx/markdown';
import type {MarkdownText} from '../../mdx/markdownText';
import {componentsOfSite} from '../../docusaurus/componentsOfSite';
import {declaredNames, moduleNames} from '../../mdx/names/moduleNames';
import type {MarkdownParser} from '../../mdx/pageParser';
import {checkNames, scriptsInText, type TextScript} from '../../mdx/names/unknownNames';
import {elementsIn} from '../placement/findPlaces';
import type {Parse} from '../base/parts';
import {textUse} from './textUse';
import {checkPromptWords} from './checkPromptWords';
import {lookOf} from '../../mdx/shown/shownText';
import type {LookAt} from './checkLookAlikes';

/** A text is what is placed: an element in it would be looked for when all places are filled. */
function checkPlacesInText(
  {markdown, path}: MarkdownText,
  children: RootContent[],
  own: ReadonlySet<string> | null,
): Problem[] {
  return elementsIn({type: 'root', children}, own ?? new Set())
    .slice(0, 1)
    .map(({node}) => {
      const name = node.name ?? '';
      return {
        code: 'placement/in-text',
        message: `\`<${name}>\` stands in a text of the quiz`,
        path,
        at: 'value',
        found: 'nothing can be placed here',
        expected: 'a line of its own in the body of the page',
        help: 'move it below the second `---`',
        offset: Math.max(0, markdown.indexOf(`<${name}`)),
        length: name.length + 1,
      };
    });
}

function nameOf({path}: MarkdownText): string {
  return JSON.stringify(path);
}

/** Parses the texts of a quiz, and remembers what is to be said about them. */
export interface TextParser {
  readonly parse: Parse;
  /** Problems of the texts that have been parsed. */
  readonly problems: () => Problem[];
  /** How a text looks in the page, parsed where it has not been. */
  readonly lookAt: LookAt;
  /** Links and images of the texts that have been parsed. */
  readonly reported: readonly ReportedNode[];
}

/**
 * @param tree the page, whose imports texts can use; `null` where it cannot be read, so that
 *   nobody knows which names it has
 * @param siteDir whose pages may have components that no page imports
 */
export function createTextParser(
  parser: MarkdownParser,
  tree: Root | null,
  siteDir: string,
): TextParser {
  const own = tree && new Set([...moduleNames(tree), ...componentsOfSite(siteDir)]);
  const markdownProblems: Problem[] = [];
  const reported: ReportedNode[] = [];
  const scripts: TextScript[] = [];
  const placementProblems: Problem[] = [];
  const looks = new Map<string, string | null>();
  const parse = (text: MarkdownText) => {
    const parsed = parseMarkdown(parser, {...text, use: textUse(text.path)}, own);
    markdownProblems.push(...parsed.problems, ...checkPromptWords(text, parsed.children));
    reported.push(...parsed.reported);
    scripts.push(...scriptsInText(text, parsed.children));
    placementProblems.push(...checkPlacesInText(text, parsed.children, own));
    looks.set(nameOf(text), parsed.problems.length === 0 ? lookOf(parsed.children) : null);
    return parsed.children;
  };
  return {
    reported,
    parse,
    lookAt: (text) => {
      if (!looks.has(nameOf(text))) {
        parse(text);
      }
      return looks.get(nameOf(text)) ?? null;
    },
    problems: () => {
      const found = [...markdownProblems, ...placementProblems];
      if (own === null) {
        return found;
      }
      const ofTexts = scripts.flatMap(({script: {kind, program}}) =>
        kind === 'module' ? declaredNames(program) : [],
      );
      return [...found, ...checkNames(scripts, new Set([...own, ...ofTexts]))];
    },
  };
}
