import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Support} from 'docusaurus-plugin-training/client';
import 'docusaurus-plugin-training/base.css';
import SourceIcon from '@theme/ComparisonTable/SourceIcon';
import SupportValue from '@theme/SupportValue';
import styles from './styles.module.css';

export interface Props {
  /** Values that occur, from most to least. */
  readonly support: readonly Support[];
  /** Whether a value has a source. */
  readonly hasSources: boolean;
  /** First and last day on which a source was read; `null` where no value says. */
  readonly checked: {readonly first: string; readonly last: string} | null;
}

function meaningOf(support: Support): string {
  switch (support) {
    case 'yes':
      return translate({
        id: 'theme.training.ComparisonLegend.yes',
        message: 'It does this.',
        description: 'What the value "Yes" means in a comparison',
      });
    case 'partly':
      return translate({
        id: 'theme.training.ComparisonLegend.partly',
        message: 'It does a part of this, or only in some cases.',
        description: 'What the value "Partly" means in a comparison',
      });
    case 'no':
      return translate({
        id: 'theme.training.ComparisonLegend.no',
        message: 'It does not do this.',
        description: 'What the value "No" means in a comparison',
      });
    case 'unknown':
      return translate({
        id: 'theme.training.ComparisonLegend.unknown',
        message: 'The sources do not say.',
        description: 'What the value "Unknown" means in a comparison',
      });
    case 'not-applicable':
      return translate({
        id: 'theme.training.ComparisonLegend.notApplicable',
        message: 'The question makes no sense here.',
        description: 'What the value "Not applicable" means in a comparison',
      });
  }
}

function SourceMeaning({checked}: Pick<Props, 'checked'>): ReactNode {
  if (checked === null) {
    return (
      <Translate
        id="theme.training.ComparisonLegend.source"
        description="What the icon beside the values of a comparison leads to"
      >
        Leads to the source of the value.
      </Translate>
    );
  }
  const {first, last} = checked;
  return first === last ? (
    <Translate
      id="theme.training.ComparisonLegend.sourceChecked"
      description="What the icon beside the values of a comparison leads to, and when all were checked"
      values={{date: first}}
    >
      {'Leads to the source of the value. All were checked on {date}.'}
    </Translate>
  ) : (
    <Translate
      id="theme.training.ComparisonLegend.sourceCheckedBetween"
      description="What the icon beside the values of a comparison leads to, and when the first and the last were checked"
      values={{first, last}}
    >
      {'Leads to the source of the value. They were checked between {first} and {last}.'}
    </Translate>
  );
}

/** What the values and the icon in a comparison mean, as far as they occur. */
export default function ComparisonLegend({support, hasSources, checked}: Props): ReactNode {
  if (support.length === 0 && !hasSources) {
    return null;
  }
  return (
    <div
      role="group"
      className={styles.legend}
      aria-label={translate({
        id: 'theme.training.ComparisonLegend.label',
        message: 'Legend',
        description: 'Name of what explains the values of a comparison',
      })}
    >
      <dl className={styles.entries}>
        {support.map((value) => (
          <div key={value} className={styles.entry}>
            <dt>
              <SupportValue support={value} />
            </dt>
            <dd>{meaningOf(value)}</dd>
          </div>
        ))}
        {hasSources && (
          <div className={styles.entry}>
            <dt>
              <SourceIcon />{' '}
              <Translate
                id="theme.training.ComparisonLegend.sourceTerm"
                description="Stands beside the icon that leads to the source of a value, in the legend"
              >
                Source
              </Translate>
            </dt>
            <dd>
              <SourceMeaning checked={checked} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
