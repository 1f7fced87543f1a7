import * as z from 'zod';
import {common, markdown, ownShuffle, plainText} from '../../base/fields';
import {typedFeedback} from '../../base/typedFeedback';

export const fillInSchema = z
  .strictObject({
    ...common,
    prompt: markdown.optional().meta({
      description: 'The question. Required unless there is `text`, above which it stands.',
    }),
    type: z.literal('fill-in'),
    answer: z
      .union([
        plainText,
        z.array(plainText).min(1).meta({description: 'Answers, each of which is accepted.'}),
      ])
      .optional()
      .meta({
        description: 'What is accepted. The first answer of a list is shown as the answer.',
        examples: ['StopLogging', ['StopLogging', 'stop-logging']],
      }),
    pattern: plainText.optional().meta({
      title: 'regular expression',
      description:
        'A regular expression of JavaScript for the whole answer. With it, `answer` is an example.',
      examples: ['arn:aws:iam::\\d{12}:role/.+'],
    }),
    text: markdown.optional().meta({
      description:
        'A text with its answers in it, each as `[[answer]]` or `[[answer|another]]`; as a menu, `[[right|~wrong]]`, or as a number, `[[=90±1 days]]`. In a block of code that begins with the word `blanks`, too. Takes the place of `answer` and `pattern`.',
      examples: ['Event history keeps [[90|ninety]] days of [[management|~data]] events.'],
    }),
    shuffle: ownShuffle.meta({
      description: 'Whether the choices of menus change places. Without it, as the quiz says.',
    }),
    caseSensitive: z.boolean().default(false).meta({
      description: 'Whether `STOPLOGGING` is another answer than `StopLogging`.',
    }),
    ignoreSpaces: z.boolean().default(false).meta({
      description:
        'Whether white space makes no difference at all, for code: `f( x )` is `f(x)` then.',
    }),
    feedback: typedFeedback(
      plainText.meta({description: 'What is typed, compared as a right answer is.'}),
      'fill-in',
    ),
  })
  .meta({
    title: 'fill-in',
    description:
      'The reader types an answer, or fills in blanks in a text. Needs `answer`, `pattern` or `text`.',
  });

export type FillInInput = z.output<typeof fillInSchema>;
