import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {questionId} from './questionId';
import type {QuestionInput} from '../types';

/** A question as it stands in the front matter. */
export interface PlacedQuestion {
  readonly path: YamlPath;
  /** As the YAML parser gave it. */
  readonly written: unknown;
  /** `null` where it has errors. */
  readonly input: QuestionInput | null;
}

/** An id and the key that it comes from. */
interface NamedQuestion {
  readonly id: string;
  readonly isExplicit: boolean;
  readonly path: YamlPath;
  readonly written: unknown;
}

function explicitId(written: unknown): string | null {
  const id = typeof written === 'object' && written !== null && 'id' in written ? written.id : null;
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}

/** A question without any words is told so, and has no id that others could have. */
function keyWithWords(input: QuestionInput | null): 'prompt' | 'text' | null {
  if (input?.prompt !== undefined) {
    return 'prompt';
  }
  return input?.type === 'fill-in' && input.text !== undefined ? 'text' : null;
}

function nameQuestion({path, written, input}: PlacedQuestion): NamedQuestion[] {
  const id = explicitId(written);
  if (id !== null) {
    return [{id, isExplicit: true, path: [...path, 'id'], written}];
  }
  const key = keyWithWords(input);
  return input === null || key === null
    ? []
    : [{id: questionId(input), isExplicit: false, path: [...path, key], written}];
}

/** The id with a number that no other question has; one of an id's form. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const base = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : 'question';
  const free = (number: number): string =>
    taken.has(`${base}-${number}`) ? free(number + 1) : `${base}-${number}`;
  return free(2);
}

function duplicateId(
  question: NamedQuestion,
  first: NamedQuestion,
  taken: ReadonlySet<string>,
): Problem {
  const {id, isExplicit, path} = question;
  const problem = {
    code: 'quiz/duplicate-id',
    message: `two questions of this page have the id \`${id}\``,
    at: 'value',
    expected: 'a different id for each question of a page',
    related: [
      {
        path: first.path,
        at: 'value',
        label: first.isExplicit ? 'first question with this id' : 'its words give the same id',
      },
    ],
  } as const;
  // An alias is the earlier question itself: what is in it stands in one place alone.
  if (question.written === first.written) {
    return {
      ...problem,
      path: path.slice(0, -1),
      found: 'the same question again',
      help: 'remove one of the two',
    };
  }
  // The very same question again is one too many.
  const isCopy = JSON.stringify(question.written) === JSON.stringify(first.written);
  const other = isExplicit || isCopy ? null : freeId(id, taken);
  return {
    ...problem,
    path,
    found: isExplicit
      ? 'id of an earlier question'
      : 'the same words as an earlier one, which give the same id',
    help: isExplicit
      ? 'choose another id'
      : isCopy
        ? 'remove one of the two'
        : `add an \`id\`, such as \`id: ${other ?? ''}\``,
    ...(other !== null && {
      fix: {kind: 'insert', path: path.slice(0, -1), key: 'id', value: other},
    }),
  };
}

/** Finds ids that two questions have, whatever else is wrong with the questions. */
export function checkIds(questions: readonly PlacedQuestion[]): Problem[] {
  const seen = new Map<string, NamedQuestion>();
  const named = questions.flatMap(nameQuestion);
  const taken = new Set(named.map(({id}) => id));
  return named.flatMap((question): Problem[] => {
    const first = seen.get(question.id);
    if (first !== undefined) {
      const problem = duplicateId(question, first, taken);
      if (problem.fix?.kind === 'insert') {
        taken.add(problem.fix.value);
      }
      return [problem];
    }
    seen.set(question.id, question);
    return [];
  });
}
