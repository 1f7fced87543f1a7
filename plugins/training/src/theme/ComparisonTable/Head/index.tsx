import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {TableSetting} from 'docusaurus-plugin-training/client/internal';
import Permalink from '@theme/ComparisonTable/Permalink';

export interface Props {
  readonly setting: TableSetting;
  /** Which columns are visible. */
  readonly columns: readonly boolean[];
  /** Index of the column that is marked. */
  readonly markedColumn: number | null;
}

/** The names of the columns. */
export default function Head({setting, columns, markedColumn}: Props): ReactNode {
  const {comparison, anchors} = setting;
  return (
    <thead>
      <tr>
        <th scope="col">
          <Translate
            id="theme.training.ComparisonTable.aspect"
            description="Heading of the column that names the rows of a comparison"
          >
            Aspect
          </Translate>
        </th>
        {comparison.services.map(({slug, shortName, permalink}, index) => (
          <th
            key={slug}
            scope="col"
            id={anchors.column(slug)}
            aria-label={shortName}
            hidden={!columns[index]}
            data-marked={index === markedColumn || undefined}
          >
            {permalink === null ? shortName : <Link to={permalink}>{shortName}</Link>}
            <Permalink
              href={anchors.linkToColumn(slug)}
              label={translate(
                {
                  id: 'theme.training.ComparisonTable.linkToColumn',
                  message: 'Link to column {name}',
                  description: 'Name of the link beside the heading of a column of a comparison',
                },
                {name: shortName},
              )}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}
