import type {ValueLabels} from '../../../plugins/training/src/client/comparison';

/** As a page in English says values. */
export const WORDS: ValueLabels = {
  support: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  },
  formatNumber: (value) => value.toLocaleString('en'),
};
