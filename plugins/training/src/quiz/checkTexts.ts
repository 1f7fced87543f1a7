import type {Root} from 'mdast';
import type {Problem} from '../diagnostics/diagnostic';
import {type MarkdownText, parseMarkdown, type ReportedNode} from '../mdx/markdown';
import {declaredNames, moduleNames} from '../mdx/moduleNames';
import type {MarkdownParser} from '../mdx/pageParser';
import {checkNames, scriptsInText, type TextScript} from '../mdx/unknownNames';
import type {Quiz} from './model';
import type {Parse} from './questionToMdast';
import {textsOf} from './texts';

/** Parses the texts of a quiz, and remembers what is to be said about them. */
export interface TextParser {
  readonly parse: Parse;
  /** Faults of the texts that have been parsed. */
  readonly problems: () => Problem[];
  /** Links and images of the texts that have been parsed. */
  readonly reported: readonly ReportedNode[];
}

/**
 * @param tree the page, whose imports texts can use; `null` where it cannot be read, so that
 *   nobody knows which names it has
 */
export function createTextParser(parser: MarkdownParser, tree: Root | null): TextParser {
  const own = tree && moduleNames(tree);
  const syntaxProblems: Problem[] = [];
  const reported: ReportedNode[] = [];
  const scripts: TextScript[] = [];
  return {
    reported,
    parse: (text: MarkdownText) => {
      const parsed = parseMarkdown(parser, text);
      syntaxProblems.push(...parsed.problems);
      reported.push(...parsed.reported);
      scripts.push(...scriptsInText(text, parsed.children));
      return parsed.children;
    },
    problems: () => {
      if (own === null) {
        return syntaxProblems;
      }
      const ofTexts = scripts.flatMap(({script: {kind, program}}) =>
        kind === 'module' ? declaredNames(program) : [],
      );
      return [...syntaxProblems, ...checkNames(scripts, new Set([...own, ...ofTexts]))];
    },
  };
}

/**
 * Looks for faults in the Markdown of a quiz, without putting it into its page.
 *
 * @param parser that of the page
 * @param tree the page; `null` where it cannot be read
 */
export function checkTexts(quiz: Quiz, parser: MarkdownParser, tree: Root | null): Problem[] {
  const {parse, problems} = createTextParser(parser, tree);
  textsOf(quiz).forEach(parse);
  return problems();
}
