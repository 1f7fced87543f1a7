import React, {type ReactNode, useId, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  /** Says what will be erased. */
  readonly ask: () => Promise<string>;
  readonly onErase: () => Promise<void>;
}

/** Erases a record, after it has asked in the page: in a frame, dialogs may never open. */
export default function Eraser({ask, onErase}: Props): ReactNode {
  const [question, setQuestion] = useState('');
  const questionId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const erase = async () => {
    await onErase();
    setQuestion('');
    // The button that was pressed goes away.
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.erase}
        aria-expanded={question !== ''}
        onClick={() => {
          if (question === '') {
            void ask().then(setQuestion);
          } else {
            setQuestion('');
          }
        }}
      >
        {translate({id: 'theme.training.CourseRecord.erase', message: 'Erase my record'})}
      </button>
      {question !== '' && (
        <div className={styles.question}>
          <p id={questionId}>{question}</p>
          <button
            type="button"
            className="button training-button button--secondary"
            aria-describedby={questionId}
            onClick={() => void erase()}
          >
            {translate({id: 'theme.training.KnowledgeCheck.eraseYes', message: 'Yes, erase them'})}
          </button>
        </div>
      )}
    </>
  );
}
