import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparableServices';
import styles from './styles.module.css';

/** What does the same work at other providers. Its heading is part of the page. */
export default function ComparableServices({children}: Props): ReactNode {
  return (
    <ul
      className={clsx('training-comparable-services', styles.services)}
      aria-label={translate({
        id: 'theme.training.ComparableServices.title',
        message: 'Comparable services',
        description: 'Heading of the services of other providers that do the same work',
      })}
    >
      {children}
    </ul>
  );
}
