import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {placedQuestions} from '../group';
import type {QuizInput} from '../schema';
import {type QuestionInput, TYPES} from '../types';

/** What an assessment cannot ask, or does not show. */
function checkAsked(question: QuestionInput, path: YamlPath): Problem[] {
  if (TYPES[question.type].verification === null) {
    return [
      {
        code: 'quiz/no-key',
        message: 'nobody can grade this question: it has no key',
        path: [...path, 'type'],
        at: 'value',
        found: `\`${question.type}\` in an assessment`,
        expected: 'a question with a key',
        help: 'ask it on a page of the course, or give it another type',
      },
    ];
  }
  return question.hints === undefined
    ? []
    : [
        {
          code: 'quiz/other-mode',
          message: '`hints` do nothing in an assessment',
          path: [...path, 'hints'],
          at: 'key',
          found: 'with `mode: assessment`',
          expected: null,
          help: 'remove them, or ask the question on another page and draw it from there',
        },
      ];
}

/** What has no effect in the mode of a quiz, and questions that nobody can grade. */
export function checkMode(quiz: QuizInput): Problem[] {
  const {mode, retryAfter, oneAtATime} = quiz;
  const without = (key: string, help: string): Problem => ({
    code: 'quiz/other-mode',
    message: `\`${key}\` does nothing in ${mode === 'assessment' ? 'an assessment' : 'a practice quiz'}`,
    path: ['quiz', key],
    at: 'key',
    found: `with \`mode: ${mode}\``,
    expected: null,
    help,
  });
  if (mode === 'practice') {
    return retryAfter === undefined
      ? []
      : [without('retryAfter', 'remove it, or add `mode: assessment`')];
  }
  return [
    ...(oneAtATime ? [without('oneAtATime', 'remove it: readers see all questions')] : []),
    ...placedQuestions(quiz, ['quiz']).flatMap(({input, path}) => checkAsked(input, path)),
  ];
}
