import React, {type ReactNode} from 'react';
import type {RowGroup, Shown, TableSetting} from 'docusaurus-plugin-training/client/internal';
import Row from '@theme/ComparisonTable/Row';
import styles from './styles.module.css';

export interface Props {
  readonly group: RowGroup;
  readonly setting: TableSetting;
  readonly shown: Shown;
  /** Id of the row that is marked. */
  readonly markedRow: string | null;
  /** Index of the column that is marked. */
  readonly markedColumn: number | null;
}

/** Rows that belong together, below their heading. */
export default function Group({group, setting, shown, markedRow, markedColumn}: Props): ReactNode {
  const {columns, rows} = shown;
  return (
    <tbody hidden={!group.rows.some(({id}) => rows.has(id))}>
      {group.label !== '' && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={columns.filter(Boolean).length + 1}
            id={setting.anchors.group(group.id)}
            className={styles.group}
          >
            <span>{group.label}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          setting={setting}
          columns={columns}
          isHidden={!rows.has(row.id)}
          isMarked={row.id === markedRow}
          markedColumn={markedColumn}
        />
      ))}
    </tbody>
  );
}
