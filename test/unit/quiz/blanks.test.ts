import fc from 'fast-check';
import {
  findBlanks,
  MASKED_BLANK,
  maskBlanks,
} from '../../../plugins/training/src/quiz/types/fill-in/blanks';

describe('findBlanks', () => {
  it('finds a blank with its place and its answer', () => {
    expect(findBlanks('It keeps [[90]] days.')).toEqual([
      {offset: 9, source: '[[90]]', kind: 'text', answers: ['90']},
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
  ])('finds none in %s', (_name, text) => {
    expect(findBlanks(text)).toEqual([]);
  });
});

describe('a blank', () => {
  const contentOf = (inside: string) => {
    const [{offset, source, ...content} = {offset: 0, source: ''}] = findBlanks(`[[${inside}]]`);
    expect([offset, source]).toEqual([0, `[[${inside}]]`]);
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
  ])('that begins like a number and is none is told from a text: %s', (inside) => {
    expect(contentOf(inside)).toEqual({kind: 'unreadable', answers: []});
  });
});

describe('maskBlanks', () => {
  it('leaves a text as long as it was, with as many blanks as were found', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom('[[a]]', '[[b|c]]', '[', ']', '\\', '\n'), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskBlanks(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.match(new RegExp(MASKED_BLANK, 'g')) ?? []).toHaveLength(
          findBlanks(text).length,
        );
        expect(findBlanks(masked)).toEqual([]);
      }),
    );
  });

  it('keeps the text around blanks in its place', () => {
    const masked = maskBlanks('It keeps [[90]] days.');
    expect(masked.startsWith('It keeps ')).toBe(true);
    expect(masked.endsWith(' days.')).toBe(true);
  });
});
