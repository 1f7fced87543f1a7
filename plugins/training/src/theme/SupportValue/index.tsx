import React, {type ReactNode} from 'react';
import type {Support} from 'docusaurus-plugin-training/client';
import 'docusaurus-plugin-training/base.css';
import createSupportLabels from '@theme/SupportValue/Labels';
import styles from './styles.module.css';

export interface Props {
  readonly support: Support;
}

/** One shape per value: nobody has to tell them apart by colour. */
const PATHS: Readonly<Record<Support, string>> = {
  yes: 'M4 10.5l4 4 8-9',
  partly: 'M4 12c2-5 4-5 6-2s4 3 6-2',
  no: 'M5 5l10 10M15 5L5 15',
  unknown: 'M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M10 16v.01',
  'not-applicable': 'M5 10h10',
};

/** How far a service does what a row asks, as a word with an icon. */
export default function SupportValue({support}: Props): ReactNode {
  return (
    <span className={styles.support} data-support={support}>
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={PATHS[support]} />
      </svg>
      {createSupportLabels()[support]}
    </span>
  );
}
