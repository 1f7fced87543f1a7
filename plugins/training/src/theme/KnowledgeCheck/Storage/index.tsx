import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  readonly onErase: () => void;
}

/** Says where the answers to a page are kept, and erases them. */
export default function Storage({onErase}: Props): ReactNode {
  const erase = translate({
    id: 'theme.training.KnowledgeCheck.erase',
    message: 'Erase my answers',
  });
  return (
    <p className={styles.storage}>
      {translate({
        id: 'theme.training.KnowledgeCheck.storage',
        message: 'Your answers are kept in this browser.',
      })}{' '}
      <button
        type="button"
        onClick={() => {
          if (confirm(erase)) {
            onErase();
          }
        }}
      >
        {erase}
      </button>
    </p>
  );
}
