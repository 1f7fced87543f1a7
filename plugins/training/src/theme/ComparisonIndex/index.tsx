import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ComparisonLink} from 'docusaurus-plugin-training/client';
import 'docusaurus-plugin-training/base.css';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

export interface Props {
  readonly comparisons: readonly ComparisonLink[];
}

/** The list of all comparisons of a site. */
export default function ComparisonIndex({comparisons}: Props): ReactNode {
  const title = translate({
    id: 'theme.training.ComparisonIndex.heading',
    message: 'Comparisons',
    description: 'Title of the page that lists all comparisons',
  });
  const description = translate({
    id: 'theme.training.ComparisonIndex.description',
    message: 'Side by side: what each one does, and how they differ.',
    description: 'Below the title of the page that lists all comparisons, and in search engines',
  });
  return (
    <Layout title={title} description={description}>
      <main className={clsx('training-comparison-page container margin-vert--lg', styles.page)}>
        <header>
          <Heading as="h1" className="training-heading">
            {title}
          </Heading>
          <p className={styles.description}>{description}</p>
        </header>
        <ul className={clsx('training-bare', styles.cards)}>
          {comparisons.map((comparison) => (
            <li key={comparison.permalink} className={styles.card}>
              <Heading as="h2" className={clsx('training-heading', styles.title)}>
                <Link to={comparison.permalink}>{comparison.title}</Link>
              </Heading>
              {comparison.description !== '' && <p>{comparison.description}</p>}
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
