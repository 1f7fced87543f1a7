import {toPlainText, wordsOf} from '../../../plugins/training/src/lint/text';

describe('the plain text', () => {
  it.each([
    ['of words is the words', 'Event history keeps 90 days.', 'Event history keeps 90 days.'],
    ['has no marks of emphasis', 'a *b* **c** ***d*** _e_ __f__ ~~g~~', 'a b c d e f g'],
    ['has no marks of nested emphasis', '**a *b* c** and *d **e** f*', 'a b c and d e f'],
    ['has no marks of emphasis that ends twice at once', '**a *b***', 'a b'],
    ['has no marks inside a word', 'un*believ*able', 'unbelievable'],
    ['keeps underscores between letters', 'a snake_case_name', 'a snake_case_name'],
    ['keeps underscores inside emphasis', '_snake_case_', 'snake_case'],
    ['keeps an asterisk that stands alone', 'a*b', 'a*b'],
    ['keeps asterisks between spaces', '2 * 3 * 4', '2 * 3 * 4'],
    ['keeps wildcards', 's3:Get* and s3:Put*', 's3:Get* and s3:Put*'],
    ['keeps a character that a backslash stands before', '\\*not so\\* \\[x\\]', '*not so* [x]'],
    ['keeps a backslash before a letter', 'C:\\Users', 'C:\\Users'],
    ['keeps the text of inline code', 'call `Stop*Logging*`', 'call Stop*Logging*'],
    ['keeps backticks in code of two', '``a ` b``', 'a ` b'],
    ['keeps a backslash in code', '`a\\*b*`', 'a\\*b*'],
    ['keeps a tag in code', 'the `<br/>` tag', 'the <br/> tag'],
    ['has no marks around code', '**`a_b`** and [`c`](d.mdx)', 'a_b and c'],
    ['keeps a backtick that stands alone', 'a ` b', 'a ` b'],
    ['has no target of a link', 'see [the *guide*](./a_b_(c).mdx "A title")', 'see the guide'],
    ['has no target of a link by reference', 'see [the guide][guide]', 'see the guide'],
    ['has the brackets of a text in a link', '[a [b] c](d.mdx)', 'a [b] c'],
    ['keeps brackets without a target', 'an array [0]', 'an array [0]'],
    ['has the alternative text of an image', '![A *trail*](./trail.png)', 'A trail'],
    ['has the alternative text of an image in a link', '[![A trail](a.png)](b.mdx)', 'A trail'],
    ['has no tags', 'press <kbd>Ctrl</kbd><Key name="c" />', 'press Ctrl'],
    ['has no tags with expressions', 'a <Term style={"x > y"} b>trail</Term>', 'a trail'],
    ['has no fragments', '<>a</>', 'a'],
    ['has a space in the place of a line break', 'a<br/>b', 'a b'],
    ['keeps signs of comparison', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['has no comments', 'a {/* b */}<!-- c -->d', 'a d'],
    [
      'has no fenced code',
      'What is this?\n\n```json\n{"a": 1}\n```\n\nSay it.',
      'What is this? Say it.',
    ],
    ['has no fenced code at its end', 'What is this?\n\n~~~\n```\na', 'What is this?'],
    ['has no fence within a longer one', '````md\n```\na\n```\n````\nb', 'b'],
    ['has a gap for a blank', 'keeps [[90|ninety]] *days*', 'keeps ___ days'],
    ['has a gap for each of two blanks', '[[a]][[b]]', '______'],
    ['has no marks of headings, lists and quotations', '# a\n- b\n* c\n> - d', 'a b c d'],
    ['keeps the numbers of a list', '1. a\n2. b', '1. a 2. b'],
    ['has the characters of entities', 'a&nbsp;&lt;b&gt; &amp; c', 'a <b> & c'],
    ['is one line', '  a\n  b\n\n  c ', 'a b c'],
    ['keeps other scripts', '**事件** и *события* ー「証跡」', '事件 и события ー「証跡」'],
    ['keeps emoji', '**👩‍👩‍👧** _🇸🇪_', '👩‍👩‍👧 🇸🇪'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, markdown, expected) => {
    expect(toPlainText(markdown)).toBe(expected);
  });

  it('is found in a long text with many marks that close nothing', () => {
    const marks = '* _ ` [ ] ( ) < > { } ** __ ~~ ![ [[ a_ *b '.repeat(200);
    const start = performance.now();
    toPlainText(marks);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the words', () => {
  it.each([
    ['are in lower case', 'Event HISTORY', ['event', 'history']],
    ['have no punctuation', '“Yes,” (he) said: no.', ['yes', 'he', 'said', 'no']],
    ['keep an apostrophe, in one form', "don't don’t", ["don't", "don't"]],
    ['keep the underscores of a name', '`snake_case` _so_', ['snake_case', 'so']],
    ['keep the marks of a number', '2,557 and 0.5.', ['2,557', 'and', '0.5']],
    ['end at a hyphen', 'multi-Region', ['multi', 'region']],
    ['of code are among them', 'call `StopLogging`', ['call', 'stoplogging']],
    ['of targets are not', '[a](b.mdx)', ['a']],
    ['of blanks are not', 'keeps [[90]] days', ['keeps', 'days']],
    ['have their accents', 'Événement größer', ['événement', 'größer']],
    ['have their combining marks', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['are found where no spaces stand between them', '我们喜欢云', ['我们', '喜欢', '云']],
    ['are not emoji', 'a 👩‍👧 b', ['a', 'b']],
    ['of nothing are none', ' ', []],
  ])('%s', (_, markdown, expected) => {
    expect(wordsOf(markdown)).toEqual(expected);
  });
});
