import type {Problem} from '../../diagnostics/diagnostic';
import {count} from '../../diagnostics/wording';
import {SERVICE_PATH} from '../../service/schema';
import {toFact} from '../assembly/fact';
import type {ServicePage} from '../../service/servicePage';

const DAY = 24 * 60 * 60 * 1000;

/** When a source has to be read again. */
export interface SourceAge {
  /** The day to count back from, as `2026-01-31`. */
  readonly today: string;
  /** In days. */
  readonly maximum: number;
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

function futureCheck(rowId: string, today: string): Omit<Problem, 'path' | 'at'> {
  return {
    code: 'comparison/future-source',
    message: `the value of \`${rowId}\` was checked on a day that is still to come`,
    found: 'later than today',
    expected: `a day up to ${today}`,
    help: 'write the day on which the source was read, with the year first',
  };
}

function oldCheck(rowId: string, maximum: number): Omit<Problem, 'path' | 'at'> {
  return {
    code: 'comparison/old-source',
    message: `the value of \`${rowId}\` was checked more than ${count(maximum, 'day')} ago`,
    found: 'checked long ago',
    expected: null,
    help: 'read the source again, correct the value, and write the day as `checked`',
  };
}

/**
 * Finds values of a page whose source was read so long ago that it may say something else by now,
 * or on a day that is still to come.
 */
export function findOldSources({service}: ServicePage, {today, maximum}: SourceAge): Problem[] {
  return Object.entries(service.facts).flatMap(([rowId, input]): Problem[] => {
    const {checked, verify} = toFact(input);
    const age = checked === null ? 0 : daysBetween(checked, today);
    // Where the author lives, it may be tomorrow.
    const isFuture = age < -1;
    // A claim looks by itself, and `training:check` says where it has not.
    if (!isFuture && (age <= maximum || verify !== null)) {
      return [];
    }
    return [
      {
        ...(isFuture ? futureCheck(rowId, today) : oldCheck(rowId, maximum)),
        path: [...SERVICE_PATH, 'facts', rowId, 'checked'],
        at: 'value',
      },
    ];
  });
}
