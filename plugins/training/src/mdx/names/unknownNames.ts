import type {Nodes} from 'mdast';
import type {Problem} from '../../diagnostics/diagnostic';
import {excerptOf} from '../../diagnostics/wording';
import type {MarkdownText} from '../markdownText';
import {asText} from '../syntax/mdxError';
import {nodesIn, type Script, scriptsOf} from '../syntaxTree';
import {rewritesOfBraces} from '../shown/expressions';
import {fixFor} from '../shown/rewrite';
import {NAMES_OF_PAGES, usedNames} from './usedNames';

function problemOf(
  {kind, program}: Script,
  {markdown, written = markdown, path}: MarkdownText,
  known: ReadonlySet<string>,
): Problem[] {
  // The first one is enough: what is in braces is either meant as JavaScript or not.
  const unknown = usedNames(program).find(
    ({name}) => !known.has(name) && !NAMES_OF_PAGES.has(name) && !(name in globalThis),
  );
  if (unknown === undefined) {
    return [];
  }
  const {name, offset} = unknown;
  const [start, end] = program.range ?? [offset, offset + name.length];
  const isText = kind === 'expression';
  const braces = excerptOf(
    isText ? written.slice(start - 1, end + 1) : `{${written.slice(start, end)}}`,
  );
  const [rewrite] = isText ? rewritesOfBraces(markdown, start - 1, end + 1) : [];
  // What is hidden in the text would be in the fix.
  const fix = markdown === written && rewrite !== undefined ? fixFor(rewrite) : null;
  return [
    {
      code: 'mdx/unknown-name',
      message: `\`${braces}\` is not text here: MDX reads it as JavaScript`,
      path,
      at: 'value',
      found: `the page has no variable \`${name}\``,
      expected: null,
      help: isText
        ? asText('{')
        : `put text in quotes, without braces, or import \`${name}\` in the page`,
      offset,
      length: name.length,
      ...(fix && {fix}),
    },
  ];
}

/** JavaScript in a text. */
export interface TextScript {
  readonly script: Script;
  readonly text: MarkdownText;
}

/** The JavaScript in a text. */
export function scriptsInText(text: MarkdownText, children: readonly Nodes[]): TextScript[] {
  return children
    .flatMap(nodesIn)
    .flatMap(scriptsOf)
    .map((script) => ({script, text}));
}

/**
 * Finds braces that are meant as text, such as `{bucket}`: they are JavaScript, which would fail
 * without a place when the page is rendered.
 *
 * @param known names that the page imports or exports
 */
export function checkNames(scripts: readonly TextScript[], known: ReadonlySet<string>): Problem[] {
  return scripts.flatMap(({script, text}) =>
    script.kind === 'module' ? [] : problemOf(script, text, known),
  );
}
