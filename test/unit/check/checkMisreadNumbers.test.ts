import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkFrontMatter} from '../../../plugins/training/src/check/checkFrontMatter';
import {applyFixes} from '../../../plugins/training/src/diagnostics/applyFixes';
import {locate} from '../../../plugins/training/src/diagnostics/locate';
import {valueAt} from '../../../plugins/training/src/diagnostics/schema/schemaAt';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {misread} from '../../../plugins/training/src/diagnostics/yaml/misreadNumber';

const FILE = '/site/docs/page.mdx';

async function check(content: string) {
  const source = markdownFile(FILE, () => content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent: content});
  const {problems} = checkFrontMatter(frontMatter, source);
  return {frontMatter, diagnostics: locate(problems, source)};
}

/** A page with one question; `VALUE` is what is written in it. */
function pageOf(question: string): string {
  return `---\nquiz:\n  questions:\n    - ${question.replaceAll('\n', '\n      ')}\n---\n\nText\n`;
}

/** What YAML 1.1 or 1.2 takes for something else than a text. */
const VALUES =
  '010 0o10 08 1_000 0x1F 0b101 1e3 .5 5. +5 -0 1.10 1:30 1:30:00 2026-01-01 yes no on off y n ~ null Null NULL .inf -.inf .nan 1e400 6e-400 true True FALSE 12345678901234567890'.split(
    ' ',
  );

/** Places of texts, each in a question that has nothing else to be said of. */
const TEXTS: readonly (readonly [path: string, question: string])[] = [
  ['prompt', 'prompt: VALUE\ntype: true-false\nanswer: true'],
  ['options.0.text', 'prompt: W?\noptions:\n  - {text: VALUE, correct: true}\n  - text: other'],
  [
    'options.1.feedback',
    'prompt: W?\noptions:\n  - {text: a, correct: true}\n  - text: b\n    feedback: VALUE',
  ],
  ['answer', 'prompt: W?\ntype: fill-in\nanswer: VALUE'],
  ['answer.1', 'prompt: W?\ntype: fill-in\nanswer: [other, VALUE]'],
  ['answer.0', 'prompt: W?\ntype: fill-in\nanswer:\n  - VALUE\n  - other'],
  [
    'feedback.0.answer',
    'prompt: W?\ntype: fill-in\nanswer: other\nfeedback:\n  - {answer: VALUE, text: No.}',
  ],
  ['unit', 'prompt: W?\ntype: numeric\nanswer: 5\nunit: VALUE'],
  ['items.1', 'prompt: W?\ntype: sequencing\nitems: [a, VALUE, c]'],
  [
    'pairs.0.left',
    'prompt: W?\ntype: matching\npairs: [{left: VALUE, right: x}, {left: b, right: z}]',
  ],
  [
    'pairs.1.right',
    'prompt: W?\ntype: matching\npairs: [{left: a, right: x}, {left: b, right: VALUE}]',
  ],
  [
    'distractors.0',
    'prompt: W?\ntype: matching\npairs: [{left: a, right: x}, {left: b, right: z}]\ndistractors: [VALUE]',
  ],
  ['explanation', 'prompt: W?\ntype: fill-in\nanswer: other\nexplanation: VALUE'],
  ['hints.0', 'prompt: W?\ntype: fill-in\nanswer: other\nhints: [VALUE]'],
];

/** What YAML reads as nothing, and places of sentences: tools write it there for what is missing. */
const NOTHING = ['~', 'null', 'Null', 'NULL'];
const SENTENCES = ['prompt', 'options.1.feedback', 'explanation', 'hints.0'];

describe('a text that YAML may take for something else', () => {
  it.each(TEXTS)(
    'is shown as it is written, or is once its problem is fixed: %s',
    async (path, question) => {
      const isSentence = SENTENCES.includes(path);
      for (const value of VALUES.filter((one) => !(isSentence && NOTHING.includes(one)))) {
        const content = pageOf(question.replace('VALUE', value));
        const {diagnostics} = await check(content);
        const {content: fixed} = applyFixes(content, diagnostics);
        const after = await check(fixed);
        const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const shown = valueAt(after.frontMatter, ['quiz', 'questions', 0, ...steps]);
        expect({value, shown, problems: after.diagnostics.map(({message}) => message)}).toEqual({
          value,
          shown: value,
          problems: [],
        });
      }
    },
  );

  it.each(TEXTS.filter(([path]) => SENTENCES.includes(path)))(
    'is missing where it is no word: %s',
    async (_path, question) => {
      for (const value of NOTHING) {
        const {diagnostics} = await check(pageOf(question.replace('VALUE', value)));
        expect(diagnostics.map(({message}) => message)).toEqual([
          expect.stringMatching(`must be text, not \`${value}\`$`),
        ]);
        expect(diagnostics.map(({fix}) => fix)).toEqual([null]);
      }
    },
  );
});

/** What a number that is written so is told; `null` where it is as it is written. */
const NUMBERS = [
  ['0', null],
  ['-0', null],
  ['+5', null],
  ['.5', null],
  ['5.', null],
  ['1.10', null],
  ['1e3', null],
  ['-2.5e-3', null],
  ['0.0', null],
  ['010', 'write the number that is meant in ordinary digits'],
  ['-010', 'write the number that is meant in ordinary digits'],
  ['00', 'write the number that is meant in ordinary digits'],
  ['08', 'write 8'],
  ['0o17', 'write 15'],
  ['0x1F', 'write 31'],
  ['-0x1F', 'write -31'],
  ['0b101', 'write 5'],
  ['6e-400', 'write the number that is meant in ordinary digits'],
] as const;

describe('a number', () => {
  it.each(NUMBERS)(
    'is told where it is read otherwise than it is written: %s',
    async (number, help) => {
      const content = pageOf(`prompt: W?\ntype: numeric\nanswer: [77, ${number}]`);
      const {diagnostics} = await check(content);
      expect(diagnostics.map((diagnostic) => diagnostic.help)).toEqual(help === null ? [] : [help]);
      for (const {code, range} of diagnostics) {
        expect(code).toBe('quiz/misread-number');
        expect([range.start.line, range.end.column - range.start.column]).toEqual([
          6,
          number.length,
        ]);
      }
      const after = await check(applyFixes(content, diagnostics).content);
      expect(after.diagnostics).toHaveLength(help?.startsWith('write the') === true ? 1 : 0);
    },
  );

  it.each([
    ['010', 8],
    ['1:30', 90],
    ['1:30.5', 90.5],
  ])('is told where only an older parser takes it for one: %s', (source, value) => {
    expect(misread(source, value)).toEqual({meant: null});
  });

  it.each([
    ['1_000', 1000],
    ['1_000.5', 1000.5],
  ])('may have its digits in groups: %s', (source, value) => {
    expect(misread(source, value)).toBeNull();
  });

  it('is told wherever it stands in a quiz', async () => {
    const content = pageOf(
      'prompt: W?\ntype: numeric\nanswer: 5\ntolerance: 01\npoints: 0x2',
    ).replace('quiz:\n', 'quiz:\n  passMark: 0x32\n');
    const {diagnostics} = await check(content);
    expect(diagnostics.map(({message}) => message)).toEqual([
      '`quiz.passMark` is read as 50, which is not how it is written',
      '`quiz.questions[0].tolerance` is read as 1, which is not how it is written',
      '`quiz.questions[0].points` is read as 2, which is not how it is written',
    ]);
  });

  it('is not looked for outside of what the plugin reads', async () => {
    expect((await check('---\nweight: 010\nrelease: 1.10\n---\n')).diagnostics).toEqual([]);
  });

  it('of a fact is told where it loses a zero', async () => {
    const facts = '    version: 1.10\n    mode: {value: 0x1F}\n    days: 90\n    quoted: "1.10"\n';
    const {diagnostics} = await check(`---\nservice:\n  name: A\n  facts:\n${facts}---\n`);
    expect(diagnostics.map(({code, message}) => [code, message])).toEqual([
      [
        'service/misread-number',
        '`service.facts.version` is read as 1.1, which is not how it is written',
      ],
      [
        'service/misread-number',
        '`service.facts.mode.value` is read as 31, which is not how it is written',
      ],
    ]);
  });
});
