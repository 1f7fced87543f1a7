import {excerptOf} from '../../diagnostics/wording';
import {asText, type Explanation, openerBefore, stopOf, type MdxError} from './mdxError';

/** From its bracket to the one that closes it, or to the end of the line. */
const TAG = /^<[^<>\r\n]*>?/;

/** The bracket and what follows it at once. */
const BEGIN_OF_TAG = /^<[^\s<>]*/;

const COMMENT = '<!--';

/** `<https://example.org>` and `<someone@example.org>`, links in plain Markdown. */
const AUTOLINK = /^<(?:(?<url>[a-z][a-z\d+.-]+:[^\s<>]*)|(?<mail>[^\s<>@]+@[^\s<>@]+))>/i;

function explainComment(error: MdxError, offset: number): Explanation {
  const isClosed = error.markdown.includes('-->', offset);
  return {
    message: isClosed
      ? 'MDX has no comments in `<!-- -->`'
      : 'the comment that `<!--` begins has no end',
    found: isClosed ? 'a comment of HTML' : 'never closed',
    expected: null,
    help: 'remove it, or write `{/* ... */}`',
    offset,
    length: COMMENT.length,
  };
}

function explainAutolink({groups}: RegExpExecArray, written: string, offset: number): Explanation {
  const {url, mail} = groups ?? {};
  return {
    message: `MDX has no links in angle brackets, such as \`${excerptOf(written)}\``,
    found: 'read as a tag',
    expected: null,
    help: `write \`[words](${url ?? `mailto:${mail ?? ''}`})\``,
    offset,
    length: written.length,
  };
}

/** A character that no tag has there. */
function explainCharacter(error: MdxError): Explanation {
  const stop = stopOf(error);
  const opener = openerBefore('<', stop, error);
  const rest = error.written.slice(opener);
  const autolink = AUTOLINK.exec(rest);
  if (rest.startsWith(COMMENT)) {
    return explainComment(error, opener);
  }
  if (autolink) {
    return explainAutolink(autolink, autolink[0], opener);
  }
  const [character = ''] = Array.from(error.written.slice(stop));
  const where = {
    found: 'here',
    expected: null,
    help: asText('<'),
    offset: stop,
    length: character.length,
  };
  if (stop === opener + 1) {
    return {
      ...where,
      isText: true,
      message: `\`<${character}\` is not text here: MDX reads \`<\` as the start of a tag`,
    };
  }
  const tag = TAG.exec(rest)?.[0] ?? '<';
  return {
    ...where,
    isText: !tag.endsWith('>'),
    message: `\`${excerptOf(tag)}\` is not text here, and no tag that MDX can read`,
    expected: error.message.reason.includes('before attribute value')
      ? 'quotes around the value'
      : null,
  };
}

/** A tag that is not finished where its paragraph, list item or quotation is. */
function explainEnd(error: MdxError): Explanation {
  const offset = openerBefore('<', stopOf(error), error);
  const begin = BEGIN_OF_TAG.exec(error.written.slice(offset))?.[0] ?? '<';
  return {
    message: `\`${excerptOf(begin)}\` is not text here: MDX reads it as the start of a tag`,
    found: 'no `>` ends it',
    expected: null,
    help: asText('<'),
    offset,
    length: begin.length,
    isText: true,
  };
}

/** Says what is wrong inside a tag; `null` where the problem is another. */
export function explainTag(error: MdxError): Explanation | null {
  const {source, ruleId} = error.message;
  if (source !== 'micromark-extension-mdx-jsx') {
    return null;
  }
  return ruleId === 'unexpected-character' ? explainCharacter(error) : explainEnd(error);
}
