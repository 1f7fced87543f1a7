import React, {type ReactNode, type RefObject, useId} from 'react';
import Translate from '@docusaurus/Translate';
import {MAX_QUERY_LENGTH} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  readonly query: string;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (query: string) => void;
}

/** Finds rows by the words in them. */
export default function Filter({query, fieldRef, onSearch}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>
        <Translate
          id="theme.training.ComparisonTools.filter"
          description="Label of the field that finds rows of a comparison"
        >
          Filter rows
        </Translate>
      </label>
      <input
        ref={fieldRef}
        id={id}
        type="search"
        className={styles.field}
        value={query}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        spellCheck={false}
        onChange={({target}) => {
          onSearch(target.value);
        }}
      />
    </div>
  );
}
