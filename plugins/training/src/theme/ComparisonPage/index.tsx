import React, {type ComponentType, type ReactNode, useMemo} from 'react';
import clsx from 'clsx';
import type {Comparison, ComparisonLink} from 'docusaurus-plugin-training/client';
import {
  createPageAnchors,
  formatView,
  useAddressedView,
  useOwnAddress,
  usePageAddress,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import More from '@theme/ComparisonPage/More';
import Summary from '@theme/ComparisonPage/Summary';
import ComparisonView from '@theme/ComparisonView';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import styles from './styles.module.css';

export interface Props {
  readonly comparison: Comparison;
  /** The comparison's knowledge check: a module of MDX. */
  readonly quiz?: ComponentType;
  /** All comparisons of the site, this one included. */
  readonly comparisons?: readonly ComparisonLink[];
  /** Address of the page that lists them. */
  readonly indexPermalink?: string | null;
}

/** The page of a comparison, as wide as the window. */
export default function ComparisonPage({
  comparison,
  quiz: Quiz,
  comparisons = [],
  indexPermalink = null,
}: Props): ReactNode {
  const {title, description, permalink} = comparison;
  const ownAddress = useOwnAddress();
  const pageAddress = usePageAddress();
  const anchors = useMemo(
    () => createPageAnchors(comparison, ownAddress),
    [comparison, ownAddress],
  );
  const state = useAddressedView(comparison);
  return (
    <Layout title={title} description={description}>
      <main
        className={`training-comparison-page container container--fluid margin-vert--lg ${styles.page}`}
      >
        <article>
          <header>
            <Heading as="h1" className="training-heading">
              {title}
            </Heading>
            {description !== '' && <p className={styles.description}>{description}</p>}
          </header>
          <Summary comparison={comparison} />
          <ComparisonView
            comparison={comparison}
            anchors={anchors}
            state={state}
            getAddress={() =>
              new URL(pageAddress(permalink) + formatView('', state.view), window.location.href)
                .href
            }
            hasTools
            isOwnPage
          />
          {Quiz && (
            <div className={clsx('markdown', styles.quiz)}>
              <MDXContent>
                <Quiz />
              </MDXContent>
            </div>
          )}
        </article>
        <More
          comparisons={comparisons.filter((other) => other.permalink !== permalink)}
          indexPermalink={indexPermalink}
        />
      </main>
    </Layout>
  );
}
