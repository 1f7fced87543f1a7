import * as z from 'zod';
import {common, plainText} from '../../base/fields';
import {typedFeedback} from '../../base/typedFeedback';

const PERCENTAGE = /^\d+(?:\.\d+)? ?%$/;

const percentage = z
  .string()
  .regex(PERCENTAGE, 'a number, or a percentage such as 5%')
  .meta({title: 'percentage', description: 'A share of the answer, such as `5%`.'});

const distance = z.number().min(0).meta({description: 'A number, in the unit of the answer.'});

const accepted = z.number().meta({description: 'A number that is accepted.'});

export const numericSchema = z
  .strictObject({
    ...common,
    type: z.literal('numeric'),
    answer: z
      .union([
        accepted,
        z.array(accepted).min(1).meta({description: 'Numbers, each of which is accepted.'}),
      ])
      .meta({
        description:
          'The correct number, without quotes, or several. The first one is shown as the answer.',
        examples: [90, [90, 91]],
      }),
    tolerance: z
      .union([distance, percentage])
      .default(0)
      .meta({
        description:
          'How far from the answer a number may be, in the same unit or in percent of the answer. Both ends count.',
        examples: [1, '5%'],
      }),
    unit: plainText
      .optional()
      .meta({description: 'Shown beside the field and with the answer.', examples: ['days']}),
    feedback: typedFeedback(
      z.number().meta({description: 'What is typed, compared as a right answer is.'}),
      'numeric',
    ),
  })
  .meta({title: 'numeric', description: 'The reader types a number.'});

export type NumericInput = z.output<typeof numericSchema>;
