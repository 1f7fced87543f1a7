import {count} from '../../diagnostics/wording';
import type {Person, Report} from '../model';

/** Misfits of a record that counts for nothing in the course: it stands for no other person. */
const UNCOUNTED: ReadonlySet<string> = new Set(['misfit/given-twice', 'misfit/other-course']);

/** Whether a record is the one that counts, of those that its person has given. */
function isCounted({misfits}: Pick<Person, 'misfits'>): boolean {
  return misfits.every(({code}) => !UNCOUNTED.has(code));
}

/** Each person once, by the fullest record. */
export function countedPeople({people}: Pick<Report, 'people'>): readonly Person[] {
  return people.filter(isCounted);
}

/** `5 people, 6 records`. */
export function peopleAndRecords(report: Pick<Report, 'people'>): string {
  const people = countedPeople(report).length;
  return `${people === 1 ? '1 person' : `${people} people`}, ${count(report.people.length, 'record')}`;
}
