import fc from 'fast-check';
import {isScalar, parseDocument, type Scalar, stringify} from 'yaml';
import {characterInScalarSource} from '../../../../plugins/training/src/diagnostics/yaml/scalarOffset';

function scalarIn(source: string): Scalar<string> {
  const node = parseDocument(source).get('text', true);
  if (!isScalar<string>(node)) {
    throw new Error(`No text in ${source}`);
  }
  return node;
}

/** What stands in the YAML where the given word stands in the text that the YAML means. */
function sourceAt(source: string, word: string): string {
  const scalar = scalarIn(source);
  const [start] = characterInScalarSource(scalar, source, scalar.value.indexOf(word));
  return source.slice(start, start + word.length);
}

describe('characterInScalarSource', () => {
  it.each([
    ['an escape', 'text: "a \\"b"\n', 2, '\\"'],
    ['a number for two code units', 'text: "a \\U0001F680 b"\n', 2, '\\U0001F680'],
    ['the second of two code units', 'text: "a \\U0001F680 b"\n', 3, '\\U0001F680'],
    ['a quote in single quotes', "text: 'a ''b'\n", 2, "''"],
    ['a letter', 'text: a b\n', 2, 'b'],
  ])('takes the whole of %s', (_name, source, offset, expected) => {
    const [start, end] = characterInScalarSource(scalarIn(source), source, offset);
    expect(source.slice(start, end)).toBe(expected);
  });

  it.each([
    ['a plain scalar', 'text: one two <three\n'],
    ['a plain scalar on several lines', 'text: one\n  two\n\n  <three\n'],
    ['single quotes', "text: 'one two <three'\n"],
    ['single quotes around a quote', "text: 'it''s one ''two'' <three'\n"],
    ['single quotes on several lines', "text: 'one\n\n  two\n  <three'\n"],
    ['double quotes', 'text: "one two <three"\n'],
    ['double quotes with escapes', 'text: "\\"one\\" \\\\ two\\t\\n<three"\n'],
    ['double quotes with a letter as a number', 'text: "\\x41 \\u00e9 \\e <three"\n'],
    ['double quotes with an escaped line break', 'text: "one \\\n   two \\\n   <three"\n'],
    ['double quotes with an escaped space', 'text: "one\\ two\\\n  \\ <three"\n'],
    ['a literal block', 'text: |\n  one\n    two\n\n  <three\n'],
    ['a literal block with a header', 'text: |2-  # a comment\n   one\n  <three\n'],
    ['a folded block', 'text: >-\n  one\n  two\n\n  <three\n'],
    ['a tagged scalar', 'text: !!str &a one <three\n'],
    ['an anchored block', 'text: &a |\n  one\n  <three\n'],
    ['a flow mapping', '{a: 1, text: one <three, b: "<three"}\n'],
    ['carriage returns', 'text: |\r\n  one\r\n  two\r\n  <three\r\n'],
    ['carriage returns in quotes', 'text: "one\r\n  two \\\r\n  <three"\r\n'],
    ['tabs', 'text: "one\ttwo\t\t<three"\n'],
    ['emoji and Chinese', 'text: 🎉 记录 👩‍👩‍👧 <three\n'],
  ])('finds a word in %s', (_name, source) => {
    expect(sourceAt(source, '<three')).toBe('<three');
  });

  it.each([
    ['an emoji that is written as a number', 'text: "\\U0001F389 <three"\n'],
    ['an escaped no-break space', 'text: "one\\_two <three"\n'],
    ['a no-break space that is written as a number', 'text: "one\\u00a0two\\xa0<three"\n'],
    ['a space that is written as a number', 'text: "one\\x20two\\u0020<three"\n'],
    ['an escaped line separator', 'text: "one\\Ltwo\\P<three"\n'],
    ['an escaped form feed and vertical tab', 'text: "one\\ftwo\\v<three"\n'],
  ])('finds a word behind %s', (_name, source) => {
    expect(sourceAt(source, '<three')).toBe('<three');
  });

  it('gives the first character of white space that has errors a place in the text', () => {
    const source = 'text: one  two\n';
    expect(source.slice(characterInScalarSource(scalarIn(source), source, 4)[0]).trim()).toBe(
      'two',
    );
  });

  it.each([
    ['the last character of a plain scalar', 'text: one\n', 'e'],
    ['the closing quote', 'text: "one"\n', '"'],
    ['the end of the line of a block', 'text: |-\n  one\n', '\n'],
  ])('gives a problem at the end %s', (_name, source, character) => {
    expect(source[characterInScalarSource(scalarIn(source), source, 3)[0]]).toBe(character);
  });

  it('gives a problem at the end of a block a place before the blank lines below it', () => {
    const source = 'text: |+\n  one\n\n\nnext: 1\n';
    expect(characterInScalarSource(scalarIn(source), source, 3)).toEqual([14, 15]);
  });

  it('gives a place to a text that nothing closes behind its backslash', () => {
    const source = 'text: "one \\';
    const [start] = characterInScalarSource(scalarIn(source), source, 5);
    expect(source[start]).toBe('\\');
  });

  it('finds every visible character, whatever the style', () => {
    const texts = fc.stringMatching(
      /^[\w!?.,;:#<>{}'"\\ äß漢🎉-]{0,25}(\n[\w<{'"\\ 漢🎉]{0,25}){0,3}$/u,
    );
    const styles = fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
    );
    fc.assert(
      fc.property(texts, styles, (text, defaultStringType) => {
        const source = stringify({text}, {defaultStringType, lineWidth: 20});
        const scalar = scalarIn(source);
        // Escapes are for the examples above: a character may be written in many ways.
        fc.pre(scalar.value === text && scalar.type !== 'QUOTE_DOUBLE');
        for (let offset = 0; offset < text.length; offset += 1) {
          const character = text[offset];
          if (character !== undefined && /\S/.test(character)) {
            expect(source[characterInScalarSource(scalar, source, offset)[0]]).toBe(character);
          }
        }
      }),
    );
  });
});
