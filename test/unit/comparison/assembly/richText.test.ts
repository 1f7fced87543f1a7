import {
  createToRichText,
  type Origin,
  type ToRichText,
} from '../../../../plugins/training/src/comparison/assembly/richText';

const origin: Origin = {
  file: '/site/docs/cloudtrail/overview.mdx',
  path: ['service', 'facts', 'answers'],
};

const permalinks = new Map([
  ['/site/docs/cloudtrail/events.mdx', '/docs/cloudtrail/events'],
  ['/site/docs/config/overview.md', '/docs/config'],
  ['/site/docs/cloudtrail/über uns.mdx', '/docs/cloudtrail/about'],
]);

const broken: (readonly [href: string, origin: Origin])[] = [];
let toRichText: ToRichText;

beforeAll(async () => {
  toRichText = await createToRichText(permalinks, (href, place) => {
    broken.push([href, place]);
  });
});

beforeEach(() => {
  broken.length = 0;
});

function link(href: string, ...children: readonly string[]) {
  return {tag: 'a', href, children};
}

function element(tag: string, ...children: readonly unknown[]) {
  return {tag, href: null, children};
}

describe('the text of a cell', () => {
  it('of one paragraph is no block', () => {
    expect(toRichText('Who did what?', origin)).toEqual(['Who did what?']);
  });

  it('keeps its markup', () => {
    expect(toRichText('**Who** did `what`, and *when*?', origin)).toEqual([
      element('strong', 'Who'),
      ' did ',
      element('code', 'what'),
      ', and ',
      element('em', 'when'),
      '?',
    ]);
  });

  it('of several blocks keeps them', () => {
    expect(toRichText('One.\n\n- Two\n- Three\n', origin)).toEqual([
      element('p', 'One.'),
      element('ul', element('li', 'Two'), element('li', 'Three')),
    ]);
  });

  it('leaves out raw HTML', () => {
    expect(toRichText('One <b>two</b>', origin)).toEqual(['One ', 'two']);
    expect(toRichText('<script>alert(1)</script>', origin)).toEqual([]);
  });

  it('has the words of an image in its place', () => {
    expect(toRichText('See ![a trail](./trail.png)', origin)).toEqual(['See ', 'a trail']);
  });
});

describe('a link', () => {
  it.each([
    ['in the same folder', './events.mdx', '/docs/cloudtrail/events'],
    ['without a dot', 'events.mdx', '/docs/cloudtrail/events'],
    ['in another folder', '../config/overview.md', '/docs/config'],
    ['with an anchor', './events.mdx#data-events', '/docs/cloudtrail/events#data-events'],
    ['with a query', './events.mdx?a=b#c', '/docs/cloudtrail/events?a=b#c'],
    ['with a space and an umlaut', '<./über uns.mdx>', '/docs/cloudtrail/about'],
  ])('to a page %s counts from the page that states the value', (_name, href, permalink) => {
    expect(toRichText(`See [there](${href}).`, origin)).toEqual([
      'See ',
      link(permalink, 'there'),
      '.',
    ]);
    expect(broken).toEqual([]);
  });

  it.each([
    'https://docs.aws.amazon.com/cloudtrail.md',
    'mailto:a@example.com',
    '/docs/config',
    '/docs/page.md',
    '#notes',
    'pathname:///file.md',
  ])('that is no file of the site stays as it is: %s', (href) => {
    expect(toRichText(`[there](${href})`, origin)).toEqual([link(href, 'there')]);
    expect(broken).toEqual([]);
  });

  it('to a page that does not exist is reported and becomes its words', () => {
    expect(toRichText('See [the *events*](./evnets.mdx#data).', origin)).toEqual([
      'See ',
      'the ',
      element('em', 'events'),
      '.',
    ]);
    expect(broken).toEqual([['./evnets.mdx#data', origin]]);
  });

  it('with a sign that is no escape is reported, too', () => {
    expect(toRichText('[there](./100%.md)', origin)).toEqual(['there']);
    expect(broken).toHaveLength(1);
  });
});
