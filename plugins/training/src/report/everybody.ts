import type {CourseRecord} from '../records/record';
import type {Person} from './model';
import {createTryPacker, type PackedTries} from './packedTries';
import {type Copy, createCopies} from './person/copies';
import {createMisfits, type MisfitCode, type Misfits, personIn, quoted} from './person/misfits';
import type {ReadPerson} from './person/personReader';
import {createSamePerson} from './person/samePerson';
import type {FirstTry} from './statistics';

/** All people of a report, and what only all their records together say. */
export interface Everybody {
  /** @param record `null` where nothing of it is counted */
  readonly add: (read: ReadPerson, record: CourseRecord | null) => void;
  /** Once all are there: the people by name, and the first tries of each that counts. */
  readonly finish: () => {
    readonly people: readonly Person[];
    readonly firstTries: Iterable<readonly FirstTry[]>;
  };
}

/** Names sort as people sort them; who has none comes last. */
function byName(one: Person, other: Person): number {
  return one.name !== null && other.name !== null
    ? one.name.localeCompare(other.name)
    : Number(one.name === null) - Number(other.name === null);
}

/** Of each record, little is kept: there may be many. */
export function createEverybody(): Everybody {
  const copies = createCopies();
  const samePerson = createSamePerson();
  const packTries = createTryPacker();
  const people: Person[] = [];
  /** By the place of the record, as are the tries. */
  const copyOf = new Map<number, Copy>();
  const tries = new Map<number, PackedTries>();

  const misfitsOfAll = (givenTwice: ReadonlyMap<number, number>) => {
    const found = new Map<number, Misfits>();
    const tell = (place: number, code: MisfitCode, name: string) => {
      const misfits = found.get(place) ?? createMisfits();
      misfits.add(code, name);
      found.set(place, misfits);
    };
    copyOf.forEach(({of, same}, place) => {
      const [one, other] = [people[place], people[of]];
      if (one && other) {
        tell(place, 'misfit/same-record', `the same ${same} as ${personIn(other)}`);
        tell(of, 'misfit/same-record', `the same ${same} as ${personIn(one)}`);
      }
    });
    givenTwice.forEach((of, place) => {
      tell(place, 'misfit/given-twice', quoted(people[of]?.file ?? ''));
    });
    return found;
  };

  return {
    add({person, firstTries, mistakes}, record) {
      const place = people.push(person) - 1;
      if (record !== null) {
        const copy = copies.find(record, place, mistakes);
        if (copy) {
          copyOf.set(place, copy);
        }
        samePerson.add(record, place);
        tries.set(place, packTries(firstTries));
      }
    },
    finish() {
      const givenTwice = samePerson.copies();
      const misfits = misfitsOfAll(givenTwice);
      return {
        people: people
          .map((person, place) => ({
            ...person,
            misfits: [...person.misfits, ...(misfits.get(place)?.list() ?? [])],
          }))
          .sort(byName),
        firstTries: (function* () {
          for (const [place, packed] of tries) {
            // Of what is there twice, statistics have one.
            if (!givenTwice.has(place) && !copyOf.has(place)) {
              yield packed.get();
            }
          }
        })(),
      };
    },
  };
}
