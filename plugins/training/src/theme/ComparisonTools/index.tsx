import React, {type ReactNode, type RefObject, useId, useState} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  countRows,
  FULL_VIEW,
  isFullView,
  MIN_COLUMNS,
  selectPart,
  type ShownState,
  type TableSetting,
  type Target,
  type ViewState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import ComparisonButton from '@theme/ComparisonButton';
import Columns from '@theme/ComparisonTools/Columns';
import Differences from '@theme/ComparisonTools/Differences';
import Export from '@theme/ComparisonTools/Export';
import Filter from '@theme/ComparisonTools/Filter';
import styles from './styles.module.css';

export interface Props {
  readonly setting: TableSetting;
  readonly state: ViewState;
  readonly shown: ShownState;
  /** The field that finds rows; it has the focus after a button that goes. */
  readonly filterRef: RefObject<HTMLInputElement | null>;
  /** The absolute address of what is visible. */
  readonly getAddress: () => string;
}

/** The chosen columns, and the one that the address names: it is visible in any case. */
function addColumn(
  columns: readonly string[] | null,
  target: Target | null,
): readonly string[] | null {
  return columns === null || target === null || target.type === 'row'
    ? columns
    : [...new Set([...columns, target.slug])];
}

/**
 * What a reader can do with a comparison. It takes its room in the server's HTML, so that nothing
 * moves when it appears.
 */
export default function ComparisonTools({
  setting,
  state,
  shown,
  filterRef,
  getAddress,
}: Props): ReactNode {
  const {comparison, words} = setting;
  const {view, target, change, search} = state;
  const isBrowser = useIsBrowser();
  const columnsId = useId();
  const [showsColumns, setShowsColumns] = useState(false);
  const total = countRows(comparison);
  const columnCount = shown.columns.filter(Boolean).length;
  return (
    <div
      role="group"
      className={clsx('training-comparison-tools', styles.tools, !isBrowser && styles.waiting)}
      aria-label={translate({
        id: 'theme.training.ComparisonTools.label',
        message: 'Tools of the table',
        description: 'Name of what a reader can do with a comparison',
      })}
    >
      <div className={styles.view}>
        <Filter query={view.query} fieldRef={filterRef} onSearch={search} />
        <Differences
          checked={view.onlyDifferences}
          differing={shown.differing}
          total={total}
          onChange={(onlyDifferences) => {
            change({...view, onlyDifferences});
          }}
        />
        {comparison.services.length > MIN_COLUMNS && (
          <ComparisonButton
            className={styles.disclosure}
            aria-expanded={showsColumns}
            aria-controls={columnsId}
            onClick={() => {
              setShowsColumns(!showsColumns);
            }}
          >
            <Translate
              id="theme.training.ComparisonTools.columnCount"
              description="Button that shows the checkboxes for the columns of a comparison"
              values={{count: columnCount, total: comparison.services.length}}
            >
              {'Columns: {count} of {total}'}
            </Translate>
          </ComparisonButton>
        )}
      </div>
      <Columns
        id={columnsId}
        comparison={comparison}
        columns={addColumn(view.columns, target)}
        hidden={!showsColumns}
        onChange={(columns) => {
          change({...view, columns});
        }}
      />
      <div className={styles.outcome}>
        <span role="status" className={styles.status}>
          <Translate
            id="theme.training.ComparisonTools.rowsShown"
            description="Says how many rows of a comparison are visible"
            values={{count: shown.rows.size, total}}
          >
            {'{count} of {total} rows shown'}
          </Translate>
        </span>
        {!isFullView(view) && (
          <ComparisonButton
            onClick={() => {
              change(FULL_VIEW);
              // The button goes, and the focus with it.
              filterRef.current?.focus();
            }}
          >
            <Translate
              id="theme.training.ComparisonTools.reset"
              description="Button that shows all of a comparison again"
            >
              Reset
            </Translate>
          </ComparisonButton>
        )}
        <Export
          getVisible={() =>
            selectPart(
              comparison,
              (id) => shown.rows.has(id),
              (column) => shown.columns[column] ?? false,
            )
          }
          getAddress={getAddress}
          words={words}
        />
      </div>
    </div>
  );
}
