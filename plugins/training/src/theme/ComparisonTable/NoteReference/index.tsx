import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Anchors} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  readonly number: number;
  readonly anchors: Anchors;
}

/** Number of the note that belongs to a value, and the way there. */
export default function NoteReference({number, anchors}: Props): ReactNode {
  return (
    <sup className={styles.superscript}>
      <a
        id={anchors.noteReference(number)}
        className={styles.reference}
        href={anchors.linkTo(anchors.note(number))}
        aria-label={translate(
          {
            id: 'theme.training.ComparisonTable.note',
            message: 'Note {number}',
            description: 'Name of the link from a value to its note below the table',
          },
          {number},
        )}
      >
        {number}
      </a>
    </sup>
  );
}
