import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {TableSetting} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly setting: TableSetting;
  /** Ids of the rows that are visible. */
  readonly shown: ReadonlySet<string>;
}

/** Links to the groups of rows of a comparison, which work without script as well. */
export default function ComparisonGroups({setting, shown}: Props): ReactNode {
  const {comparison, anchors} = setting;
  const groups = comparison.groups.filter(({label}) => label !== '');
  if (groups.length < 2) {
    return null;
  }
  return (
    <nav
      className={styles.groups}
      aria-label={translate({
        id: 'theme.training.ComparisonGroups.label',
        message: 'Groups of rows',
        description: 'Name of the links to the groups of rows of a comparison',
      })}
    >
      <ul className="training-bare">
        {groups.map(({id, label, rows}) => (
          <li key={id} hidden={!rows.some((row) => shown.has(row.id))}>
            <a href={anchors.linkTo(anchors.group(id))}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
