import {createHash} from 'node:crypto';
import type {CourseRecord} from '../../records/record';
import {comparedName} from './samePerson';

/** A record of another name with the same in it. */
export interface Copy {
  /** Place of the other one among all, from 0. */
  readonly of: number;
  readonly same: 'attempt' | 'answers';
}

/** Finds records that have what one of another name has. */
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

export function createCopies(): Copies {
  const byContent = new Map<string, number>();
  const bySeed = new Map<string, number>();
  const names: string[] = [];
  return {
    find(record, place, mistakes) {
      const name = comparedName(record);
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
      if (other === undefined || names[other] === name) {
        return null;
      }
      if (sameSeed !== undefined) {
        return {of: other, same: 'attempt'};
      }
      return mistakes >= TELLING_MISTAKES ? {of: other, same: 'answers'} : null;
    },
  };
}
