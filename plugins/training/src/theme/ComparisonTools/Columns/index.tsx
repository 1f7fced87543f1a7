import React, {type ReactNode, useId, useState} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Comparison} from 'docusaurus-plugin-training/client';
import {chooseColumns, MIN_COLUMNS} from 'docusaurus-plugin-training/client/internal';
import ComparisonButton from '@theme/ComparisonButton';
import styles from './styles.module.css';

export interface Props {
  readonly id: string;
  readonly comparison: Comparison;
  /** Slugs; `null` for all. */
  readonly columns: readonly string[] | null;
  readonly hidden: boolean;
  readonly onChange: (columns: readonly string[] | null) => void;
}

/** With more columns, to keep two of them takes a way to begin with none. */
const FEW_COLUMNS = 4;

/** A checkbox for each column of a comparison. */
export default function Columns({id, comparison, columns, hidden, onChange}: Props): ReactNode {
  const hintId = useId();
  /** What a reader has chosen who has begun with none, as long as it is too little. */
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const {services} = comparison;
  const all = services.map(({slug}) => slug);
  const checked = columns ?? chosen ?? all;
  const isStarting = columns === null && chosen !== null;
  const isFixed = (slug: string) =>
    !isStarting && checked.includes(slug) && checked.length <= MIN_COLUMNS;
  const choose = (slugs: readonly string[]) => {
    const next = chooseColumns(comparison, slugs);
    setChosen(next === null && slugs.length < all.length ? slugs : null);
    onChange(next);
  };
  return (
    <fieldset id={id} className={styles.columns} hidden={hidden} aria-describedby={hintId}>
      <legend>
        <Translate
          id="theme.training.ComparisonTools.columns"
          description="Heading of the checkboxes for the columns of a comparison"
        >
          Columns
        </Translate>
      </legend>
      <div className={styles.boxes}>
        {services.map(({slug, shortName}) => (
          <label key={slug} className={styles.label}>
            <input
              type="checkbox"
              checked={checked.includes(slug)}
              aria-disabled={isFixed(slug) || undefined}
              aria-describedby={isFixed(slug) ? hintId : undefined}
              onChange={({target}) => {
                if (!isFixed(slug)) {
                  choose(
                    target.checked
                      ? [...checked, slug]
                      : checked.filter((candidate) => candidate !== slug),
                  );
                }
              }}
            />{' '}
            {shortName}
          </label>
        ))}
      </div>
      <div className={styles.foot}>
        <p id={hintId} className={styles.hint}>
          {translate({
            id: 'theme.training.ComparisonTools.atLeastTwo',
            message: 'A comparison takes at least two columns.',
            description: 'Why the last two columns of a comparison cannot be switched off',
          })}
        </p>
        {services.length > FEW_COLUMNS && (
          <>
            <ComparisonButton
              onClick={() => {
                choose(all);
              }}
            >
              <Translate
                id="theme.training.ComparisonTools.allColumns"
                description="Button that shows all columns of a comparison"
              >
                All columns
              </Translate>
            </ComparisonButton>
            <ComparisonButton
              onClick={() => {
                choose([]);
              }}
            >
              <Translate
                id="theme.training.ComparisonTools.chooseAnew"
                description="Button that unticks all columns of a comparison, so that a reader can choose some"
              >
                Choose anew
              </Translate>
            </ComparisonButton>
          </>
        )}
      </div>
    </fieldset>
  );
}
