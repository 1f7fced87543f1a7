import * as z from 'zod';
import {common, markdown, ownShuffle} from '../../base/fields';

const option = z
  .strictObject({
    text: markdown.meta({
      description: 'What the reader chooses. No two options of a question have the same text.',
    }),
    correct: z
      .boolean()
      .default(false)
      .meta({description: 'Whether the option is part of the answer.'}),
    feedback: markdown
      .optional()
      .meta({description: 'Shown to a reader who chose this option and checked it.'}),
    last: z.boolean().optional().meta({
      description:
        'Whether the option stays below the others. Without it, one that speaks of the others does, such as “None of the above”.',
    }),
  })
  .meta({title: 'option', description: 'An option of a question.'});

export const choiceSchema = z
  .strictObject({
    ...common,
    type: z.literal('choice').default('choice').meta({description: 'The kind of question.'}),
    options: z
      .array(option)
      .min(2)
      .meta({description: 'What readers choose from. At least one option is correct.'}),
    multiple: z.boolean().default(false).meta({
      description: 'Checkboxes although one option is correct. Several correct options imply it.',
    }),
    choose: z
      .int()
      .min(1)
      .optional()
      .meta({
        description:
          'How many options are correct, where readers are to know it: “Choose 2.” takes the place of “Select all that apply.”',
        examples: [2],
      }),
    shuffle: ownShuffle.meta({
      description:
        'Whether the options of this question change places. Without it, as the quiz says.',
    }),
  })
  .meta({title: 'choice', description: 'The reader chooses one option, or several.'});

export type ChoiceInput = z.output<typeof choiceSchema>;

/** Whether a question has boxes to tick: asked for, or implied by several right options. */
export function isMultiple({multiple, options}: ChoiceInput): boolean {
  return multiple || options.filter(({correct}) => correct).length > 1;
}
