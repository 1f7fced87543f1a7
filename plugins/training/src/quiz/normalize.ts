import type {YamlPath} from '../diagnostics/diagnostic';
import type {MarkdownText} from '../mdx/markdown';
import {contentHash, isMultiple, optionId, slugFromPrompt} from './identity';
import type {ChoiceQuestion, Option, Question, Quiz, TrueFalseQuestion} from './model';
import type {ChoiceInput, QuestionInput, QuizInput, TrueFalseInput} from './schema';
import {shuffle} from './shuffle';

/**
 * Options that speak of the others ("All of the above") make sense only below them.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish.
 */
const SPEAKS_OF_OTHERS =
  /^(?:(?:all|both|any|none|neither) (?:of (?:the|these|them)\b|(?:the )?above\b)|(?:alle|keine) (?:der|dieser|oben)\b|(?:toutes|tous|aucune|aucun) (?:les|des|ces|de ces)\b|(?:todas|todos|ninguna|ninguno) (?:las|los|de)\b|(?:todas|nenhuma) (?:as|das)\b|(?:tutte|nessuna) (?:le|delle)\b|(?:alle|geen) (?:bovenstaande|van)\b|(?:alla|inget|inga) (?:ovanst|av)\b)/i;

function textAt(markdown: string, path: YamlPath): MarkdownText {
  return {markdown, path};
}

function optionalText(markdown: string | undefined, path: YamlPath): MarkdownText | null {
  return markdown === undefined ? null : textAt(markdown, path);
}

function orderOptions(options: readonly Option[], seed: string): Option[] {
  const isLast = (option: Option) =>
    SPEAKS_OF_OTHERS.test(option.text.markdown.replace(/[*_~`]/g, '').trim());
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
    prompt: textAt(input.prompt, [...path, 'prompt']),
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

function normalizeQuestion(input: QuestionInput, context: Context): Question {
  switch (input.type) {
    case 'choice':
      return normalizeChoice(input, context);
    case 'true-false':
      return normalizeTrueFalse(input, context);
  }
}

/** The id that a question goes by: its author's, or one from the prompt. */
export function questionId(input: {readonly id?: string | undefined; readonly prompt: string}) {
  return input.id ?? slugFromPrompt(input.prompt);
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
