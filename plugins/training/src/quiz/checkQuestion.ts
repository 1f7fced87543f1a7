import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {type Blank, findBlanks} from './blanks';
import {optionId} from './identity';
import {questionId} from './normalize';
import type {
  ChoiceInput,
  FillInInput,
  MatchingInput,
  QuestionInput,
  SequencingInput,
} from './schema';

/** A question that passed the schema. */
interface Context {
  readonly name: string;
  readonly path: YamlPath;
}

/** A text of a question, where it stands, and what an author calls it: `option 2`. */
interface NamedText {
  readonly text: string;
  readonly path: YamlPath;
  readonly label: string;
}

/** What readers cannot tell apart, and no stored answer either. */
function checkDuplicates(noun: string, texts: readonly NamedText[], {name}: Context): Problem[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({text, path, label}): Problem[] => {
    const id = optionId(text);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, label);
      return [];
    }
    return [
      {
        code: `quiz/duplicate-${noun}`,
        message: `question \`${name}\` has the same ${noun} twice`,
        path,
        at: 'value',
        found: `same text as ${first}`,
        expected: `a text of its own for every ${noun}`,
        help: 'reword or remove one of the two',
      },
    ];
  });
}

function checkChoice({options}: ChoiceInput, context: Context): Problem[] {
  const {name, path} = context;
  const duplicates = checkDuplicates(
    'option',
    options.map(({text}, index) => ({
      text,
      path: [...path, 'options', index, 'text'],
      label: `option ${index + 1}`,
    })),
    context,
  );
  if (options.some(({correct}) => correct)) {
    return duplicates;
  }
  return [
    {
      code: 'quiz/no-correct-option',
      message: `question \`${name}\` has no correct option`,
      path: [...path, 'options'],
      at: 'key',
      found: `${options.length} options, 0 marked correct`,
      expected: '`correct: true` on one option, or on several',
      help: 'add `correct: true` below the text of the right option',
    },
    ...duplicates,
  ];
}

/** @param reason what the engine says, in English in every engine that runs Node's code */
function patternHelp(reason: string): string | null {
  if (reason.includes('escape')) {
    return 'remove the backslash: only ^ $ \\ . * + ? ( ) [ ] { } | / take one, and - in brackets';
  }
  return reason.includes('range')
    ? null
    : 'put a backslash before a character that is meant as it is';
}

function checkPattern(pattern: string, {name, path}: Context): Problem[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
    return [
      {
        code: 'quiz/wrong-pattern',
        message: `the pattern of question \`${name}\` is no regular expression`,
        path: [...path, 'pattern'],
        at: 'value',
        found: reason.toLowerCase(),
        expected: 'a regular expression of JavaScript, with the flag `u`',
        help: patternHelp(reason.toLowerCase()),
      },
    ];
  }
}

/** Brackets in code are code, and those in comments and attributes are no words either. */
const NO_WORDS = /(`+|~{3,})[^]*?\1|\{\/\*[^]*?\*\/\}|<\w[^<>]*>/g;

/** A text with spaces in place of what no reader fills in, so that a place in it stays one. */
function wordsOf(text: string): string {
  return text.replace(NO_WORDS, (code) => ' '.repeat(code.length));
}

/** Brackets that open a blank, and no blank has become of them. */
function checkUnclosedBlanks(
  words: string,
  blanks: readonly Blank[],
  {name, path}: Context,
): Problem[] {
  const rest = blanks.reduce(
    (text, {offset, source}) =>
      text.slice(0, offset) + ' '.repeat(source.length) + text.slice(offset + source.length),
    words,
  );
  return [...rest.matchAll(/(?<!\\)\[\[/g)].map(({index}) => ({
    code: 'quiz/unclosed-blank',
    message: `a blank of question \`${name}\` has no end`,
    path: [...path, 'text'],
    at: 'value',
    found: 'nothing becomes a blank here',
    expected: '`[[answer]]` on one line',
    help: 'write `]]` after the answer, or `\\[[` for the characters themselves',
    offset: index,
  }));
}

function checkBlanks(text: string, {name, path}: Context): Problem[] {
  const textPath = [...path, 'text'];
  const words = wordsOf(text);
  const blanks = findBlanks(words);
  const unclosed = checkUnclosedBlanks(words, blanks, {name, path});
  if (unclosed.length > 0) {
    return unclosed;
  }
  if (blanks.length === 0) {
    return [
      {
        code: 'quiz/no-blank',
        message: `the text of question \`${name}\` has no blank`,
        path: textPath,
        at: 'value',
        found: 'no `[[answer]]` outside of code',
        expected: 'the answers in their places, each as `[[answer]]`',
        help: 'put two square brackets around what the reader is to fill in',
      },
    ];
  }
  return blanks
    .filter(({answers}) => answers.includes(''))
    .map(({source, offset}) => ({
      code: 'quiz/empty-blank',
      message: `a blank of question \`${name}\` accepts an empty answer`,
      path: textPath,
      at: 'value',
      found: `\`${text.slice(offset, offset + source.length)}\``,
      expected: 'text between the brackets, and on both sides of a bar',
      help: 'write the answer as readers type it, without backticks',
      offset,
    }));
}

function checkFillIn(input: FillInInput, context: Context): Problem[] {
  const {answer, pattern, text, prompt} = input;
  const {name, path} = context;
  const fault = (problem: Pick<Problem, 'code' | 'message' | 'path' | 'found' | 'help'>) => ({
    ...problem,
    at: 'key' as const,
    expected: '`answer`, `pattern` or `text`',
  });
  if (text !== undefined) {
    const others = (['answer', 'pattern'] as const).filter((key) => input[key] !== undefined);
    return [
      ...others.map((key) =>
        fault({
          code: 'quiz/two-keys',
          message: `question \`${name}\` has its answers in \`text\`, and \`${key}\` besides`,
          path: [...path, key],
          found: 'not used',
          help: `remove \`${key}\`, or write \`prompt\` in place of \`text\``,
        }),
      ),
      ...checkBlanks(text, context),
    ];
  }
  const inPrompt = prompt === undefined ? [] : findBlanks(wordsOf(prompt));
  if (inPrompt.length > 0) {
    return inPrompt.slice(0, 1).map(({offset, source}) => ({
      code: 'quiz/blank-in-prompt',
      message: `the prompt of question \`${name}\` has a blank`,
      path: [...path, 'prompt'],
      at: 'value',
      found: `\`${source}\``,
      expected: 'blanks in `text`',
      help: 'write `text:` in place of `prompt:`, or `\\[[` for the characters themselves',
      offset,
    }));
  }
  const missingPrompt: Problem[] =
    prompt === undefined
      ? [
          {
            code: 'quiz/missing-key',
            message: `question \`${name}\` needs \`prompt\``,
            path,
            at: 'value',
            found: '`prompt` is missing',
            expected: '`prompt` with text, or `text` with blanks',
            help: 'add `prompt:`',
          },
        ]
      : [];
  const missingAnswer: Problem[] =
    answer === undefined && pattern === undefined
      ? [
          {
            ...fault({
              code: 'quiz/missing-key',
              message: `question \`${name}\` needs \`answer\``,
              path,
              found: 'no answer is accepted',
              help: 'add `answer:`',
            }),
            at: 'value',
          },
        ]
      : [];
  return [
    ...missingPrompt,
    ...missingAnswer,
    ...(pattern === undefined ? [] : checkPattern(pattern, context)),
  ];
}

function checkSequencing({items}: SequencingInput, context: Context): Problem[] {
  return checkDuplicates(
    'item',
    items.map((text, index) => ({
      text,
      path: [...context.path, 'items', index],
      label: `item ${index + 1}`,
    })),
    context,
  );
}

function checkMatching({pairs, distractors}: MatchingInput, context: Context): Problem[] {
  const {path} = context;
  const lefts = pairs.map(({left}, index) => ({
    text: left,
    path: [...path, 'pairs', index, 'left'],
    label: `that of pair ${index + 1}`,
  }));
  // Pairs may share a right-hand side. A distractor that matches something is none.
  const rights = new Map(
    pairs.map(({right}, index) => [
      optionId(right),
      {text: right, path: [...path, 'pairs', index, 'right'], label: `that of pair ${index + 1}`},
    ]),
  );
  const others = distractors.map((text, index) => ({
    text,
    path: [...path, 'distractors', index],
    label: `distractor ${index + 1}`,
  }));
  return [
    ...checkDuplicates('left', lefts, context),
    ...checkDuplicates('right', [...rights.values(), ...others], context),
  ];
}

/** What is wrong with a question that its schema cannot say. */
export function checkQuestion(question: QuestionInput, path: YamlPath): Problem[] {
  const context = {name: questionId(question), path};
  switch (question.type) {
    case 'choice':
      return checkChoice(question, context);
    case 'fill-in':
      return checkFillIn(question, context);
    case 'sequencing':
      return checkSequencing(question, context);
    case 'matching':
      return checkMatching(question, context);
    case 'true-false':
    case 'numeric':
      return [];
  }
}
