import {today} from '../assessmentStore/today';

/** What is not in names of files, on any system, and what would only make them longer. */
const OTHERS = /[^\p{L}\p{M}\p{N}]+/gu;
const MAX_LENGTH = 60;

/** The name of the file that a reader saves: who has those of many tells them apart. */
export function recordFile(course: string, name: string | null): string {
  const who = Array.from(name ?? '')
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(OTHERS, '-')
    .replace(/^-|-$/g, '');
  return `${[course, who, today()].filter((part) => part !== '').join('-')}.json`;
}
