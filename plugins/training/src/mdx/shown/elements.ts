import type {Nodes} from 'mdast';
import {isHtmlElement} from '../htmlElements';
import {asText} from '../syntax/mdxError';
import {attributeNamed, isJsxElement, type JsxElement, spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {kindOfElement} from './elementKinds';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';
import {isBlank} from './shownText';

/** Elements that do something where they stand, or belong to another part of a page. */
const ACTS: ReadonlySet<string> = new Set(
  'base body button dialog embed fieldset form frame frameset head html input label legend link meta noscript object optgroup option param script select slot style template textarea title'.split(
    ' ',
  ),
);

/** Those that have a place in a prompt or an explanation, and none in what readers choose. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(
  'a article aside details footer h1 h2 h3 h4 h5 h6 header hr iframe li main nav section summary table tbody td th thead tr'.split(
    ' ',
  ),
);

/** Components that Docusaurus gives to every page. */
const OF_DOCUSAURUS: ReadonlySet<string> = new Set(['Details', 'Head']);

/** With JavaScript in its tag, an element is there to act. */
function isProgrammed({attributes}: JsxElement): boolean {
  return attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
}

/** Whether an image, a sound or a film has an address that leads somewhere from any page. */
function hasSource(node: JsxElement): boolean {
  const value = attributeNamed(node, 'src')?.value;
  return typeof value === 'string' && /^(?:\/|[a-z]+:)/i.test(value);
}

const NOTHING_SEEN = 'readers see nothing of it';

function change(
  name: string,
  start: number,
  end: number,
  written: string,
  found: string,
  what = 'it becomes an element of the page',
): Change {
  const stretch = written.slice(start, end);
  return {
    code: 'mdx/element',
    message: `\`<${name}>\` is not text here: ${what}`,
    found,
    help: asText('<'),
    start,
    end: Math.min(end, start + 1 + name.length),
    rewrites: [
      ...asCodeSpan(written, wordAround(written, [start, end])),
      ...asCodeSpan(written, [start, end]),
      ...asEscaped(written, [start, end], stretch.includes('{') ? /[<{]/g : /</g),
    ],
  };
}

function isText(
  name: string,
  isEmpty: boolean,
  hasAddress: boolean,
  {isChosen, written}: ReadText,
): boolean {
  const isShort = isChosen && !written.trim().includes('\n');
  const lower = name.toLowerCase();
  if (ACTS.has(lower) || (isShort && NOT_CHOSEN.has(lower))) {
    return true;
  }
  const isAnchor = lower === 'a' && !hasAddress;
  return isEmpty && (isAnchor || !['seen', 'plain'].includes(kindOfElement(lower)) || isChosen);
}

/** An element that neither HTML nor the page has; `null` where one of them may have it. */
function checkUnknown(
  name: string,
  isEmpty: boolean,
  isWhole: boolean,
  {isChosen, known}: ReadText,
): readonly [found: string, what: string] | null {
  if (!/^\p{Lu}|\./u.test(name)) {
    const isText = name.includes('-') ? isChosen && isWhole && isEmpty : isChosen || isEmpty;
    return isText ? [NOTHING_SEEN, 'it becomes an element of the page'] : null;
  }
  const [own = ''] = name.split('.');
  return isChosen && known !== null && !known.has(own) && !OF_DOCUSAURUS.has(own)
    ? ['a component that the page does not import', 'MDX reads it as a component']
    : null;
}

function checkJsx(node: JsxElement, text: ReadText): Change[] {
  const {written, isChosen} = text;
  const {name} = node;
  if (name === null) {
    return [];
  }
  const [start, end] = spanOf(node);
  const isWhole = written.slice(start, end) === written.trim();
  const isBare = node.children.every(isBlank);
  if (!isHtmlElement(name) || /^\p{Lu}/u.test(name)) {
    const unknown = checkUnknown(name, isBare, isWhole, text);
    return unknown === null ? [] : [change(name, start, end, written, ...unknown)];
  }
  if (isProgrammed(node)) {
    return [];
  }
  const hasAddress = ['href', 'id', 'name'].some((key) => attributeNamed(node, key) !== null);
  const isEmpty = kindOfElement(name) !== 'seen' && isBare;
  // An empty element between words is a place for a script, or an anchor.
  const isPlace = isEmpty && !isChosen && node.attributes.length > 0;
  const isTagAlone = isChosen && isWhole && isBare && !hasSource(node);
  return !isPlace && (isTagAlone || isText(name, isEmpty, hasAddress, text))
    ? [
        change(
          name,
          start,
          end,
          written,
          isEmpty || kindOfElement(name) === 'hidden'
            ? NOTHING_SEEN
            : 'a real element in place of its tags',
        ),
      ]
    : [];
}

const TAG = /<([a-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Plain Markdown takes any name in angle brackets for an element: `Vec<i32>`. */
function checkHtml(node: Extract<Nodes, {type: 'html'}>, text: ReadText): Change[] {
  const {written} = text;
  const [offset] = spanOf(node);
  return [...node.value.matchAll(TAG)]
    .filter(([, name = '']) => {
      const isOwn = name.includes('-');
      return !isOwn && (!isHtmlElement(name) || isText(name, false, true, text));
    })
    .slice(0, 1)
    .map(({index, 0: tag, 1: name = ''}) => {
      const start = offset + index;
      const closing = new RegExp(`^[^]*?</${name}\\s*>`, 'i').exec(written.slice(start));
      const end = start + (closing?.[0] ?? tag).length;
      return change(
        name,
        start,
        end,
        written,
        isHtmlElement(name) && kindOfElement(name) !== 'hidden'
          ? 'a real element in place of its tags'
          : NOTHING_SEEN,
      );
    });
}

/** Elements that are text to their author, and that act, or that nobody sees. */
export function checkElement(node: Nodes, text: ReadText): Change[] {
  if (isJsxElement(node)) {
    return checkJsx(node, text);
  }
  return node.type === 'html' ? checkHtml(node, text) : [];
}
