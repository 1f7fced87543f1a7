import * as z from 'zod';
import {processReflect} from '../../grading/reflect';
import type {MarkdownText} from '../../mdx/markdownText';
import {common, markdown} from '../base/fields';
import {part, type Parse, type Parts} from '../base/parts';
import {textAt} from '../base/texts';
import {anyValue, type Context, type TypeDefinition} from '../base/typeDefinition';

const schema = z
  .strictObject({
    ...common,
    type: z.literal('reflect'),
    model: markdown.meta({
      description: 'A model answer, shown to readers who have written theirs.',
    }),
    points: z.literal(0).default(0).meta({
      description: 'Always 0, because nobody but the reader can tell. It need not be written.',
    }),
  })
  .meta({
    title: 'reflect',
    description:
      'The reader writes an answer, compares it with a model answer and says how close it was.',
  });

type ReflectInput = z.output<typeof schema>;

export interface ReflectQuestion {
  readonly type: 'reflect';
  readonly model: MarkdownText;
}

function normalizeReflect({model}: ReflectInput, {path}: Context): ReflectQuestion {
  return {type: 'reflect', model: textAt(model, [...path, 'model'])};
}

function reflectParts({model}: ReflectQuestion, parse: Parse): Parts {
  return {attributes: {}, children: part('model', model, parse)};
}

/** Words that the reader alone can judge. */
export const reflect: TypeDefinition<typeof schema, ReflectQuestion, never> = {
  schema,
  example: {
    id: 'trail-without-alarm',
    type: 'reflect',
    prompt: 'A colleague says that a trail is enough to notice an intruder. What do you answer?',
    model:
      'A trail records what was called and delivers it minutes later. Somebody, or an alarm, has to look at it.',
  },
  clues: {model: anyValue},
  theme: {
    folder: 'Reflect',
    descriptions: {
      Input: 'Field for a longer text',
      Instruction: 'What to do: "Write your answer, then compare it with the model answer."',
      ResponseText: 'What was written, or the model answer',
    },
    others: {
      Assessment: ['unsafe', 'Buttons: "I had it", "Partly", "Not yet"'],
      Judgement: ['safe', 'What the reader said, with an icon'],
      Verdict: ['safe', 'What the reader said, in words'],
    },
  },
  script: {
    name: 'training-text',
    client: ['types/reflect'],
    grading: ['reflect'],
    shared: [],
    theme: ['Reflect'],
  },
  // The model answer explains.
  needsExplanation: false,
  normalize: normalizeReflect,
  check: () => [],
  warnings: () => [],
  // What somebody wrote outlives a better wording of the model answer, as it does of an explanation.
  gradedContent: () => null,
  key: () => ({field: 'model', words: 'a model answer'}),
  parts: reflectParts,
  process: processReflect,
  asks: () => [],
  comparedTexts: () => [],
  feedback: () => null,
  variant: null,
  verification: null,
};
