import type {Misfit, Person} from '../model';

/** Whatever many there are, a sentence names so many. */
const MOST_NAMED = 3;

/** `a`, `b` and 5 others. */
export function listed(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const others = names.length - MOST_NAMED;
  return others > 0 ? `${named} and ${others} more` : named;
}

/** Each claim is a sentence of its own, since it has two parts. */
function claimsOf(claims: readonly string[]): string {
  const others = claims.length - MOST_NAMED;
  const more = others > 0 ? ` So it does for ${others} more.` : '';
  return `The record claims ${claims.slice(0, MOST_NAMED).join('. It claims ')}.${more}`;
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
  'misfit/invented-score': (_, claims) => claimsOf(claims),
  'misfit/invented-points': (names) => `The source gives other points to ${names}.`,
  'misfit/other-draw': (names) =>
    `The seed does not give the questions of the attempt of ${names}.`,
  'misfit/missing-attempt': (names) =>
    `The attempts that came before the attempt of ${names} are not all in the record.`,
  'misfit/early-day': (names) => `The site did not have it yet on the day of ${names}.`,
  'misfit/future-day': (names) => `The day of ${names} is yet to come.`,
  'misfit/same-record': (names) => `It has ${names}.`,
  'misfit/given-twice': (names) =>
    `The same person has given a record with all of this, or more, in ${names}.`,
} as const satisfies Readonly<
  Record<`misfit/${string}`, (names: string, all: readonly string[]) => string>
>;

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
        message: SENTENCES[code](listed([...names]), [...names]),
      })),
  };
}

/** A name or an id as a sentence has it, however long somebody has made it. */
export function quoted(text: string): string {
  return `\`${shortened(text)}\``;
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/[\p{Cc}`]/gu, ' '));
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : characters.join('');
}

/** Somebody else in a sentence: by name and file; by the file alone without a name. */
export function personIn({name, file}: Pick<Person, 'name' | 'file'>): string {
  const typed = shortened(name ?? '').trim();
  return typed === '' ? shortened(file) : `${typed} (${shortened(file)})`;
}
