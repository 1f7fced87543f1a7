import React, {type ReactNode} from 'react';
import {readModelAnswer, type ResponseTextProps} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export type Props = ResponseTextProps;

/** What the reader wrote; without that, the author's answer. */
export default function ResponseText({entry: {element}, response: [text]}: Props): ReactNode {
  return text === undefined ? (
    <div>{readModelAnswer(element)}</div>
  ) : (
    <div className={styles.written} dir="auto">
      {text}
    </div>
  );
}
