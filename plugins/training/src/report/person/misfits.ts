import type {Misfit} from '../model';

/** Whatever many there are, a sentence names so many. */
const MOST_NAMED = 3;

/** `a`, `b` and 5 others. */
export function listed(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const others = names.length - MOST_NAMED;
  return others > 0 ? `${named} and ${others} more` : named;
}

/** What may not fit in a record, each in one sentence about what it is found in. */
const SENTENCES = {
  'misfit/other-site': (names) => `It is a record of another site: ${names}.`,
  'misfit/other-course': (names) =>
    `It is a record of another course, ${names}, and nothing of it is counted.`,
  'misfit/unknown-question': (names) => `No version of the site asks ${names}.`,
  'misfit/unknown-content': (names) =>
    `No known version of the site has the content that was answered in ${names}.`,
  'misfit/unknown-commit': (names) => `Git does not have the commit ${names}.`,
  'misfit/unknown-assessment': (names) => `The site had no assessment ${names} when it was taken.`,
  'misfit/impossible-response': (names) => `No page takes such a response to ${names}.`,
  'misfit/invented-score': (names) => `The responses do not bring the score of ${names}.`,
  'misfit/invented-points': (names) => `The source gives other points to ${names}.`,
  'misfit/other-draw': (names) =>
    `The seed does not give the questions of the attempt of ${names}.`,
  'misfit/missing-attempt': (names) =>
    `The attempts that came before the attempt of ${names} are not all in the record.`,
  'misfit/early-day': (names) => `The site did not have it yet on the day of ${names}.`,
  'misfit/future-day': (names) => `The day of ${names} is yet to come.`,
  'misfit/same-record': (names) => `Under another name, the same is in ${names}.`,
  'misfit/given-twice': (names) => `The same record, or an earlier or later one, is ${names}.`,
} as const satisfies Readonly<Record<`misfit/${string}`, (names: string) => string>>;

export type MisfitCode = keyof typeof SENTENCES;

export const MISFIT_CODES = Object.keys(SENTENCES) as readonly MisfitCode[];

/** What does not fit in one record, each kind once. */
export interface Misfits {
  /** @param name what it is found in, which is named once */
  readonly add: (code: MisfitCode, name: string) => void;
  readonly list: () => Misfit[];
}

export function createMisfits(): Misfits {
  let found: Map<MisfitCode, Set<string>> | null = null;
  return {
    add(code, name) {
      found ??= new Map();
      found.set(code, (found.get(code) ?? new Set()).add(name));
    },
    list: () =>
      [...(found ?? [])].map(([code, names]) => ({
        code,
        message: SENTENCES[code](listed([...names])),
      })),
  };
}

/** A name or an id as a sentence has it, however long somebody has made it. */
export function quoted(text: string): string {
  const characters = Array.from(text.replace(/[\p{Cc}`]/gu, ' '));
  return `\`${characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : characters.join('')}\``;
}
