import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import 'docusaurus-plugin-training/base.css';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly description: string;
  /** For the site's own CSS. */
  readonly className: string;
  readonly entries: readonly {
    readonly permalink: string;
    readonly title: string;
    readonly description: string;
  }[];
}

/** A page that lists pages, each on a card. */
export default function ListPage({title, description, className, entries}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={clsx(className, 'container margin-vert--lg', styles.page)}>
        <header>
          <Heading as="h1" className="training-heading">
            {title}
          </Heading>
          <p className={styles.description}>{description}</p>
        </header>
        <ul className={clsx('training-bare', styles.cards)}>
          {entries.map((entry) => (
            <li key={entry.permalink} className={styles.card}>
              <Heading as="h2" className={clsx('training-heading', styles.title)}>
                <Link to={entry.permalink}>{entry.title}</Link>
              </Heading>
              {entry.description !== '' && <p>{entry.description}</p>}
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
