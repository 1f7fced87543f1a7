import React, {type ReactNode, useId, useMemo} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Comparison as ComparisonModel} from 'docusaurus-plugin-training/client';
import {
  createEmbedAnchors,
  selectPart,
  useLocalView,
  useOwnAddress,
  usePageAddress,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import ComparisonView from '@theme/ComparisonView';
import styles from './styles.module.css';

export interface Props {
  readonly comparison: ComparisonModel;
  /** Ids of the rows that are shown; absent for all. */
  readonly rows?: readonly string[];
  /** Ids of the services that are shown; absent for all. */
  readonly services?: readonly string[];
  /** Whether a reader can filter, choose columns, copy and download. */
  readonly tools?: boolean;
}

/** A comparison, or a part of it, in any page. */
export default function Comparison({
  comparison: whole,
  rows,
  services,
  tools = false,
}: Props): ReactNode {
  // In markup, a list is a new one each time; what it says is the same.
  const rowList = rows?.join('\n');
  const serviceList = services?.join('\n');
  const comparison = useMemo(
    () =>
      selectPart(
        whole,
        (id) => rowList?.split('\n').includes(id) ?? true,
        (index) => serviceList?.split('\n').includes(whole.services[index]?.id ?? '') ?? true,
      ),
    [whole, rowList, serviceList],
  );
  const prefix = useId().replace(/\W/g, '');
  const own = useOwnAddress();
  const page = usePageAddress()(whole.permalink);
  const anchors = useMemo(
    () => createEmbedAnchors(comparison, prefix, {own, page}),
    [comparison, prefix, own, page],
  );
  const state = useLocalView();
  return (
    <div className="training-comparison-embed">
      <ComparisonView
        comparison={comparison}
        anchors={anchors}
        state={state}
        getAddress={() => new URL(page, window.location.href).href}
        hasTools={tools}
        isOwnPage={false}
      />
      <p className={styles.whole}>
        <Link to={whole.permalink}>
          <Translate
            id="theme.training.Comparison.whole"
            description="Link from a part of a comparison to its own page"
            values={{title: whole.title}}
          >
            {'Whole comparison: {title}'}
          </Translate>
        </Link>
      </p>
    </div>
  );
}
