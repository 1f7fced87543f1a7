import type {Problem} from '../diagnostics/diagnostic';
import {placedQuestions} from './group';
import type {QuizInput} from './schema';

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
    ...placedQuestions(quiz, ['quiz']).flatMap(({input: {type}, path}): Problem[] =>
      type === 'reflect'
        ? [
            {
              code: 'quiz/no-key',
              message: 'nobody can grade this question: it has no key',
              path: [...path, 'type'],
              at: 'value',
              found: `\`${type}\` in an assessment`,
              expected: 'a question with a key',
              help: 'ask it on a page of the course, or give it another type',
            },
          ]
        : [],
    ),
  ];
}
