import React, {memo, type ReactNode} from 'react';
import clsx from 'clsx';
import type {
  Anchors,
  Cell as CellModel,
  ValueLabels,
} from 'docusaurus-plugin-training/client/internal';
import NoteReference from '@theme/ComparisonTable/NoteReference';
import Source from '@theme/ComparisonTable/Source';
import RichText from '@theme/RichText';
import SupportValue from '@theme/SupportValue';
import styles from './styles.module.css';

export interface Props {
  readonly cell: CellModel;
  readonly rowLabel: string;
  /** Heading of its column. */
  readonly column: string;
  readonly isHidden: boolean;
  readonly isMarked: boolean;
  readonly anchors: Anchors;
  readonly words: ValueLabels;
}

function Value({cell, words}: Pick<Props, 'cell' | 'words'>): ReactNode {
  switch (cell.kind) {
    case 'support':
      return <SupportValue support={cell.support} />;
    case 'number':
      return words.formatNumber(cell.value);
    case 'text':
      return <RichText content={cell.content} />;
  }
}

/** A value, with the number of its note and the link to its source. */
function Cell({cell, rowLabel, column, isHidden, isMarked, anchors, words}: Props): ReactNode {
  return (
    <td
      className={clsx(styles.cell, cell.kind === 'number' && styles.number)}
      hidden={isHidden}
      data-column={column}
      data-marked={isMarked || undefined}
    >
      <Value cell={cell} words={words} />
      {cell.note !== null && <NoteReference number={cell.note} anchors={anchors} />}
      {cell.source !== null && (
        <Source href={cell.source} checked={cell.checked} name={`${rowLabel}, ${column}`} />
      )}
    </td>
  );
}

// Most cells stay as they are when the view changes.
export default memo(Cell);
