import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Comparison} from 'docusaurus-plugin-training/client';
import Heading from '@theme/Heading';
import RichText from '@theme/RichText';
import styles from './styles.module.css';

export interface Props {
  readonly comparison: Comparison;
}

/** Says when each service is the one to choose. */
export default function Summary({comparison}: Props): ReactNode {
  const services = comparison.services.filter(({summary}) => summary.length > 0);
  if (services.length === 0) {
    return null;
  }
  return (
    <section className={styles.summary} aria-labelledby="which-one">
      <Heading as="h2" id="which-one" className="training-heading">
        {translate({
          id: 'theme.training.ComparisonPage.whichOne',
          message: 'Which one do I need?',
          description: 'Heading of the short answers above a comparison',
        })}
      </Heading>
      <dl className={styles.answers}>
        {services.map(({id, name, permalink, summary}) => (
          <div key={id} className={styles.answer}>
            <dt>{permalink === null ? name : <Link to={permalink}>{name}</Link>}</dt>
            <dd>
              <RichText content={summary} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
