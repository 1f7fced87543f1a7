import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import SourceIcon from '@theme/ComparisonTable/SourceIcon';
import styles from './styles.module.css';

export interface Props {
  readonly href: string;
  /** The day on which the source was read, as `2026-01-31`. */
  readonly checked: string | null;
  /** Names the value. */
  readonly name: string;
}

function labelFor(name: string, checked: string | null): string {
  return checked === null
    ? translate(
        {
          id: 'theme.training.ComparisonTable.source',
          message: 'Source: {name}',
          description: 'Name of the link from a value to where it was read',
        },
        {name},
      )
    : translate(
        {
          id: 'theme.training.ComparisonTable.sourceChecked',
          message: 'Source: {name}, checked on {date}',
          description: 'Name of the link from a value to where it was read, and when that was',
        },
        {name, date: checked},
      );
}

/** Link from a value to where it was read, with the day on which that was. */
export default function Source({href, checked, name}: Props): ReactNode {
  const label = labelFor(name, checked);
  return (
    <a
      className={clsx('training-comparison-source', styles.source)}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
    >
      {/* On the link itself, screen readers would say it a second time. */}
      <span title={label}>
        <SourceIcon />
      </span>
      {checked !== null && <span className={styles.checked}>{checked}</span>}
    </a>
  );
}
