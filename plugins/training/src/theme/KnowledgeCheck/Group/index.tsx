import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type QuestionEntry, useNumberFormat} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
  /** Number of questions on the page. */
  readonly total: number;
  /** Where the reader responds. */
  readonly children: ReactNode;
}

/** What a question asks, and where to respond: a group that has the prompt as its name. */
export default function Group({entry, total, children}: Props): ReactNode {
  const {model, content, type, element} = entry;
  const {shared} = content;
  const {sharing} = element;
  const stem = `${model.anchor}-stem`;
  const rule = `${model.anchor}-rule`;
  const format = useNumberFormat();
  return (
    <>
      {shared && sharing && <sharing.Text entry={entry} shared={shared} />}
      <fieldset
        tabIndex={-1}
        className={styles.group}
        aria-describedby={content.stem ? `${stem} ${rule}` : rule}
        aria-details={shared ? `${shared.first.anchor}-shared` : undefined}
      >
        <legend>
          <span suppressHydrationWarning>
            {translate(
              {
                id: 'theme.training.KnowledgeCheck.questionNumber',
                message: 'Question {number} of {total}',
              },
              {number: format(model.number), total: format(total)},
            )}
          </span>{' '}
          <span>{content.prompt}</span>
        </legend>
        {content.stem && <div id={stem}>{content.stem}</div>}
        <p id={rule} className={styles.rule}>
          <type.Instruction entry={entry} />
        </p>
        {children}
      </fieldset>
    </>
  );
}
