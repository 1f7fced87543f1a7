import React, {type ReactNode, useMemo, useRef} from 'react';
import Translate from '@docusaurus/Translate';
import type {Comparison} from 'docusaurus-plugin-training/client';
import {
  type Anchors,
  findUsage,
  useShown,
  useValueLabels,
  type ViewState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import ComparisonButton from '@theme/ComparisonButton';
import ComparisonGroups from '@theme/ComparisonGroups';
import ComparisonLegend from '@theme/ComparisonLegend';
import ComparisonNotes from '@theme/ComparisonNotes';
import ComparisonTable from '@theme/ComparisonTable';
import ComparisonTools from '@theme/ComparisonTools';
import createSupportLabels from '@theme/SupportValue/Labels';
import styles from './styles.module.css';

export interface Props {
  readonly comparison: Comparison;
  readonly anchors: Anchors;
  readonly state: ViewState;
  /** The absolute address of what is visible. */
  readonly getAddress: () => string;
  readonly hasTools: boolean;
  /** Whether this is the page of the comparison, whose title is that of the table. */
  readonly isOwnPage: boolean;
}

/** A comparison with its tools, its legend and its notes. */
export default function ComparisonView({
  comparison,
  anchors,
  state,
  getAddress,
  hasTools,
  isOwnPage,
}: Props): ReactNode {
  const words = useValueLabels(createSupportLabels);
  const setting = useMemo(() => ({comparison, anchors, words}), [comparison, anchors, words]);
  const usage = useMemo(() => findUsage(comparison), [comparison]);
  const {view, target, change} = state;
  const shown = useShown(comparison, view, target, words);
  const filterRef = useRef<HTMLInputElement>(null);

  return (
    <>
      {hasTools && (
        <ComparisonTools
          setting={setting}
          state={state}
          shown={shown}
          filterRef={filterRef}
          getAddress={getAddress}
        />
      )}
      {isOwnPage && <ComparisonGroups setting={setting} shown={shown.rows} />}
      <ComparisonTable setting={setting} shown={shown} target={target} hidesCaption={isOwnPage}>
        {shown.rows.size === 0 && (
          <p className={styles.nothing}>
            <Translate
              id="theme.training.ComparisonView.noRows"
              description="Stands in place of the rows of a comparison when a filter leaves none"
            >
              No row matches.
            </Translate>{' '}
            <ComparisonButton
              onClick={() => {
                change({...view, onlyDifferences: false, query: ''});
                filterRef.current?.focus();
              }}
            >
              <Translate
                id="theme.training.ComparisonView.showAllRows"
                description="Button that shows all rows of a comparison again"
              >
                Show all rows
              </Translate>
            </ComparisonButton>
          </p>
        )}
      </ComparisonTable>
      <ComparisonLegend {...usage} />
      <ComparisonNotes setting={setting} shown={shown.notes} isOwnPage={isOwnPage} />
    </>
  );
}
