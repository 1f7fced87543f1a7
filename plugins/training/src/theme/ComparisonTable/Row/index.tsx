import React, {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Row as RowModel, TableSetting} from 'docusaurus-plugin-training/client/internal';
import Cell from '@theme/ComparisonTable/Cell';
import Permalink from '@theme/ComparisonTable/Permalink';

export interface CellsProps {
  readonly row: RowModel;
  readonly setting: TableSetting;
  /** Which columns are visible. */
  readonly columns: readonly boolean[];
  /** Index of the column that is marked. */
  readonly markedColumn: number | null;
}

export interface Props extends CellsProps {
  readonly isHidden: boolean;
  readonly isMarked: boolean;
}

const Cells = memo(function Cells({row, setting, columns, markedColumn}: CellsProps): ReactNode {
  const {comparison, anchors, words} = setting;
  return row.cells.map((cell, index) => {
    const service = comparison.services[index];
    return (
      service && (
        <Cell
          key={service.slug}
          cell={cell}
          rowLabel={row.label}
          column={service.shortName}
          isHidden={!columns[index]}
          isMarked={index === markedColumn}
          anchors={anchors}
          words={words}
        />
      )
    );
  });
});

/** A question of a comparison, and the answer of each service. */
function Row({isHidden, isMarked, ...props}: Props): ReactNode {
  const {row, setting} = props;
  const {anchors} = setting;
  return (
    <tr id={anchors.row(row.id)} hidden={isHidden} data-marked={isMarked || undefined}>
      {/* Without a name of its own, the heading would be read with the name of its link. */}
      <th scope="row" aria-label={row.label}>
        {row.permalink === null ? row.label : <Link to={row.permalink}>{row.label}</Link>}
        <Permalink
          href={anchors.linkToRow(row.id)}
          label={translate(
            {
              id: 'theme.training.ComparisonTable.linkToRow',
              message: 'Link to row {name}',
              description: 'Name of the link beside the heading of a row of a comparison',
            },
            {name: row.label},
          )}
        />
      </th>
      <Cells {...props} />
    </tr>
  );
}

export default memo(Row);
