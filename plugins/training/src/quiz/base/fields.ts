import * as z from 'zod';
import {MAX_ANSWER_LENGTH} from '../../shared/typedText';
import {CLAIM_FORM, CLAIM_NAME, CLAIM_PATTERN} from '../../shared/claimName';

const MARKDOWN = 'Markdown';
const PLAIN_TEXT = 'plain text';

/** Question and option texts are Markdown (MDX in `.mdx` files), inline or block. */
export const markdown = z
  .string()
  .regex(/\S/, 'text')
  .meta({title: MARKDOWN, description: 'Markdown (MDX in .mdx files), inline or block.'});

/** Compared with what a reader types, and shown as it is. */
export const plainText = z
  .string()
  .regex(
    new RegExp(`^(?=[^]*\\S)[^]{1,${MAX_ANSWER_LENGTH}}$`),
    `at most ${MAX_ANSWER_LENGTH} characters`,
  )
  .meta({
    title: PLAIN_TEXT,
    description: `Plain text, up to ${MAX_ANSWER_LENGTH} characters.`,
    // The regular expression, in words that other dialects of them know as well.
    pattern: '\\S',
    maxLength: MAX_ANSWER_LENGTH,
  });

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens')
  .meta({title: 'id', description: 'Lower-case letters and digits, joined by hyphens.'});

/** Why a rule of good question writing does not hold here. */
const reason = z
  .string()
  .regex(/\S/, 'the reason')
  .meta({title: PLAIN_TEXT, description: 'Why the rule does not hold here.'});

export const disableRules = z
  .record(z.string(), reason)
  .optional()
  .meta({
    title: 'reasons by the name of a rule',
    description: 'Rules of question writing that do not hold here, each with the reason.',
    examples: [{'mixed-end-punctuation': 'One of the options is a question.'}],
  });

/** @param gives what a page states, and the claim gives as well */
export function claimFor(gives: string, example: string) {
  return z
    .string()
    .regex(CLAIM_NAME, CLAIM_FORM)
    .optional()
    .meta({
      title: 'claim',
      description: `The claim that gives ${gives}: a file of the folder \`claims\`, and what it exports. \`docusaurus training:verify\` compares the two.`,
      pattern: CLAIM_PATTERN,
      examples: [example],
    });
}

/** What every type of question has. */
export const common = {
  id: id.optional().meta({
    description:
      'Names the question in links to it and in what readers have answered. Unique in the page. Without it, made from the prompt, so that a new wording changes it.',
    examples: ['recorded-by-default'],
  }),
  prompt: markdown.meta({
    description:
      'The question. Its first paragraph is read out as the name of the question; code or images can follow.',
  }),
  hints: z
    .array(markdown.meta({description: 'A hint.'}))
    .optional()
    .meta({description: 'Revealed one by one with a button, until the question is done.'}),
  explanation: markdown
    .optional()
    .meta({description: 'The principle behind the answer, shown when the question is done.'}),
  points: z.number().positive().default(1).meta({description: 'Weight in the score.'}),
  verify: claimFor('the key', 'cloudtrail#insightTypes'),
  disableRules,
};

/** Whether what readers choose from changes places in this one question. */
export const ownShuffle = z.boolean().optional();

/** How a text of the front matter is read: as Markdown, or as it is. */
export type TextKind = 'markdown' | 'plain';

/** How the text of a field is read; `null` where it is none, such as an id. */
export function textKindOf(field: z.ZodString): TextKind | null {
  const title = z.globalRegistry.get(field)?.title;
  return title === MARKDOWN ? 'markdown' : title === PLAIN_TEXT ? 'plain' : null;
}
