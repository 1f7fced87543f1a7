import {excerptOf} from '../../diagnostics/wording';
import {asText, type Explanation, openerBefore, stopOf, type MdxError} from './mdxError';

/** The end of what begins with a brace: its own closing brace, or the end of the line. */
function endOfBraces(markdown: string, opener: number): number {
  let depth = 0;
  for (let offset = opener; offset < markdown.length; offset += 1) {
    const character = markdown[offset];
    depth += Number(character === '{') - Number(character === '}');
    if (depth === 0) {
      return offset + 1;
    }
  }
  return opener + 1;
}

function explainUnclosed(error: MdxError): Explanation {
  const isEnd = error.message.ruleId === 'unexpected-eof';
  return {
    message: '`{` has no closing brace: MDX reads what follows it as JavaScript',
    found: isEnd ? 'never closed' : 'not closed in its list item or quotation',
    expected: null,
    help: asText('{'),
    offset: openerBefore('{', isEnd ? error.markdown.length : stopOf(error), error),
    length: 1,
    isText: true,
  };
}

function explainScript(error: MdxError): Explanation {
  // JavaScript that ends too early stops at the closing brace.
  const offset = openerBefore('{', stopOf(error) + 1, error);
  const end = endOfBraces(error.markdown, offset);
  return {
    message: `\`${excerptOf(error.written.slice(offset, end))}\` is not text here: MDX reads it as JavaScript`,
    found: 'not JavaScript',
    expected: null,
    help: asText('{'),
    offset,
    length: end - offset,
    isText: true,
  };
}

/** Says what is wrong with braces; `null` where the problem is another. */
export function explainBraces(error: MdxError): Explanation | null {
  const {source, ruleId} = error.message;
  if (source !== 'micromark-extension-mdx-expression') {
    return null;
  }
  return ruleId === 'unexpected-eof' || ruleId === 'unexpected-lazy'
    ? explainUnclosed(error)
    : explainScript(error);
}

const MODULE_WORD = /^(?:import|export) /gm;

/** Says that a paragraph begins with a word of JavaScript; `null` where the problem is another. */
export function explainModule(error: MdxError): Explanation | null {
  if (error.message.source !== 'micromark-extension-mdxjs-esm') {
    return null;
  }
  const begin = [...error.markdown.matchAll(MODULE_WORD)]
    .filter(({index}) => index <= stopOf(error))
    .at(-1);
  const word = begin?.[0].trim() ?? 'import';
  return {
    message: `MDX reads a paragraph that begins with \`${word}\` as JavaScript`,
    found: 'not JavaScript',
    expected: null,
    help: `put the command in code: \`${word}\``,
    offset: begin?.index ?? stopOf(error),
    length: word.length,
    isText: true,
  };
}
