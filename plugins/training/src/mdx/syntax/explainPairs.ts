import type {Span} from '../../diagnostics/span';
import {excerptOf} from '../../diagnostics/wording';
import {isHtmlElement} from '../htmlElements';
import {asText, type Explanation, namedTag, stopOf, type MdxError} from './mdxError';

/** Elements of HTML that have no content, which HTML lets anybody write without a slash. */
const WITHOUT_CONTENT =
  /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b/i;

const CLOSING_TAG = /^Unexpected closing tag `(?<closing>[^`]+)`/;

function nameOfTag(tag: string): string {
  return /^<\/?\s*(?<name>[^\s<>/]*)/.exec(tag)?.groups?.name ?? '';
}

/** Whether a tag is most likely a word in angle brackets: nothing has an element of its name. */
function isPlaceholder(tag: string, {known}: MdxError): boolean {
  const name = nameOfTag(tag);
  return name !== '' && !isHtmlElement(name) && !known.has(name.replace(/\..*$/, ''));
}

/** A word in angle brackets, such as `<bucket>`. */
function explainPlaceholder(tag: string, offset: number): Explanation {
  const name = nameOfTag(tag);
  const asCode = `write it as code: \`\` \`${excerptOf(tag)}\` \`\``;
  // What starts with a capital letter may well be a component.
  const isComponent = /^\p{Lu}/u.test(name);
  return {
    message: `\`${excerptOf(tag)}\` is not text here: MDX reads it as a component`,
    found: isComponent ? 'a component that the page does not import' : 'no component, and no HTML',
    expected: null,
    help: isComponent ? `${asCode}\nif it is a component, write both its tags` : asCode,
    offset,
    length: tag.length,
    isText: !isComponent,
  };
}

function explainOpening(error: MdxError, [start, end]: Span): Explanation {
  const tag = error.written.slice(start, end);
  const place = {offset: start, length: end - start, expected: null};
  if (WITHOUT_CONTENT.test(tag)) {
    return {
      ...place,
      message: `\`${excerptOf(tag)}\` is not closed: MDX wants a slash in a tag without content`,
      found: 'no slash',
      help: `write \`${excerptOf(tag.replace(/\s*>$/, ' />'))}\``,
      ...(tag.endsWith('>') && {
        fix: {kind: 'insert-text', offset: end - 1, text: /\s>$/.test(tag) ? '/' : ' /'},
      }),
    };
  }
  if (isPlaceholder(tag, error)) {
    return explainPlaceholder(tag, start);
  }
  const closing = `</${nameOfTag(tag)}>`;
  const other = CLOSING_TAG.exec(error.message.reason)?.groups?.closing;
  if (other !== undefined) {
    return {
      ...place,
      message: `\`${excerptOf(tag)}\` has no closing tag before \`${other}\``,
      found: `\`${other}\` follows`,
      help: `write \`${closing}\` before \`${other}\`, or in its place`,
    };
  }
  return {
    ...place,
    // A sign of SQL.
    isText: tag === '<>',
    message: `\`${excerptOf(tag)}\` has no closing tag`,
    found: 'never closed',
    help: `write \`${closing}\` where it ends, in the same paragraph\n${asText('<')}`,
  };
}

function explainClosing(error: MdxError): Explanation {
  const offset = error.markdown.lastIndexOf('<', stopOf(error));
  const tag = /^<[^<>]*>?/.exec(error.written.slice(offset))?.[0] ?? '<';
  const opening = `<${nameOfTag(tag)}>`;
  const place = {offset, length: tag.length, expected: null};
  if (isPlaceholder(tag, error)) {
    return explainPlaceholder(tag, offset);
  }
  return error.message.ruleId === 'unexpected-closing-slash'
    ? {
        ...place,
        message: `\`${excerptOf(tag)}\` closes nothing`,
        found: `no \`${opening}\` before it`,
        help: `remove it, or write \`${opening}\` before it`,
      }
    : {
        ...place,
        message: `\`${excerptOf(tag)}\` closes a tag that stands outside of the Markdown around it`,
        found: 'here',
        help: `let both \`${opening}\` and \`${excerptOf(tag)}\` stand inside of it, or both outside`,
      };
}

/** Says what is wrong with a tag that has no counterpart; `null` where the problem is another. */
export function explainPairs(error: MdxError): Explanation | null {
  const {source, ruleId, reason} = error.message;
  const isPair = ruleId === 'end-tag-mismatch' || ruleId === 'unexpected-closing-slash';
  if (source !== 'mdast-util-mdx-jsx' || !isPair) {
    return null;
  }
  const opening = namedTag(error);
  return opening && !reason.startsWith('Expected the closing tag')
    ? explainOpening(error, opening)
    : explainClosing(error);
}
