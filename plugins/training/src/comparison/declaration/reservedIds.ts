import type {Problem} from '../../diagnostics/diagnostic';
import type {Comparisons} from './schema';

/** Id of the comparison that is made from the counterparts of services. */
export const ACROSS_CLOUDS_ID = 'across-clouds';

/** Ids that comparisons cannot have, each with what is at its address. */
export type ReservedIds = ReadonlyMap<string, string>;

/** Finds comparisons whose address is that of another page. */
export function findReservedIds(comparisons: Comparisons, reserved: ReservedIds): Problem[] {
  return Object.keys(comparisons).flatMap((id): Problem[] => {
    const holder = reserved.get(id);
    return holder === undefined
      ? []
      : [
          {
            code: 'comparison/reserved-id',
            message: `no comparison can have the id \`${id}\`: its address is that of ${holder}`,
            path: [id],
            at: 'key',
            found: 'an address that is taken',
            expected: 'an id that is no part of another address',
            help: 'choose another id',
          },
        ];
  });
}
