import * as z from 'zod';
import type {QuestionTypeName} from '../../shared/questionTypes';
import type {QuestionBase} from '../base/model';
import type {TypeBehaviour, TypeFacts} from '../base/typeDefinition';
import {choice} from './choice';
import {fillIn} from './fill-in';
import {matching} from './matching';
import {numeric} from './numeric';
import {reflect} from './reflect';
import {sequencing} from './sequencing';
import {trueFalse} from './true-false';

/** The room of each type of question, in the order in which authors read of them. */
export const DEFINITIONS = {
  choice,
  'true-false': trueFalse,
  'fill-in': fillIn,
  numeric,
  sequencing,
  matching,
  reflect,
} satisfies Readonly<Record<QuestionTypeName, unknown>>;

type Definitions = typeof DEFINITIONS;

/** A question that has passed the schema, with every default filled in; of one type, or of any. */
export type QuestionInput<Name extends QuestionTypeName = QuestionTypeName> = {
  [N in Name]: z.output<Definitions[N]['schema']> & {readonly type: N};
}[Name];

/** What a question of a type is to its page, beside what every question has. */
type Own<Name extends QuestionTypeName> = {
  [N in Name]: ReturnType<Definitions[N]['normalize']> & {readonly type: N};
}[Name];

/** A question with an id and a hash, as its page gets it; of one type, or of any. */
export type Question<Name extends QuestionTypeName = QuestionTypeName> = {
  [N in Name]: QuestionBase & Own<N>;
}[Name];

/** The key of a question, as claims verify it; of one type, or of any. No type without a key. */
export type StatedKey<Name extends QuestionTypeName = QuestionTypeName> = {
  [N in Name]: ReturnType<NonNullable<Definitions[N]['verification']>['state']> & {
    readonly type: N;
  };
}[Name];

/**
 * The same rooms, by the type of a question: `TYPES[question.type].check(question)`. Each takes
 * the questions of its type, which TypeScript keeps track of where the name is a type parameter.
 */
export const TYPES: {
  readonly [N in QuestionTypeName]: TypeBehaviour<QuestionInput<N>, Own<N>, StatedKey<N>> &
    TypeFacts;
} = {...DEFINITIONS};

/** TypeScript gives keys as texts, because an object may have more of them. This one has not. */
export const TYPE_NAMES = Object.keys(DEFINITIONS) as readonly QuestionTypeName[];

const {choice: byDefault, ...others} = DEFINITIONS;

/** One schema per question type. */
export const questionSchema = z
  .discriminatedUnion('type', [
    byDefault.schema,
    ...Object.values(others).map(({schema}) => schema),
  ])
  .meta({
    id: 'question',
    title: 'question',
    description: 'A question; its `type` says which fields it has.',
  });
