import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ComparisonLink} from 'docusaurus-plugin-training/client';
import 'docusaurus-plugin-training/base.css';
import ListPage from '@theme/ListPage';

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
    <ListPage
      title={title}
      description={description}
      className="training-comparison-page"
      entries={comparisons}
    />
  );
}
