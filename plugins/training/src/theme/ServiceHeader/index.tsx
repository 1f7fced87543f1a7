import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ComparedWith} from 'docusaurus-plugin-training/client';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly number?: string;
  /** Comparisons that the service is in, and what each sets beside it. */
  readonly comparisons?: readonly ComparedWith[];
  /** One list item per topic. */
  readonly children?: ReactNode;
}

/** Above the title of a service's page: its number in the course and its topics. */
export default function ServiceHeader({number, comparisons = [], children}: Props): ReactNode {
  if (number === undefined && !children && comparisons.length === 0) {
    return null;
  }
  return (
    <div className={clsx('training-service-header', styles.header)}>
      {number !== undefined && (
        <p className={styles.eyebrow}>
          <Translate
            id="theme.training.ServiceHeader.number"
            description="Above the title of a service's page"
            values={{number}}
          >
            {'Service {number}'}
          </Translate>
        </p>
      )}
      {children && (
        <ul
          className={clsx('training-bare', styles.topics)}
          aria-label={translate({
            id: 'theme.training.ServiceHeader.topics',
            message: 'Topics',
            description: "Name of the list of a service's topics",
          })}
        >
          {children}
        </ul>
      )}
      {comparisons.length > 0 && (
        <p className={styles.comparisons}>
          <Translate
            id="theme.training.ServiceHeader.comparedWith"
            description="Before links to comparisons, whose text names the other services"
          >
            Compared with
          </Translate>{' '}
          {comparisons.map(({permalink, label}, index) => (
            <React.Fragment key={permalink}>
              {index > 0 && ' · '}
              <Link to={permalink}>{label}</Link>
            </React.Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
