import {type Comparison, type Support, SUPPORT_VALUES} from '../../shared/comparison';

/** What a legend has to explain. */
export interface Usage {
  /** Values that occur, from most to least. */
  readonly support: readonly Support[];
  readonly hasSources: boolean;
  /** First and last day on which a source was read; `null` where no value says. */
  readonly checked: {readonly first: string; readonly last: string} | null;
}

export function findUsage({groups}: Comparison): Usage {
  const cells = groups.flatMap(({rows}) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map((cell) => (cell.kind === 'support' ? cell.support : null)));
  const sourced = cells.filter(({source}) => source !== null);
  // Days written as `2026-01-31` sort as they follow each other.
  const days = sourced.flatMap(({checked}) => checked ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    support: SUPPORT_VALUES.filter((value) => used.has(value)),
    hasSources: sourced.length > 0,
    checked: first === undefined || last === undefined ? null : {first, last},
  };
}
