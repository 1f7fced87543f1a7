import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {TableSetting} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import Heading from '@theme/Heading';
import RichText from '@theme/RichText';
import styles from './styles.module.css';

export interface Props {
  readonly setting: TableSetting;
  /** Numbers of the notes that are visible. */
  readonly shown: ReadonlySet<number>;
  /** Whether this is the page of the comparison: the notes are a chapter of it. */
  readonly isOwnPage: boolean;
}

/** The notes of a comparison, each with the way back to its value. */
export default function ComparisonNotes({setting, shown, isOwnPage}: Props): ReactNode {
  const {comparison, anchors} = setting;
  const {collectAnchor} = useBrokenLinks();
  comparison.notes.forEach(({number}) => {
    collectAnchor(anchors.note(number));
  });
  if (comparison.notes.length === 0) {
    return null;
  }
  const heading = translate({
    id: 'theme.training.ComparisonTable.notes',
    message: 'Notes',
    description: 'Heading of the notes below a comparison',
  });
  return (
    <section aria-labelledby={anchors.notes} hidden={shown.size === 0} className={styles.section}>
      {isOwnPage ? (
        <Heading as="h2" id={anchors.notes} className="training-heading">
          {heading}
        </Heading>
      ) : (
        // Where the table is part of a text, its notes are no chapter of that.
        <p id={anchors.notes} className={styles.label}>
          {heading}
        </p>
      )}
      <ol className={clsx('training-list', styles.notes)}>
        {comparison.notes.map(({number, content}) => (
          <li
            key={number}
            value={number}
            id={anchors.note(number)}
            className={styles.note}
            hidden={!shown.has(number)}
          >
            <RichText content={content} />{' '}
            <a
              className={styles.back}
              href={anchors.linkTo(anchors.noteReference(number))}
              aria-label={translate(
                {
                  id: 'theme.training.ComparisonTable.backToValue',
                  message: 'Back to the value of note {number}',
                  description: 'Name of the link from a note back to the table',
                },
                {number},
              )}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
