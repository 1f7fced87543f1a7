import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  type QuestionEntry,
  type QuestionModel,
  type SharedText,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
  /** Number of questions on the page. */
  readonly total: number;
  /** Where the reader responds. */
  readonly children: ReactNode;
}

interface SharedProps {
  readonly id: string;
  readonly model: QuestionModel;
  readonly shared: SharedText;
}

/** A text that questions share. Styles show it once where several of them can be seen. */
function Shared({id, model, shared: {text, first, last}}: SharedProps): ReactNode {
  const format = useNumberFormat();
  const label = `${id}-label`;
  const isOne = first === last;
  const isAgain = first.anchor !== model.anchor;
  return (
    <div
      id={id}
      role={isOne ? undefined : 'group'}
      aria-labelledby={isOne ? undefined : label}
      className={`${styles.shared} ${isAgain ? 'training-again' : ''}`}
    >
      {!isOne && (
        <p id={label} className={styles.sharedBy} suppressHydrationWarning>
          {translate(
            {id: 'theme.training.KnowledgeCheck.shared', message: 'Questions {first} to {last}'},
            {first: format(first.number), last: format(last.number)},
          )}
        </p>
      )}
      {text}
    </div>
  );
}

/** What a question asks, and where to respond: a group that has the prompt as its name. */
export default function Group({entry, total, children}: Props): ReactNode {
  const {model, content, type} = entry;
  const {shared} = content;
  const sharedId = shared && `${shared.first.anchor}-shared`;
  const rule = `${model.anchor}-rule`;
  const format = useNumberFormat();
  return (
    <>
      {shared && <Shared id={`${model.anchor}-shared`} model={model} shared={shared} />}
      <fieldset
        tabIndex={-1}
        className={styles.group}
        aria-describedby={rule}
        aria-details={sharedId ?? undefined}
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
        {content.stem && <div>{content.stem}</div>}
        <p id={rule} className={styles.rule}>
          <type.Instruction entry={entry} />
        </p>
        {children}
      </fieldset>
    </>
  );
}
