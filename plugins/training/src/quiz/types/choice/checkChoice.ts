import type {Problem} from '../../../diagnostics/diagnostic';
import {count} from '../../../diagnostics/wording';
import {type CheckedQuestion, checkDuplicates} from '../../base/checkDuplicates';
import type {ChoiceInput} from './schema';

function checkCount({options, choose}: ChoiceInput, {name, path}: CheckedQuestion): Problem[] {
  const correct = options.filter((option) => option.correct).length;
  if (correct === 0) {
    return [
      {
        code: 'quiz/no-correct-option',
        message: `question \`${name}\` has no correct option`,
        path: [...path, 'options'],
        at: 'key',
        found: `${count(options.length, 'option')}, none marked correct`,
        expected: '`correct: true` on one option, or on several',
        help: 'add `correct: true` below the text of the right option',
      },
    ];
  }
  return choose === undefined || choose === correct
    ? []
    : [
        {
          code: 'quiz/wrong-choose',
          message: `question \`${name}\` asks for ${count(choose, 'option')}, and ${correct} ${correct === 1 ? 'is' : 'are'} correct`,
          path: [...path, 'choose'],
          at: 'value',
          found: `\`choose: ${choose}\``,
          expected: `the number of correct options: ${correct}`,
          help: `write \`choose: ${correct}\`, or mark other options as correct`,
        },
      ];
}

export function checkChoice(input: ChoiceInput, question: CheckedQuestion): Problem[] {
  const texts = input.options.map(({text}, index) => ({
    text,
    path: [...question.path, 'options', index, 'text'],
    label: `option ${index + 1}`,
  }));
  return [...checkCount(input, question), ...checkDuplicates('option', texts, question)];
}
