import React, {type ReactNode, useId} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  readonly checked: boolean;
  /** Number of rows whose visible values are not all the same. */
  readonly differing: number;
  /** Number of rows. */
  readonly total: number;
  readonly onChange: (checked: boolean) => void;
}

/** Leaves out the rows in which all visible columns say the same. */
export default function Differences({checked, differing, total, onChange}: Props): ReactNode {
  const countId = useId();
  return (
    <div className={styles.differences}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={countId}
          onChange={({target}) => {
            onChange(target.checked);
          }}
        />{' '}
        <Translate
          id="theme.training.ComparisonTools.onlyDifferences"
          description="Label of the checkbox that leaves out rows of a comparison whose values are all the same"
        >
          Show only differences
        </Translate>
      </label>
      <span id={countId} className={styles.count} aria-live="polite">
        <Translate
          id="theme.training.ComparisonTools.differing"
          description="Beside the checkbox that leaves out rows of a comparison whose values are all the same"
          values={{count: differing, total}}
        >
          {'{count} of {total} rows differ'}
        </Translate>
      </span>
    </div>
  );
}
