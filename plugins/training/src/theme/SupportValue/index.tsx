import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Support} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/SupportValue';
import styles from './styles.module.css';

/** One shape per value: nobody has to tell them apart by colour. */
const PATHS: Readonly<Record<Support, string>> = {
  yes: 'M4 10.5l4 4 8-9',
  partly: 'M4 12c2-5 4-5 6-2s4 3 6-2',
  no: 'M5 5l10 10M15 5L5 15',
  unknown: 'M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M10 16v.01',
  'not-applicable': 'M5 10h10',
};

function wordFor(support: Support): string {
  switch (support) {
    case 'yes':
      return translate({
        id: 'theme.training.SupportValue.yes',
        message: 'Yes',
        description: 'Value in a comparison',
      });
    case 'partly':
      return translate({
        id: 'theme.training.SupportValue.partly',
        message: 'Partly',
        description: 'Value in a comparison',
      });
    case 'no':
      return translate({
        id: 'theme.training.SupportValue.no',
        message: 'No',
        description: 'Value in a comparison',
      });
    case 'unknown':
      return translate({
        id: 'theme.training.SupportValue.unknown',
        message: 'Unknown',
        description: 'Value in a comparison',
      });
    case 'not-applicable':
      return translate({
        id: 'theme.training.SupportValue.notApplicable',
        message: 'Not applicable',
        description: 'Value in a comparison',
      });
  }
}

/** How far a service does what a row asks, as a word with an icon. */
export default function SupportValue({support}: Props): ReactNode {
  return (
    <span className={styles.support} data-support={support}>
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={PATHS[support]} />
      </svg>
      {wordFor(support)}
    </span>
  );
}
