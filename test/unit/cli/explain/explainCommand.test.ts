import {stripVTControlCharacters} from 'node:util';
import {DOCUMENTATION} from '../../../../plugins/training/src/cli/explain/documentation';
import {explainCommand} from '../../../../plugins/training/src/cli/explain/explainCommand';
import {displayWidth} from '../../../../plugins/training/src/diagnostics/reports/displayWidth';

const explain = (...codes: readonly string[]) =>
  explainCommand(codes, {documentation: null, colours: false});

describe('training:explain', () => {
  it.each(DOCUMENTATION)('explains $code in lines of at most 80 columns', async ({code}) => {
    const [title, , ...lines] = (await explain(code)).split('\n');
    expect(title).toBe(code);
    expect(lines.join('').length).toBeGreaterThan(50);
    // An address stays in one piece.
    const wide = lines.filter((line) => displayWidth(line) > 80 && !/^ *http\S+$/.test(line));
    expect(wide).toEqual([]);
  });

  it('says of a problem what its page says', async () => {
    expect(await explain('quiz/too-few-questions')).toBe(
      [
        'quiz/too-few-questions',
        '',
        'A quiz has no question. Add a question to `questions`, `draw` some from other',
        'pages, or remove `quiz`.',
      ].join('\n'),
    );
  });

  it('says that a warning is one', async () => {
    expect(await explain('quiz/cut-text')).toContain('it does not stop a build');
  });

  it('has of a rule both examples, how to switch it off, and the address of each source', async () => {
    const text = await explain('lint/missing-id');
    expect(text).toMatch(/^Bad:\n {4}- type: numeric$/m);
    expect(text).toMatch(/^Good:\n {4}- id: \S+$/m);
    expect(text).toContain('`disableRules: {missing-id: <reason>}`');
    expect(text).toContain('https://www.w3.org/Provider/Style/URI');
  });

  it('leads to the page where the site names its documentation', async () => {
    const text = await explainCommand(['lint/missing-id'], {
      documentation: 'https://example.com/authors',
      colours: false,
    });
    expect(text.split('\n').at(-1)).toBe(
      'On the site: https://example.com/authors/rules/missing-id',
    );
  });

  it('explains several codes, in the order in which they are asked for, and each once', async () => {
    const codes = ['quiz/no-blank', 'lint/vague-terms', 'quiz/no-blank'];
    const lines = (await explain(...codes)).split('\n');
    expect(lines.filter((line) => codes.includes(line))).toEqual(codes.slice(0, 2));
  });

  it('has the same words in colours', async () => {
    const codes = ['lint/key-position'];
    const coloured = await explainCommand(codes, {documentation: null, colours: true});
    expect(coloured).not.toBe(await explain(...codes));
    expect(stripVTControlCharacters(coloured)).toBe(await explain(...codes));
  });

  it('lists every code in a line of its own where none is asked for', async () => {
    const lines = (await explain()).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      DOCUMENTATION.map(({code, summary}) => [code, summary]),
    );
  });

  it.each([
    ['a code that is nearly one', 'quiz/unkown-key', 'quiz/unknown-key'],
    ['a code without its subject', 'option-count', 'lint/option-count'],
  ])('says what was meant by %s', async (_name, word, meant) => {
    await expect(explain(word)).rejects.toThrow(
      `there is no code \`${word}\`; did you mean \`${meant}\`?`,
    );
  });

  it('names every code that has an ending', async () => {
    await expect(explain('missing-id')).rejects.toThrow(
      'did you mean `embed/missing-id`, `placement/missing-id` or `lint/missing-id`?',
    );
  });

  it('names every unknown code, and how to list all', async () => {
    await expect(explain('zzz', 'quiz/no-blank', 'yyy')).rejects.toThrow(
      'there is no code `zzz`\nthere is no code `yyy`\nwithout a code, ',
    );
  });
});
