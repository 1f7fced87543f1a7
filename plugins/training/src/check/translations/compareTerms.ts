import type {Problem} from '../../diagnostics/diagnostic';
import {formatList} from '../../diagnostics/wording';
import {QUIZ_PATH} from '../../quiz/quizPath';
import {docIdsOf} from '../../quiz/draws/pools';
import type {QuizInput} from '../../quiz/schema';

/** What decides how a quiz is taken, in words; `null` where it is as in any quiz. */
function termsOf({mode, passMark, retryAfter, draw}: QuizInput) {
  return {
    mode: mode === 'practice' ? null : `\`${mode}\``,
    passMark: passMark === undefined ? null : `\`${passMark}\``,
    retryAfter: retryAfter === undefined ? null : `\`${retryAfter}\``,
    draw:
      draw === undefined
        ? null
        : draw
            .map(({from, count: drawn}) => `${drawn} of ${formatList(docIdsOf(from), 'and')}`)
            .join(', '),
  } as const;
}

/** Compares how a quiz is taken: its mode, its pass mark, what it draws. */
export function compareTerms(
  original: QuizInput,
  translated: QuizInput,
  originalFile: string,
): Problem[] {
  const here = termsOf(translated);
  const there = termsOf(original);
  return (['mode', 'passMark', 'draw', 'retryAfter'] as const).flatMap((key): Problem[] => {
    const [found, expected] = [here[key], there[key]];
    return found === expected
      ? []
      : [
          {
            code: 'translation/other-quiz',
            message: `the quiz has another \`${key}\` than in the original`,
            path: found === null ? QUIZ_PATH : [...QUIZ_PATH, key],
            at: 'key',
            found: found ?? `without \`${key}\``,
            expected: `${expected ?? `no \`${key}\``}, as in ${originalFile}`,
            help: expected === null ? 'remove it' : 'write what the original has',
          },
        ];
  });
}
