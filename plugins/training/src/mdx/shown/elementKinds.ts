/** Elements of which nothing is seen, what is in them included. */
const HIDDEN: ReadonlySet<string> = new Set(
  'base datalist head link meta noscript param script slot source style template title track'.split(
    ' ',
  ),
);

/** Elements that are seen without a text in them. */
const SEEN: ReadonlySet<string> = new Set(
  'audio br button canvas embed hr iframe img input math meter object picture progress select svg textarea video'.split(
    ' ',
  ),
);

/** Elements that look as Markdown has it. */
const LOOKS: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
  code: 'code',
  kbd: 'kbd',
  samp: 'code',
  tt: 'code',
};

/** Elements without a look of their own. */
const PLAIN: ReadonlySet<string> = new Set('a abbr bdi bdo data div p span time'.split(' '));

export type ElementKind = 'hidden' | 'seen' | 'plain' | 'other';

/** What readers see of an element of HTML. */
export function kindOfElement(name: string): ElementKind {
  const lower = name.toLowerCase();
  if (HIDDEN.has(lower)) {
    return 'hidden';
  }
  return SEEN.has(lower) ? 'seen' : PLAIN.has(lower) ? 'plain' : 'other';
}

/** The look that Markdown has a name for: `strong` of `b`; the element's own name otherwise. */
export function lookOfElement(name: string): string {
  return LOOKS[name] ?? name;
}
