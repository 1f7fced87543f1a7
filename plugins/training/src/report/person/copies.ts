import {createHash} from 'node:crypto';
import type {CourseRecord} from '../../records/record';

/** Another record with the same in it. */
export interface Copy {
  /** Place of the other one among all, from 0. */
  readonly of: number;
  /** Whether the two are of one person, as far as their names say. */
  readonly isSamePerson: boolean;
}

/** Finds records that have what another one has. */
export interface Copies {
  /**
   * @param place of the record among all, from 0
   * @param mistakes wrong responses in it: two people may be right in everything on one day
   */
  readonly find: (record: CourseRecord, place: number, mistakes: number) => Copy | null;
}

/** So many mistakes in common, on the same days, are no chance. */
const TELLING_MISTAKES = 3;

/** Everything that a reader has done, whatever the name. */
function contentOf({questions, pages, attempts, reviews}: CourseRecord): string {
  const hash = createHash('sha1');
  const answers = questions.map(
    ({id, hash: asked, day, responses}) =>
      `${id}\0${asked}\0${day ?? ''}\0${responses.map((response) => response.join('\x01')).join('\x02')}`,
  );
  hash.update(answers.join('\n'));
  hash.update(JSON.stringify([pages, attempts, reviews]));
  return hash.digest('base64');
}

function personOf({name}: CourseRecord): string | null {
  return name?.trim().toLowerCase() ?? null;
}

export function createCopies(): Copies {
  const byContent = new Map<string, number>();
  const bySeed = new Map<string, number>();
  const names: (string | null)[] = [];
  return {
    find(record, place, mistakes) {
      const name = personOf(record);
      names[place] = name;
      const content = contentOf(record);
      const seeds = record.attempts.map(({quiz, seed}) => JSON.stringify([quiz, seed]));
      const sameSeed = seeds.map((seed) => bySeed.get(seed)).find((one) => one !== undefined);
      const sameContent =
        record.questions.length + record.pages.length > 0 ? byContent.get(content) : undefined;
      const other = sameSeed ?? sameContent;
      seeds.forEach((seed) => {
        if (!bySeed.has(seed)) {
          bySeed.set(seed, place);
        }
      });
      if (!byContent.has(content)) {
        byContent.set(content, place);
      }
      if (other === undefined) {
        return null;
      }
      const isSamePerson = names[other] === name;
      const isTelling = sameSeed !== undefined || isSamePerson || mistakes >= TELLING_MISTAKES;
      return isTelling ? {of: other, isSamePerson} : null;
    },
  };
}
