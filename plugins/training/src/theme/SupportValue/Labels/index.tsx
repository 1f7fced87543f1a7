import {translate} from '@docusaurus/Translate';
import type {ValueLabels} from 'docusaurus-plugin-training/client/internal';

export type SupportLabels = ValueLabels['support'];

/** Values in words, as cells, filters and copies of a table say them. */
export default function createSupportLabels(): SupportLabels {
  return {
    yes: translate({
      id: 'theme.training.SupportValue.yes',
      message: 'Yes',
      description: 'Value in a comparison',
    }),
    partly: translate({
      id: 'theme.training.SupportValue.partly',
      message: 'Partly',
      description: 'Value in a comparison',
    }),
    no: translate({
      id: 'theme.training.SupportValue.no',
      message: 'No',
      description: 'Value in a comparison',
    }),
    unknown: translate({
      id: 'theme.training.SupportValue.unknown',
      message: 'Unknown',
      description: 'Value in a comparison',
    }),
    'not-applicable': translate({
      id: 'theme.training.SupportValue.notApplicable',
      message: 'Not applicable',
      description: 'Value in a comparison',
    }),
  };
}
