import type {YamlPath} from '../diagnostics/diagnostic';
import {toList} from '../quiz/base/identity';
import {questionId} from '../quiz/questionId';
import type {QuizInput} from '../quiz/schema';
import type {QuestionInput} from '../quiz/types';
import {type Blank, findBlanks} from '../quiz/types/fill-in/blanks';
import type {ClaimedQuestion} from './claim';
import type {Statement, TextPlace} from './statement';

/** Names a question among what a file states. */
export function questionKey(id: string, comparisonId: string | null = null): string {
  return comparisonId === null ? `question ${id}` : `question ${comparisonId}/${id}`;
}

function wrongChoices(blank: Blank): readonly string[] {
  return blank.kind === 'menu'
    ? blank.choices.filter((choice) => !blank.answers.includes(choice))
    : [];
}

/** `null` for a question without a key. */
function toClaimed(input: QuestionInput): ClaimedQuestion | null {
  const base = {kind: 'question', prompt: input.prompt ?? ''} as const;
  switch (input.type) {
    case 'choice': {
      const textsOf = (wanted: boolean) =>
        input.options.filter(({correct}) => correct === wanted).map(({text}) => text);
      return {...base, type: 'choice', correct: textsOf(true), wrong: textsOf(false)};
    }
    case 'true-false':
      return {...base, type: 'true-false', answer: input.answer};
    case 'fill-in': {
      const {text, answer, pattern = null, caseSensitive, ignoreSpaces} = input;
      const blanks = findBlanks(text ?? '');
      const answers = text === undefined ? [toList(answer)] : blanks.map((blank) => blank.answers);
      const hasMenu = blanks.some(({kind}) => kind === 'menu');
      return {
        ...base,
        type: 'fill-in',
        answers,
        ...(hasMenu && {wrong: blanks.map(wrongChoices)}),
        pattern,
        caseSensitive,
        ...(ignoreSpaces && {ignoreSpaces}),
      };
    }
    case 'numeric': {
      const {answer, tolerance, unit = null} = input;
      return {...base, type: 'numeric', answer, tolerance, unit};
    }
    case 'sequencing':
      return {...base, type: 'sequencing', items: input.items};
    case 'matching': {
      const {pairs, distractors} = input;
      return {...base, type: 'matching', pairs, distractors};
    }
    case 'reflect':
      return null;
  }
}

/** What counts as right, and its parts. */
interface KeyPlace {
  readonly path: YamlPath;
  readonly texts: readonly TextPlace[];
}

function placeOf(input: QuestionInput, path: YamlPath): KeyPlace {
  switch (input.type) {
    case 'choice': {
      const texts = input.options.map(({text}, index) => ({
        text,
        path: [...path, 'options', index, 'text'],
      }));
      const correct = input.options.findIndex((option) => option.correct);
      return {path: texts[correct]?.path ?? [...path, 'options'], texts};
    }
    case 'true-false':
    case 'numeric':
      return {path: [...path, 'answer'], texts: []};
    case 'fill-in': {
      const {text, answer} = input;
      return {
        path: [...path, text === undefined ? 'answer' : 'text'],
        texts: Array.isArray(answer)
          ? answer.map((one, index) => ({text: one, path: [...path, 'answer', index]}))
          : [],
      };
    }
    case 'sequencing':
      return {
        path: [...path, 'items'],
        texts: input.items.map((text, index) => ({text, path: [...path, 'items', index]})),
      };
    case 'reflect':
      return {path: [...path, 'model'], texts: []};
    case 'matching':
      return {
        path: [...path, 'pairs'],
        texts: input.pairs.flatMap(({left, right}, index) => [
          {text: left, path: [...path, 'pairs', index, 'right']},
          {text: right, path: [...path, 'pairs', index, 'right']},
        ]),
      };
  }
}

/**
 * The questions of a quiz that claims verify.
 *
 * @param root path of the quiz in its file
 * @param comparisonId of the comparison that has the quiz; `null` where a page has it
 */
export function statedQuestions(
  {questions}: QuizInput,
  root: YamlPath,
  comparisonId: string | null = null,
): Statement[] {
  return questions.flatMap((input, index): Statement[] => {
    const stated = toClaimed(input);
    if (input.verify === undefined || stated === null) {
      return [];
    }
    const path = [...root, 'questions', index];
    return [
      {
        claim: input.verify,
        stated,
        key: questionKey(questionId(input), comparisonId),
        place: {kind: 'yaml', verify: [...path, 'verify'], ...placeOf(input, path)},
      },
    ];
  });
}
