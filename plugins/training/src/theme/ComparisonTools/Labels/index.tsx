import {translate} from '@docusaurus/Translate';
import type {
  CsvLabels,
  MarkdownLabels,
  ValueLabels,
} from 'docusaurus-plugin-training/client/internal';

export type ExportLabels = Omit<CsvLabels & MarkdownLabels, keyof ValueLabels>;

/** Headings in copies of a comparison. */
export default function createExportLabels(): ExportLabels {
  return {
    group: translate({
      id: 'theme.training.ComparisonTools.group',
      message: 'Group',
      description: 'Heading of the column that names the groups of rows, in a copied comparison',
    }),
    aspect: translate({
      id: 'theme.training.ComparisonTable.aspect',
      message: 'Aspect',
      description: 'Heading of the column that names the rows of a comparison',
    }),
    note: (service) =>
      translate(
        {
          id: 'theme.training.ComparisonTools.noteOf',
          message: '{service}: note',
          description: 'Heading of the column with the notes on a service, in a copied comparison',
        },
        {service},
      ),
    source: (service) =>
      translate(
        {
          id: 'theme.training.ComparisonTools.sourceOf',
          message: '{service}: source',
          description:
            'Heading of the column with the sources on a service, in a copied comparison',
        },
        {service},
      ),
    checked: (service) =>
      translate(
        {
          id: 'theme.training.ComparisonTools.checkedOf',
          message: '{service}: checked on',
          description:
            'Heading of the column with the days on which the sources on a service were read, in a copied comparison',
        },
        {service},
      ),
  };
}
