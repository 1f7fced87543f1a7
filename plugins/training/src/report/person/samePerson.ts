import type {CourseRecord} from '../../records/record';

/** Finds records that one person has given more than once, perhaps at different times. */
export interface SamePerson {
  /** @param place of the record among all, from 0 */
  readonly add: (record: CourseRecord, place: number) => void;
  /** Places of the records that count for nothing, each with the place of the one that counts. */
  readonly copies: () => ReadonlyMap<number, number>;
}

/** What is kept of a record: numbers, since of many people there are many answers. */
interface Kept {
  readonly place: number;
  /** What was answered; where nothing was, what was read. */
  readonly items: Uint32Array;
  readonly seeds: Uint32Array;
}

/** FNV-1a, which is good enough for what has the same name. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

const numbersOf = (texts: readonly string[]) => Uint32Array.from(texts, numberOf);

function keep({questions, pages, attempts, reviews}: CourseRecord, place: number): Kept {
  const seeds = numbersOf(attempts.map(({quiz, seed}) => `${quiz}\0${seed}`));
  const answers = numbersOf([
    // A later record may have one more try.
    ...questions.map(
      ({id, hash, day, responses: [first = []]}) =>
        `${id}\0${hash}\0${day ?? ''}\0${first.join('\x01')}`,
    ),
    ...reviews.map(({id, day, response}) => `${id}\0${day}\0${response.join('\x01')}`),
  ]);
  const items = Uint32Array.of(...seeds, ...answers);
  return {
    place,
    items: items.length > 0 ? items : numbersOf(pages.map(({id, day}) => `${id}\0${day}`)),
    seeds,
  };
}

/** Among records of one name, fullest first. Who has no name may be anybody, and gives the same. */
function copiesAmong(records: readonly Kept[], isNamed: boolean): [number, number][] {
  const counted: {readonly place: number; readonly items: ReadonlySet<number>}[] = [];
  const bySeed = new Map<number, number>();
  const byItems = new Map<string, number>();
  const byFullness = [...records].sort((one, other) => other.items.length - one.items.length);
  return byFullness.flatMap(({place, items, seeds}): [number, number][] => {
    const [sameSeed] = [...seeds].flatMap((seed) => bySeed.get(seed) ?? []);
    const key = items.join();
    const same = isNamed
      ? counted.find((one) => items.every((item) => one.items.has(item)))?.place
      : byItems.get(key);
    const other = sameSeed ?? same;
    if (other !== undefined) {
      return [[place, other]];
    }
    if (isNamed) {
      counted.push({place, items: new Set(items)});
    } else if (key !== '') {
      byItems.set(key, place);
    }
    seeds.forEach((seed) => bySeed.set(seed, place));
    return [];
  });
}

/** A name as it is compared; empty for who has none. */
export function comparedName({name}: Pick<CourseRecord, 'name'>): string {
  return name?.trim().toLowerCase() ?? '';
}

export function createSamePerson(): SamePerson {
  const byName = new Map<string, Kept[]>();
  return {
    add(record, place) {
      const name = comparedName(record);
      const records = byName.get(name) ?? [];
      records.push(keep(record, place));
      byName.set(name, records);
    },
    copies: () =>
      new Map(
        [...byName].flatMap(([name, records]) =>
          records.length > 1 ? copiesAmong(records, name !== '') : [],
        ),
      ),
  };
}
