import React, {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import type {DrawData} from 'docusaurus-plugin-training/client/drawn';
import styles from './styles.module.css';

export interface Props {
  readonly draw: DrawData;
}

/** Which pages questions are drawn from, with links, and how many. */
export default function Sources({draw: {pools}}: Props): ReactNode {
  const format = useNumberFormat();
  return (
    pools.length > 0 && (
      <>
        <p>
          {translate({
            id: 'theme.training.Assessment.sources',
            message: 'The questions come from these pages:',
          })}
        </p>
        <ul>
          {pools.map(({count, pages}, index) => (
            <li key={index}>
              {pages.map(({id, title, permalink}, place) => (
                <Fragment key={id}>
                  {place > 0 && ' · '}
                  <Link to={permalink}>{title}</Link>
                </Fragment>
              ))}
              <span className={styles.count}>
                {translate(
                  {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
                  {count: format(count)},
                )}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  );
}
