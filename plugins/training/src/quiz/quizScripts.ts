import type {QuizScript} from '../docusaurus/wiring/sharedRuntime';
import {TYPE_NAMES, TYPES} from './types';

function join(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Pages load it where one question is shown at a time. */
const STEPS_SCRIPT: QuizScript = {
  name: 'training-steps',
  client: [],
  shared: [],
  theme: ['Steps'],
};

/** Pages load it where questions of other pages are drawn. */
const DRAWN_SCRIPT: QuizScript = {
  name: 'training-drawn',
  client: [],
  shared: [],
  theme: ['Drawn'],
};

/** Pages load it where questions share a text. */
const SHARED_SCRIPT: QuizScript = {
  name: 'training-shared',
  client: ['sharedTexts'],
  shared: [],
  theme: ['Shared'],
};

/** The scripts that pages load for what they have beside choices, each once. */
export const QUIZ_SCRIPTS: readonly QuizScript[] = [
  ...TYPE_NAMES.flatMap((type) =>
    [TYPES[type].script ?? [], TYPES[type].variant?.script ?? []].flat(),
  )
    .reduce(
      (byName, {name, client, shared, theme}) =>
        byName.set(name, {
          name,
          client: join(byName.get(name)?.client ?? [], client),
          shared: join(byName.get(name)?.shared ?? [], shared),
          theme: join(byName.get(name)?.theme ?? [], theme),
        }),
      new Map<string, QuizScript>(),
    )
    .values(),
  STEPS_SCRIPT,
  DRAWN_SCRIPT,
  SHARED_SCRIPT,
];
