import type {QuizScript} from '../docusaurus/wiring/sharedRuntime';
import {TYPE_NAMES, TYPES} from './types';

function join(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Pages load it once they are interactive: what comes after the questions. */
const END_SCRIPT: QuizScript = {
  name: 'training-end',
  client: ['quiz/rounds', 'quiz/score'],
  grading: [],
  shared: [],
  theme: ['AnswerKey', 'End', 'Passed', 'Result', 'Review', 'Storage'],
};

/** Pages load it where one question is shown at a time. */
const STEPS_SCRIPT: QuizScript = {
  name: 'training-steps',
  client: [],
  grading: [],
  shared: [],
  theme: ['Steps'],
};

/** Pages load it where questions of other pages are drawn. */
const DRAWN_SCRIPT: QuizScript = {
  name: 'training-drawn',
  client: [],
  grading: [],
  shared: [],
  theme: ['Drawn'],
};

/** Pages load it where questions share a text. */
const SHARED_SCRIPT: QuizScript = {
  name: 'training-shared',
  client: ['quiz/sharedTexts'],
  grading: [],
  shared: [],
  theme: ['Shared'],
};

/** The scripts that pages load for what they have beside choices, each once. */
export const QUIZ_SCRIPTS: readonly QuizScript[] = [
  ...TYPE_NAMES.flatMap((type) =>
    [TYPES[type].script ?? [], TYPES[type].variant?.script ?? []].flat(),
  )
    .reduce(
      (byName, {name, client, grading, shared, theme}) =>
        byName.set(name, {
          name,
          client: join(byName.get(name)?.client ?? [], client),
          grading: join(byName.get(name)?.grading ?? [], grading),
          shared: join(byName.get(name)?.shared ?? [], shared),
          theme: join(byName.get(name)?.theme ?? [], theme),
        }),
      new Map<string, QuizScript>(),
    )
    .values(),
  END_SCRIPT,
  STEPS_SCRIPT,
  DRAWN_SCRIPT,
  SHARED_SCRIPT,
];
