import type {YamlPath} from '../diagnostics/diagnostic';
import type {MarkdownText} from '../mdx/markdown';
import {withoutBlanks} from './blanks';
import {contentHash, isMultiple, optionId, slugFromPrompt, toList} from './identity';
import type {
  ChoiceQuestion,
  FillInQuestion,
  Item,
  MatchingQuestion,
  NumericQuestion,
  Option,
  Question,
  Quiz,
  SequencingQuestion,
  TrueFalseQuestion,
} from './model';
import type {
  ChoiceInput,
  FillInInput,
  MatchingInput,
  NumericInput,
  QuestionInput,
  QuizInput,
  SequencingInput,
  TrueFalseInput,
} from './schema';
import {shuffle, shuffleAway} from './shuffle';
import {speaksOfOthers} from './speaksOfOthers';

function textAt(markdown: string, path: YamlPath): MarkdownText {
  return {markdown, path};
}

function optionalText(markdown: string | undefined, path: YamlPath): MarkdownText | null {
  return markdown === undefined ? null : textAt(markdown, path);
}

/** Options that speak of the others make sense only below them. */
function orderOptions(options: readonly Option[], seed: string): Option[] {
  const isLast = (option: Option) => speaksOfOthers(option.text.markdown);
  return [
    ...shuffle(
      options.filter((option) => !isLast(option)),
      seed,
    ),
    ...options.filter(isLast),
  ];
}

interface Context {
  readonly id: string;
  readonly path: YamlPath;
  readonly shuffle: boolean;
}

function normalizeBase(input: QuestionInput, {id, path}: Context) {
  return {
    id,
    hash: contentHash(input),
    prompt: optionalText(input.prompt, [...path, 'prompt']),
    hints: (input.hints ?? []).map((hint, index) => textAt(hint, [...path, 'hints', index])),
    explanation: optionalText(input.explanation, [...path, 'explanation']),
    points: input.points,
  };
}

function normalizeChoice(input: ChoiceInput, context: Context): ChoiceQuestion {
  const options = input.options.map((option, index) => {
    const path = [...context.path, 'options', index];
    return {
      id: optionId(option.text),
      text: textAt(option.text, [...path, 'text']),
      correct: option.correct,
      feedback: optionalText(option.feedback, [...path, 'feedback']),
    };
  });
  return {
    ...normalizeBase(input, context),
    type: 'choice',
    multiple: isMultiple(input),
    options: context.shuffle ? orderOptions(options, context.id) : options,
  };
}

function normalizeTrueFalse(input: TrueFalseInput, context: Context): TrueFalseQuestion {
  const path = [...context.path, 'feedback'];
  return {
    ...normalizeBase(input, context),
    type: 'true-false',
    answer: input.answer,
    feedback: {
      true: optionalText(input.feedback?.true, [...path, 'true']),
      false: optionalText(input.feedback?.false, [...path, 'false']),
    },
  };
}

function normalizeFillIn(input: FillInInput, context: Context): FillInQuestion {
  return {
    ...normalizeBase(input, context),
    type: 'fill-in',
    caseSensitive: input.caseSensitive,
    pattern: input.pattern ?? null,
    answers: toList(input.answer),
    text: optionalText(input.text, [...context.path, 'text']),
  };
}

function normalizeNumeric(input: NumericInput, context: Context): NumericQuestion {
  const {answer, tolerance, unit = null} = input;
  return {
    ...normalizeBase(input, context),
    type: 'numeric',
    answer: String(answer),
    tolerance: String(tolerance),
    unit,
    unitNames: [],
  };
}

function toItem(markdown: string, path: YamlPath): Item {
  return {id: optionId(markdown), text: textAt(markdown, path)};
}

function normalizeSequencing(input: SequencingInput, context: Context): SequencingQuestion {
  const items = input.items.map((item, index) => toItem(item, [...context.path, 'items', index]));
  return {
    ...normalizeBase(input, context),
    type: 'sequencing',
    items: shuffleAway(items, context.id),
    order: items.map(({id}) => id),
  };
}

function normalizeMatching(input: MatchingInput, context: Context): MatchingQuestion {
  const pairs = input.pairs.map(({left, right}, index) => {
    const path = [...context.path, 'pairs', index];
    return {left: toItem(left, [...path, 'left']), right: toItem(right, [...path, 'right'])};
  });
  const distractors = input.distractors.map((distractor, index) =>
    toItem(distractor, [...context.path, 'distractors', index]),
  );
  // Several left-hand sides may match the same right-hand side.
  const choices = new Map(
    [...pairs.map(({right}) => right), ...distractors].map((item) => [item.id, item]),
  );
  return {
    ...normalizeBase(input, context),
    type: 'matching',
    pairs: pairs.map(({left, right}) => ({left, rightId: right.id})),
    choices: shuffle([...choices.values()], context.id),
  };
}

function normalizeQuestion(input: QuestionInput, context: Context): Question {
  switch (input.type) {
    case 'choice':
      return normalizeChoice(input, context);
    case 'true-false':
      return normalizeTrueFalse(input, context);
    case 'fill-in':
      return normalizeFillIn(input, context);
    case 'numeric':
      return normalizeNumeric(input, context);
    case 'sequencing':
      return normalizeSequencing(input, context);
    case 'matching':
      return normalizeMatching(input, context);
  }
}

/** The id that a question goes by: its author's, or one from what it asks. */
export function questionId(input: QuestionInput): string {
  const text = input.type === 'fill-in' ? input.text : undefined;
  return input.id ?? slugFromPrompt(input.prompt ?? withoutBlanks(text ?? ''));
}

/**
 * Fills in every default of a quiz that has passed the schema.
 *
 * @param root path of the quiz in the front matter
 */
export function normalizeQuiz(input: QuizInput, root: YamlPath): Quiz {
  return {
    title: optionalText(input.title, [...root, 'title']),
    intro: optionalText(input.intro, [...root, 'intro']),
    passMark: input.passMark ?? null,
    questions: input.questions.map((question, index) =>
      normalizeQuestion(question, {
        id: questionId(question),
        path: [...root, 'questions', index],
        shuffle: input.shuffle,
      }),
    ),
  };
}
