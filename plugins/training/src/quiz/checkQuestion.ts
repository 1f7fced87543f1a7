import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {countOf} from '../diagnostics/wording';
import {type CheckedQuestion, checkDuplicates} from './checkDuplicates';
import {checkFillIn} from './checkFillIn';
import {checkNumeric} from './checkNumeric';
import {optionId} from './identity';
import {questionId} from './normalize';
import type {ChoiceInput, MatchingInput, QuestionInput, SequencingInput} from './schema';

function checkChoice({options}: ChoiceInput, question: CheckedQuestion): Problem[] {
  const {name, path} = question;
  const duplicates = checkDuplicates(
    'option',
    options.map(({text}, index) => ({
      text,
      path: [...path, 'options', index, 'text'],
      label: `option ${index + 1}`,
    })),
    question,
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
      found: `${countOf(options.length, 'options')}, none marked correct`,
      expected: '`correct: true` on one option, or on several',
      help: 'add `correct: true` below the text of the right option',
    },
    ...duplicates,
  ];
}

function checkSequencing({items}: SequencingInput, question: CheckedQuestion): Problem[] {
  return checkDuplicates(
    'item',
    items.map((text, index) => ({
      text,
      path: [...question.path, 'items', index],
      label: `item ${index + 1}`,
    })),
    question,
  );
}

function isSameText(one: string, other: string): boolean {
  return optionId(one) === optionId(other);
}

function checkMatching({pairs, distractors}: MatchingInput, question: CheckedQuestion): Problem[] {
  const {path} = question;
  const lefts = pairs.map(({left}, index) => ({
    text: left,
    path: [...path, 'pairs', index, 'left'],
    label: `the left-hand side of pair ${index + 1}`,
  }));
  const rights = pairs.map(({right}, index) => ({
    text: right,
    path: [...path, 'pairs', index, 'right'],
    label: `the right-hand side of pair ${index + 1}`,
  }));
  // Pairs may share a right-hand side. A distractor that matches something is none.
  const firstRights = rights.filter(
    ({text}, index) => rights.findIndex((other) => isSameText(other.text, text)) === index,
  );
  const others = distractors.map((text, index) => ({
    text,
    path: [...path, 'distractors', index],
    label: `distractor ${index + 1}`,
  }));
  return [
    ...checkDuplicates('left', lefts, question),
    ...checkDuplicates('right', [...firstRights, ...others], question),
  ];
}

/** What is wrong with a question that its schema cannot say. */
export function checkQuestion(input: QuestionInput, path: YamlPath): Problem[] {
  const question = {name: questionId(input), path};
  switch (input.type) {
    case 'choice':
      return checkChoice(input, question);
    case 'fill-in':
      return checkFillIn(input, question);
    case 'sequencing':
      return checkSequencing(input, question);
    case 'matching':
      return checkMatching(input, question);
    case 'numeric':
      return checkNumeric(input, question);
    case 'true-false':
      return [];
  }
}
