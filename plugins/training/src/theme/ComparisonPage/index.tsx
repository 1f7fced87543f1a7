import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ComparisonPage';
import ComparisonTable from '@theme/ComparisonTable';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import RichText from '@theme/RichText';
import styles from './styles.module.css';

function Summary({comparison}: Props): ReactNode {
  const services = comparison.services.filter(({summary}) => summary.length > 0);
  if (services.length === 0) {
    return null;
  }
  const heading = translate({
    id: 'theme.training.ComparisonPage.whichOne',
    message: 'Which one do I need?',
    description: 'Heading of the short answers above a comparison',
  });
  return (
    <section className={styles.summary} aria-label={heading}>
      <Heading as="h2" id="which-one">
        {heading}
      </Heading>
      <dl className={styles.answers}>
        {services.map(({id, name, permalink, summary}) => (
          <div key={id} className={styles.answer}>
            <dt>
              <Link to={permalink}>{name}</Link>
            </dt>
            <dd>
              <RichText content={summary} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The page of a comparison, as wide as the window. */
export default function ComparisonPage({comparison}: Props): ReactNode {
  return (
    <Layout>
      <PageMetadata title={comparison.title} description={comparison.description} />
      <main className={`container container--fluid margin-vert--lg ${styles.page}`}>
        <article>
          <header>
            <Heading as="h1">{comparison.title}</Heading>
            {comparison.description !== '' && (
              <p className={styles.description}>{comparison.description}</p>
            )}
          </header>
          <Summary comparison={comparison} />
          <ComparisonTable comparison={comparison} />
        </article>
      </main>
    </Layout>
  );
}
