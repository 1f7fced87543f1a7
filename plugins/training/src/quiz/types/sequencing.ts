import * as z from 'zod';
import type {Problem} from '../../diagnostics/diagnostic';
import {processSequencing} from '../../grading/sequencing';
import {type CheckedQuestion, checkDuplicates} from '../base/checkDuplicates';
import {common, markdown} from '../base/fields';
import {normalizeText} from '../base/identity';
import {count} from '../../diagnostics/wording';
import type {Item} from '../base/model';
import {type Parse, type Parts, textElement} from '../base/parts';
import {differing, HOLDS, isSame, type Judgement, listed, nothing} from '../base/judgement';
import type {KeyVerification} from '../base/keyVerification';
import {type PlainValue, textsOf} from '../base/plainValue';
import {shuffleAway} from '../base/shuffle';
import {textAt, toItem} from '../base/texts';
import {anyValue, type Context, type TypeDefinition} from '../base/typeDefinition';

const schema = z
  .strictObject({
    ...common,
    type: z.literal('sequencing'),
    items: z
      .array(markdown.meta({description: 'An item of the sequence.'}))
      .min(2)
      .meta({description: 'The items in the correct order. No two are the same.'}),
  })
  .meta({title: 'sequencing', description: 'The reader puts items in order.'});

type SequencingInput = z.output<typeof schema>;

export interface SequencingQuestion {
  readonly type: 'sequencing';
  /** In the order in which readers find them, which is never the correct one. */
  readonly items: readonly Item[];
  /** Ids in the correct order. */
  readonly order: readonly string[];
}

function normalizeSequencing(input: SequencingInput, context: Context): SequencingQuestion {
  const items = input.items.map((item, index) => toItem(item, [...context.path, 'items', index]));
  return {
    type: 'sequencing',
    items: shuffleAway(items, context.id),
    order: items.map(({id}) => id),
  };
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

function sequencingParts({items, order}: SequencingQuestion, parse: Parse): Parts {
  return {
    attributes: {order: order.join(' ')},
    children: items.map(({id, text}) => textElement('item', {id}, parse(text))),
  };
}

export interface StatedOrder {
  readonly type: 'sequencing';
  /** Texts in the correct order. */
  readonly items: readonly string[];
}

function judgeOrder({items}: StatedOrder, value: PlainValue): Judgement {
  const given = textsOf(value);
  if (given === null || typeof value !== 'object') {
    return nothing('a list of texts in the correct order');
  }
  const index = items.findIndex((item, place) => !isSame(item, given[place] ?? ''));
  if (index === -1 && given.length === items.length) {
    return HOLDS;
  }
  const text = items[index] ?? null;
  return differing([
    {text, found: text === null ? 'items are missing' : 'out of order', expected: listed(given)},
  ]);
}

const verification: KeyVerification<SequencingInput, StatedOrder> = {
  state: ({items}) => ({type: 'sequencing', items}),
  inWords: (stated, toWords) => ({...stated, items: stated.items.map(toWords)}),
  place: ({items}, path) => ({
    path: [...path, 'items'],
    texts: items.map((item, index) => textAt(item, [...path, 'items', index])),
  }),
  judge: judgeOrder,
  isYesOrNo: false,
};

/** Items, and the order that they belong in. */
export const sequencing: TypeDefinition<typeof schema, SequencingQuestion, StatedOrder> = {
  schema,
  example: {
    id: 'journey-of-an-event',
    type: 'sequencing',
    prompt: 'Put the journey of an event in order.',
    items: [
      'A principal calls an API',
      'CloudTrail records the event',
      'The trail delivers a log file',
    ],
  },
  clues: {items: anyValue},
  theme: {
    folder: 'Sequencing',
    descriptions: {
      Input: 'Items to be moved',
      Instruction: 'What to do: "Put the items in order."',
      ResponseText: 'Items in order, as text',
    },
    others: {},
  },
  // Together with matching it compresses to 0.4 kB less than apart.
  script: {
    name: 'training-arranging',
    client: ['types/sequencing'],
    grading: ['sequencing'],
    shared: [],
    theme: ['Sequencing'],
  },
  needsExplanation: true,
  normalize: normalizeSequencing,
  check: checkSequencing,
  warnings: () => [],
  gradedContent: ({items}) => items.map(normalizeText),
  key: ({items}) => ({field: 'items', words: count(items.length, 'item')}),
  parts: sequencingParts,
  process: ({order}) => processSequencing(order),
  // `Put the steps in order.` asks something else of other steps.
  asks: ({items}) => items,
  comparedTexts: ({items}) => [
    {
      noun: 'items',
      texts: items.map((item, index) => ({markdown: item, path: ['items', index]})),
    },
  ],
  feedback: () => null,
  variant: null,
  verification,
};
