import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat, verdictOf} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';
import type {Props} from '@theme/KnowledgeCheck/Outcome';
import styles from './styles.module.css';

/** What came of the last response, in words and with an icon. */
export default function Outcome({entry, phase, grade, incomplete}: Props): ReactNode {
  const {Rule} = entry.type;
  const format = useNumberFormat();
  const {correct, right, total} = grade;
  if (incomplete) {
    return (
      <p className={`${styles.outcome} ${styles.missing}`} data-outcome="">
        {translate({
          id: 'theme.training.KnowledgeCheck.incomplete',
          message: 'This cannot be checked yet.',
        })}{' '}
        <Rule entry={entry} />
      </p>
    );
  }
  if (phase === 'open') {
    return null;
  }
  return (
    <>
      <p className={styles.outcome} data-outcome="">
        <Mark verdict={verdictOf(correct)}>
          {correct
            ? null
            : right > 0 && right < total
              ? translate(
                  {
                    id: 'theme.training.KnowledgeCheck.partlyCorrect',
                    message: 'Partly correct: {right} of {total}',
                  },
                  {right: format(right), total: format(total)},
                )
              : translate({id: 'theme.training.KnowledgeCheck.incorrect', message: 'Not quite'})}
        </Mark>
      </p>
      {phase === 'revealed' && (
        <p className={styles.revealed} data-outcome="">
          {translate({
            id: 'theme.training.KnowledgeCheck.revealed',
            message: 'The correct answer is shown.',
          })}
        </p>
      )}
    </>
  );
}
