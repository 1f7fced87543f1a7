import {
  codeFrame,
  gutterWidth,
} from '../../../../plugins/training/src/diagnostics/reports/codeFrame';
import type {Diagnostic, Range} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {diagnostic, range} from '../../support/diagnostics';

const plain = (text: string) => text;
const NO_COLOURS = {gutter: plain, primary: plain, related: plain};

function frameOf(source: string, overrides: Partial<Diagnostic>): string[] {
  return codeFrame(diagnostic({found: 'here', ...overrides}), source, NO_COLOURS);
}

/** The source line and the underline of a diagnostic. */
function underlined(source: string, place: Range, found = 'here'): string[] {
  return frameOf(source, {range: place, found}).slice(1, 3);
}

describe('a frame', () => {
  it('is the line, the underline and what was found, between two empty lines', () => {
    expect(frameOf('quiz:\n  tilte: One\n', {range: range(2, 3, 8)})).toEqual([
      '  |',
      '2 |   tilte: One',
      '  |   ^^^^^ here',
      '  |',
    ]);
  });
});

describe('the underline', () => {
  it('stands below its text where tabs come before it', () => {
    expect(underlined('\ttext:\tone\n', range(1, 8, 11))).toEqual([
      '1 | \ttext:\tone',
      '  | \t     \t^^^ here',
    ]);
  });

  it('is as wide as its text where tabs are in it', () => {
    expect(underlined('text: one\ttwo\n', range(1, 7, 14))).toEqual([
      '1 | text: one\ttwo',
      '  |       ^^^\t^^^ here',
    ]);
  });

  it('can be seen below a tab', () => {
    expect(underlined('text:\tone\n', range(1, 6, 7))).toEqual([
      '1 | text:\tone',
      '  |      ^ here',
    ]);
  });

  it.each([
    ['Chinese', 'text: 事件 one', 10, '  |            ^^^ here'],
    ['an emoji of two code units', 'text: 🙂 one', 10, '  |          ^^^ here'],
    ['a mark without a width', 'text: e\u0301 one', 10, '  |         ^^^ here'],
  ])('is not moved by %s', (_name, line, column, expected) => {
    expect(underlined(line, range(1, column, column + 3))[1]).toBe(expected);
  });

  it('is as wide as the characters above it', () => {
    expect(underlined('text: 事件 one\n', range(1, 7, 9))[1]).toBe('  |       ^^^^ here');
  });

  it('is one character long where the range is empty', () => {
    expect(underlined('text:\n', range(1, 6, 6))).toEqual(['1 | text:', '  |      ^ here']);
  });

  it('ends with the line where the range goes on below it', () => {
    const place = {start: {line: 1, column: 7}, end: {line: 2, column: 3}};
    expect(underlined('text: one\n  two\n', place)).toEqual([
      '1 | text: one',
      '  |       ^^^ here',
    ]);
  });

  it('is one character long where the range begins at the end of the line', () => {
    const place = {start: {line: 1, column: 6}, end: {line: 2, column: 3}};
    expect(underlined('text:\n  two\n', place)).toEqual(['1 | text:', '  |      ^ here']);
  });

  it('has nothing behind it where there is nothing to say', () => {
    expect(underlined('text: one\n', range(1, 7, 10), '')).toEqual([
      '1 | text: one',
      '  |       ^^^',
    ]);
  });

  it('is not moved by a byte order mark', () => {
    expect(underlined('\uFEFFtext: one\n', range(1, 7, 10))).toEqual([
      '1 | text: one',
      '  |       ^^^ here',
    ]);
  });

  it('is not followed by a carriage return', () => {
    expect(underlined('text: one\r\nmore: two\r\n', range(1, 7, 10))).toEqual([
      '1 | text: one',
      '  |       ^^^ here',
    ]);
  });

  it('has a line of its own where the file has become shorter', () => {
    expect(underlined('', range(9, 1, 4))).toEqual(['9 | ', '  | ^ here']);
  });
});

describe('other places', () => {
  const list = Array.from({length: 12}, (_item, index) => `- id: question-${index + 1}`).join('\n');

  it('have underlines and labels of their own, in the order of the lines', () => {
    const related = [{range: range(1, 7, 17), label: 'first used here'}];
    expect(frameOf(list, {range: range(2, 7, 17), found: 'used again', related})).toEqual([
      '  |',
      '1 | - id: question-1',
      '  |       ---------- first used here',
      '2 | - id: question-2',
      '  |       ^^^^^^^^^^ used again',
      '  |',
    ]);
  });

  it('may stand below the place concerned', () => {
    const related = [{range: range(2, 3, 5), label: 'there'}];
    expect(frameOf(list, {range: range(1, 3, 5), related}).slice(1, -1)).toEqual([
      '1 | - id: question-1',
      '  |   ^^ here',
      '2 | - id: question-2',
      '  |   -- there',
    ]);
  });

  it('show the line between two, which takes no more room than dots', () => {
    const related = [{range: range(3, 3, 5), label: 'there'}];
    expect(frameOf(list, {range: range(1, 3, 5), related}).slice(1, -1)).toEqual([
      '1 | - id: question-1',
      '  |   ^^ here',
      '2 | - id: question-2',
      '3 | - id: question-3',
      '  |   -- there',
    ]);
  });

  it('have dots in the place of several lines', () => {
    const related = [{range: range(4, 3, 5), label: 'there'}];
    expect(frameOf(list, {range: range(1, 3, 5), related}).slice(1, -1)).toEqual([
      '1 | - id: question-1',
      '  |   ^^ here',
      '...',
      '4 | - id: question-4',
      '  |   -- there',
    ]);
  });

  it('share a line with the place concerned, from left to right', () => {
    const related = [{range: range(1, 3, 5), label: 'the key'}];
    const frame = frameOf(list, {range: range(1, 7, 17), found: 'the value', related});
    expect(frame.slice(1, -1)).toEqual([
      '1 | - id: question-1',
      '  |   -- the key',
      '  |       ^^^^^^^^^^ the value',
    ]);
  });

  it('leave room for the longest line number, whose lines they stand in', () => {
    const related = [{range: range(12, 3, 5), label: 'there'}];
    expect(frameOf(list, {range: range(9, 3, 5), related})).toEqual([
      '   |',
      '9  | - id: question-9',
      '   |   ^^ here',
      '...',
      '12 | - id: question-12',
      '   |   -- there',
      '   |',
    ]);
    expect(gutterWidth(diagnostic({range: range(9, 3), related}))).toBe(2);
  });
});

describe('colours', () => {
  it('are for the gutter, the place concerned and other places', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const related = [{range: range(4, 3, 5), label: 'there'}];
    const frame = codeFrame(
      diagnostic({range: range(1, 3, 5), found: 'here', related}),
      '- id: a\n\n\n- id: b\n',
      {gutter: tag('g'), primary: tag('p'), related: tag('r')},
    );
    expect(frame).toEqual([
      '<g>  |</g>',
      '<g>1 |</g> - id: a',
      '<g>  |</g>   <p>^^ here</p>',
      '<g>...</g>',
      '<g>4 |</g> - id: b',
      '<g>  |</g>   <r>-- there</r>',
      '<g>  |</g>',
    ]);
  });
});
