import fc from 'fast-check';
import {
  findBlanks,
  MASKED_BLANK,
  maskBlanks,
} from '../../../plugins/training/src/quiz/types/fill-in/blanks';

describe('findBlanks', () => {
  it('finds a blank with its place and its answer', () => {
    expect(findBlanks('It keeps [[90]] days.')).toEqual([
      {offset: 9, source: '[[90]]', isInCode: false, kind: 'text', answers: ['90']},
    ]);
  });

  it.each([
    ['several answers', '[[90|ninety]]', [['90', 'ninety']]],
    ['white space around answers', '[[ 90 | ninety ]]', [['90', 'ninety']]],
    ['bars that a table wants escaped', '[[90\\|ninety]]', [['90', 'ninety']]],
    ['several blanks', '[[a]] and [[b]]', [['a'], ['b']]],
    ['one beside the other', '[[a]][[b]]', [['a'], ['b']]],
    ['brackets in an answer', '[[a[0]]]', [['a[0]']]],
    [
      'Markdown in an answer',
      '[[*.log]] [[a_b_c]] [[<b>]] [[{x}]]',
      [['*.log'], ['a_b_c'], ['<b>'], ['{x}']],
    ],
    ['nothing between the bars', '[[a|]]', [['a', '']]],
  ])('finds %s', (_name, text, answers) => {
    expect(findBlanks(text).map((blank) => blank.answers)).toEqual(answers);
  });

  it.each([
    ['a link', '[90](#ninety) [90]'],
    ['escaped brackets', '\\[[90]]'],
    ['brackets with nothing in them', '[[]]'],
    ['brackets over two lines', '[[90\ndays]]'],
    ['brackets that do not close', '[[90]'],
    ['code', '`[[ -f x ]]`'],
    ['a block of code', '```bash\n[[ -f x ]]\n```'],
    ['a block of code with another word', '```bash no-blanks title="my blanks"\n[[ -f x ]]\n```'],
    ['a comment', '{/* [[90]] */}'],
    ['an attribute', '<abbr title="[[90]]">'],
  ])('finds none in %s', (_name, text) => {
    expect(findBlanks(text)).toEqual([]);
  });
});

describe('findBlanks in a block of code with the word `blanks`', () => {
  const inCode = (code: string, fence = '```rust blanks') => `${fence}\n${code}\n\`\`\``;

  it.each(['```rust blanks', '```blanks', '``` blanks', '```rust title="x.rs" blanks {1}'])(
    'finds them: %s',
    (fence) => {
      const [blank, ...others] = findBlanks(`Type it.\n\n${inCode('let [[mut]] x;', fence)}`);
      expect(blank).toMatchObject({source: '[[mut]]', answers: ['mut'], isInCode: true});
      expect(blank?.offset).toBe(fence.length + 15);
      expect(others).toEqual([]);
    },
  );

  it('finds them between tildes', () => {
    expect(findBlanks('~~~rust blanks\nlet [[mut]] x;\n~~~')).toHaveLength(1);
  });

  it('finds them in the order of the text, among those in words', () => {
    const text = `[[a]]\n\n${inCode('<b>`[[c]]`</b>')}\n\n\`[[d]]\` [[<e>]]\n\n${inCode('[[f]]')}`;
    expect(findBlanks(text).map(({answers}) => answers)).toEqual([['a'], ['c'], ['<e>'], ['f']]);
  });

  it.each([
    ['a menu', '[[mut|~ref]]', {kind: 'menu', answers: ['mut'], choices: ['mut', 'ref']}],
    ['a number', '[[=0b1|2]]', {kind: 'unreadable'}],
    ['a number', '[[=3±1]]', {kind: 'number', answers: ['3'], tolerance: '1'}],
    ['bars', '[[\\|\\||or]]', {kind: 'text', answers: ['||', 'or']}],
    ['a menu of bars', '[[\\||~\\|\\|]]', {kind: 'menu', choices: ['|', '||']}],
  ])('reads %s', (_name, blank, content) => {
    expect(findBlanks(inCode(blank))).toMatchObject([content]);
  });

  it('leaves brackets with a backslash', () => {
    expect(findBlanks(inCode('m = \\[[1, 2], [3, 4]]'))).toEqual([]);
  });
});

describe('a blank', () => {
  const contentOf = (inside: string) => {
    const [{offset, source, isInCode, ...content} = {offset: 0, source: '', isInCode: true}] =
      findBlanks(`[[${inside}]]`);
    expect([offset, source, isInCode]).toEqual([0, `[[${inside}]]`, false]);
    return content;
  };
  const number = (answers: readonly string[], tolerance = '0', unit: string | null = null) => ({
    kind: 'number',
    answers,
    tolerance,
    unit,
  });

  it.each([
    ['90|~30|~365', ['90'], ['90', '30', '365']],
    ['~30|90', ['90'], ['30', '90']],
    ['a \\| ~ b', ['a'], ['a', 'b']],
    ['a|b|~c', ['a', 'b'], ['a', 'b', 'c']],
    ['\\~/a|~/b', ['~/a'], ['~/a', '/b']],
    ['=>|~=|~==', ['=>'], ['=>', '=', '==']],
    ['~a|~b', [], ['a', 'b']],
    ['a|~', ['a'], ['a', '']],
  ])('with a wrong choice is a menu: %s', (inside, answers, choices) => {
    expect(contentOf(inside)).toEqual({kind: 'menu', answers, choices});
  });

  it.each([
    ['~', ['~']],
    ['~/.aws', ['~/.aws']],
    ['\\~30|90', ['~30', '90']],
    ['a~b|c', ['a~b', 'c']],
    ['=', ['=']],
    ['=>|==', ['=>', '==']],
    ['\\=90', ['=90']],
    ['x=90', ['x=90']],
    ['\\x', ['\\x']],
  ])('without one is a text: %s', (inside, answers) => {
    expect(contentOf(inside)).toEqual({kind: 'text', answers});
  });

  it.each([
    ['=90', number(['90'])],
    [' = 90 ', number(['90'])],
    ['=90±1 days', number(['90'], '1', 'days')],
    ['=90 ± 1.5 days', number(['90'], '1.5', 'days')],
    ['=90+-1', number(['90'], '1')],
    ['=90+/-1', number(['90'], '1')],
    ['=90±5%', number(['90'], '5%')],
    ['=90±5% days', number(['90'], '5%', 'days')],
    ['=90±5 %', number(['90'], '5', '%')],
    ['=50%', number(['50'], '0', '%')],
    ['=90|91', number(['90', '91'])],
    ['=90|=91±1 days', number(['90', '91'], '1', 'days')],
    ['=90\\|91', number(['90', '91'])],
    ['=-1.50', number(['-1.50'])],
    ['=+5 m²', number(['5'], '0', 'm²')],
    ['=.5', number(['0.5'])],
    ['=-.5', number(['-0.5'])],
    ['=6.02e23 /mol', number(['6.02e23'], '0', '/mol')],
    ['=5 °C', number(['5'], '0', '°C')],
  ])('with an equals sign and a digit is a number: %s', (inside, content) => {
    expect(contentOf(inside)).toEqual(content);
  });

  it.each([
    '=1,5',
    '=1 000',
    '=90 days|91 days',
    '=90±',
    '=90±x',
    '=90-91',
    '=90|ninety',
    '=1.2.3',
    '=1/2',
    '=12:30',
    '=0x1F',
    '=2^10',
    '=3×4',
    '=−5',
    '=½',
    '=$5',
    '=٥',
    '=９０',
    '=±5',
  ])('that begins like a number and is none is told from a text: %s', (inside) => {
    expect(contentOf(inside)).toEqual({kind: 'unreadable', answers: []});
  });
});

const PARTS = ['[[a]]', '[[b|c]]', '[', ']', '\\', '\n', '`', '```', '```js blanks\n', '<b>'];

describe('maskBlanks', () => {
  it('leaves a text as long as it was, with as many blanks as were found', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...PARTS), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskBlanks(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.match(new RegExp(MASKED_BLANK, 'g')) ?? []).toHaveLength(
          findBlanks(text).length,
        );
        findBlanks(text).forEach(({offset, source}) => {
          expect(masked.slice(offset, offset + source.length)).not.toMatch(/[[\]]/);
        });
      }),
    );
  });

  it('keeps the text around blanks in its place', () => {
    const masked = maskBlanks('It keeps [[90]] days.');
    expect(masked.startsWith('It keeps ')).toBe(true);
    expect(masked.endsWith(' days.')).toBe(true);
  });
});
