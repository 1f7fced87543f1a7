import * as z from 'zod';
import {common, markdown, ownShuffle} from '../../base/fields';

const pair = z
  .strictObject({
    left: markdown.meta({
      description: 'What the reader finds the match of. No two rows have the same.',
    }),
    right: markdown.meta({description: 'Its match. Several rows may have the same.'}),
  })
  .meta({title: 'pair', description: 'A row with its match.'});

export const matchingSchema = z
  .strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z.array(pair).min(2).meta({description: 'The rows, each with its match.'}),
    distractors: z
      .array(markdown.meta({description: 'A right-hand side that matches nothing.'}))
      .default([])
      .meta({description: 'Right-hand sides that match nothing.'}),
    shuffle: ownShuffle.meta({
      description:
        'With `false`, the menus keep the order of the file: where rows share right-hand sides, such as levels.',
    }),
  })
  .meta({title: 'matching', description: 'The reader finds the match of each row.'});

export type MatchingInput = z.output<typeof matchingSchema>;
