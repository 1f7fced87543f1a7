import * as z from 'zod';
import {common, plainText} from '../../base/fields';

export const numericSchema = z
  .strictObject({
    ...common,
    type: z.literal('numeric'),
    answer: z.number().meta({description: 'The correct number, without quotes.'}),
    tolerance: z.number().min(0).default(0).meta({
      description: 'How far from the answer a number may be, in the same unit. Both ends count.',
    }),
    unit: plainText
      .optional()
      .meta({description: 'Shown beside the field and with the answer.', examples: ['days']}),
  })
  .meta({title: 'numeric', description: 'The reader types a number.'});

export type NumericInput = z.output<typeof numericSchema>;
