import React, {type ReactNode, useMemo} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  findUsage,
  type Shown,
  type TableSetting,
  type Target,
  useGradualRows,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import Group from '@theme/ComparisonTable/Group';
import Head from '@theme/ComparisonTable/Head';
import Region from '@theme/ComparisonTable/Region';
import styles from './styles.module.css';
import narrow from './narrow.module.css';
import print from './print.module.css';

export interface Props {
  readonly setting: TableSetting;
  readonly shown: Shown;
  /** What the address names; it is marked. */
  readonly target: Target | null;
  /** Whether the caption is there for assistive technology only. */
  readonly hidesCaption?: boolean;
  /** Below the table, in the region that scrolls. */
  readonly children?: ReactNode;
}

/** More columns than a sheet of paper has room for. */
const TOO_MANY_FOR_PAPER = 6;

/** A comparison as a table, in a region that scrolls in both directions. */
export default function ComparisonTable({
  setting,
  shown,
  target,
  hidesCaption = false,
  children,
}: Props): ReactNode {
  const {comparison, anchors} = setting;
  const {services, groups, title} = comparison;
  const rows = useGradualRows(shown.rows, shown.columns.filter(Boolean).length, target);
  const {checked} = useMemo(() => findUsage(comparison), [comparison]);
  const isBrowser = useIsBrowser();
  const {collectAnchor} = useBrokenLinks();
  services.forEach(({slug}) => {
    collectAnchor(anchors.column(slug));
  });
  groups.forEach((group) => {
    collectAnchor(anchors.group(group.id));
    group.rows.forEach(({id}) => {
      collectAnchor(anchors.row(id));
    });
  });
  const markedRow = target?.type === 'row' ? target.rowId : null;
  const markedColumn =
    target?.type === 'column' ? services.findIndex(({slug}) => slug === target.slug) : null;
  return (
    <Region labelledBy={anchors.caption}>
      <table
        className={clsx(
          'training-comparison',
          styles.table,
          narrow.table,
          print.table,
          services.length > TOO_MANY_FOR_PAPER && print.wide,
        )}
        data-static={isBrowser ? undefined : true}
        data-one-day={checked?.first === checked?.last || undefined}
      >
        <caption id={anchors.caption} className={clsx(hidesCaption && styles.hiddenCaption)}>
          <span>{title}</span>
        </caption>
        <Head setting={setting} columns={shown.columns} markedColumn={markedColumn} />
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            setting={setting}
            shown={{...shown, rows}}
            markedRow={markedRow}
            markedColumn={markedColumn}
          />
        ))}
      </table>
      {children}
    </Region>
  );
}
