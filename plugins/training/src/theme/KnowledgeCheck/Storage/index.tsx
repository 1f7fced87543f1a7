import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  /** Whether the browser has stored them: it may be full, or keep nothing for this site. */
  readonly isStored: boolean;
  /** What goes, where that is not plain. */
  readonly what?: string;
  readonly onErase: () => void;
}

/**
 * Says where the answers to a page are kept, and erases them. It asks in the page: in a frame, the
 * dialogs of a browser may never open.
 */
export default function Storage({isStored, what, onErase}: Props): ReactNode {
  return (
    <div className={styles.storage}>
      {isStored
        ? translate({
            id: 'theme.training.KnowledgeCheck.storage',
            message: 'Your answers are kept in this browser.',
          })
        : translate({
            id: 'theme.training.KnowledgeCheck.notStored',
            message: 'Your answers cannot be kept in this browser.',
          })}
      <details>
        <summary>
          {translate({id: 'theme.training.KnowledgeCheck.erase', message: 'Erase my answers'})}
        </summary>
        {what && <p>{what}</p>}
        <button type="button" onClick={onErase}>
          {translate({id: 'theme.training.KnowledgeCheck.eraseYes', message: 'Yes, erase them'})}
        </button>
      </details>
    </div>
  );
}
