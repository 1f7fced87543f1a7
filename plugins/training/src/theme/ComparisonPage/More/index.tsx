import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ComparisonLink} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  readonly comparisons: readonly ComparisonLink[];
  readonly indexPermalink: string | null;
}

/** Leads to the other comparisons of the site, and to their index. */
export default function More({comparisons, indexPermalink}: Props): ReactNode {
  if (comparisons.length === 0) {
    return null;
  }
  return (
    <nav
      className={styles.more}
      aria-label={translate({
        id: 'theme.training.ComparisonPage.more',
        message: 'More comparisons',
        description: 'Name of the links from a comparison to others',
      })}
    >
      <ul className="training-bare">
        {comparisons.map(({permalink, title}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>
          </li>
        ))}
        {indexPermalink !== null && (
          <li>
            <Link to={indexPermalink}>
              <Translate
                id="theme.training.ComparisonPage.all"
                description="Link from a comparison to the list of all"
              >
                All comparisons
              </Translate>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
