import type {QuestionTypeName} from '../shared/questionTypes';
import type {QuestionBase} from './base/model';
import {optionalText, textAt} from './base/texts';
import type {Context} from './base/typeDefinition';
import {contentHash} from './ids/contentHash';
import {placedQuestions} from './group';
import type {MarkdownText} from '../mdx/markdownText';
import type {Quiz} from './model';
import {questionId} from './ids/questionId';
import {QUIZ_PATH} from './quizPath';
import type {QuizInput} from './schema';
import {type Question, type QuestionInput, TYPES} from './types';

function normalizeBase(
  input: QuestionInput,
  {id, path}: Context,
  stem: MarkdownText | null,
): QuestionBase {
  return {
    id,
    path,
    stem,
    hash: contentHash(input),
    prompt: optionalText(input.prompt, [...path, 'prompt']),
    hints: (input.hints ?? []).map((hint, index) => textAt(hint, [...path, 'hints', index])),
    explanation: optionalText(input.explanation, [...path, 'explanation']),
    points: input.points,
  };
}

function normalizeQuestion<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
  context: Context,
  stem: MarkdownText | null,
): Question<Name> {
  return {...normalizeBase(input, context, stem), ...TYPES[input.type].normalize(input, context)};
}

/** Fills in every default of a quiz that has passed the schema. */
export function normalizeQuiz(input: QuizInput): Quiz {
  return {
    id: input.id ?? null,
    title: optionalText(input.title, [...QUIZ_PATH, 'title']),
    intro: optionalText(input.intro, [...QUIZ_PATH, 'intro']),
    passMark: input.passMark ?? null,
    oneAtATime: input.oneAtATime,
    mode: input.mode,
    drawn: (input.draw ?? []).reduce((sum, {count}) => sum + count, 0),
    retryAfter: input.retryAfter === undefined ? null : parseInt(input.retryAfter, 10),
    questions: placedQuestions(input, QUIZ_PATH).map(({input: question, path, stem}) =>
      normalizeQuestion(question, {id: questionId(question), path, shuffle: input.shuffle}, stem),
    ),
  };
}
