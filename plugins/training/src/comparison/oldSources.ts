import type {Problem} from '../diagnostics/diagnostic';
import {SERVICE_PATH} from '../service/schema';
import {toFact} from './fact';
import type {ServicePage} from './servicePage';

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

/** Finds values of a page whose source was read so long ago that it may say something else by now. */
export function findOldSources({service}: ServicePage, {today, maximum}: SourceAge): Problem[] {
  return Object.entries(service.facts).flatMap(([rowId, input]): Problem[] => {
    const {checked} = toFact(input);
    if (checked === null || daysBetween(checked, today) <= maximum) {
      return [];
    }
    return [
      {
        code: 'comparison/old-source',
        severity: 'warning',
        message: `the value of \`${rowId}\` was checked more than ${maximum} days ago`,
        path: [...SERVICE_PATH, 'facts', rowId, 'checked'],
        at: 'value',
        found: 'checked long ago',
        expected: null,
        help: 'read the source again, correct the value, and write the day as `checked`',
      },
    ];
  });
}
