import type {Report} from '../model';
import {peopleAndRecords} from './countedPeople';
import {plain} from './plain';

/** Lines of a large file that is no record at all. */
const MOST_NAMED = 20;

/** What is said beside a report, in whichever format that is: what could not be read, and counts. */
export function closingLines(report: Report): string[] {
  const {people, unreadable} = report;
  const named = unreadable
    .slice(0, MOST_NAMED)
    .map(({file, message}) => `${plain(file)}: ${plain(message)}`);
  const rest = unreadable.length - named.length;
  const misfits = people.filter((person) => person.misfits.length > 0).length;
  return [
    ...named,
    ...(rest > 0 ? [`and ${rest} more that could not be read`] : []),
    `${peopleAndRecords(report)} read, ${misfits} with something that does not fit, ${unreadable.length} not readable`,
  ];
}
