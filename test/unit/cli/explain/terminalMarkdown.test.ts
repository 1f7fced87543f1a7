import {terminalMarkdown} from '../../../../plugins/training/src/cli/explain/terminalMarkdown';

const show = (markdown: string) => terminalMarkdown(markdown, false);

describe('Markdown in a terminal', () => {
  it('keeps a piece of code in one line', async () => {
    const text = `${'word '.repeat(14)}\`one two three four\` end`;
    expect(await show(text)).toBe(`${'word '.repeat(14).trim()}\n\`one two three four\` end`);
  });

  it('indents a block of code below its title, and breaks none of its lines', async () => {
    const line = `- prompt: ${'x'.repeat(90)}`;
    expect(await show(`\`\`\`yaml title="Bad"\n${line}\n  a: b\n\`\`\``)).toBe(
      `Bad:\n    ${line}\n      a: b`,
    );
  });

  it('has the address of a link to elsewhere, and of one inside the documentation the words', async () => {
    expect(await show('[One](https://example.com/a) and [two](./two.mdx#b).')).toBe(
      'One https://example.com/a and two.',
    );
  });

  it('goes on below the words of an entry of a list', async () => {
    expect(await show(`- ${'word '.repeat(18)}\n- end`)).toBe(
      `- ${'word '.repeat(15).trim()}\n  word word word\n- end`,
    );
  });

  it('counts the columns of wide characters', async () => {
    expect(await show('漢字 '.repeat(20))).toBe(
      `${'漢字 '.repeat(16).trim()}\n${'漢字 '.repeat(4).trim()}`,
    );
  });
});
