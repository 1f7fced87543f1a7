import React, {type ReactNode, useEffect, useState} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Comparison} from 'docusaurus-plugin-training/client';
import {
  copyText,
  downloadText,
  toCsv,
  toMarkdown,
  type ValueLabels,
} from 'docusaurus-plugin-training/client/internal';
import ComparisonButton from '@theme/ComparisonButton';
import createExportLabels from '@theme/ComparisonTools/Labels';
import styles from './styles.module.css';

export interface Props {
  /** The part of the comparison that is visible. */
  readonly getVisible: () => Comparison;
  readonly getAddress: () => string;
  readonly words: ValueLabels;
}

/** Milliseconds that a message stays at least, and for each character of it. */
const MESSAGE_TIME = 4000;
const READING_TIME = 100;

/** Without it, spreadsheets take a file for one of the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Message {
  readonly text: string;
  /** Tells one message from the next with the same text. */
  readonly number: number;
}

/** Copies what is visible of a comparison, or gives it as a file. */
export default function Export({getVisible, getAddress, words}: Props): ReactNode {
  const [message, setMessage] = useState<Message>({text: '', number: 0});
  const say = (text: string) => {
    setMessage(({number}) => ({text, number: number + 1}));
  };
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setMessage((last) => (last.text === '' ? last : {...last, text: ''}));
      },
      Math.max(MESSAGE_TIME, message.text.length * READING_TIME),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  const allWords = () => ({...words, ...createExportLabels()});
  const copy = async (text: string) => {
    const copied = translate({
      id: 'theme.training.ComparisonTools.copied',
      message: 'Copied',
      description: 'Says that a comparison is in the clipboard',
    });
    const notCopied = translate({
      id: 'theme.training.ComparisonTools.notCopied',
      message: 'The browser does not let this page copy. Download the table instead.',
      description: 'Says that a comparison is not in the clipboard',
    });
    say((await copyText(text)) ? copied : notCopied);
  };
  return (
    <div className={styles.export}>
      <ComparisonButton
        onClick={() => void copy(toMarkdown(getVisible(), getAddress(), allWords()))}
      >
        <Translate
          id="theme.training.ComparisonTools.copyMarkdown"
          description="Button below the tools of a comparison"
        >
          Copy as Markdown
        </Translate>
      </ComparisonButton>
      <ComparisonButton onClick={() => void copy(toCsv(getVisible(), allWords()))}>
        <Translate
          id="theme.training.ComparisonTools.copyCsv"
          description="Button below the tools of a comparison"
        >
          Copy as CSV
        </Translate>
      </ComparisonButton>
      <ComparisonButton
        onClick={() => {
          const visible = getVisible();
          const text = BYTE_ORDER_MARK + toCsv(visible, allWords());
          const downloaded = translate({
            id: 'theme.training.ComparisonTools.downloaded',
            message: 'Downloaded',
            description: 'Says that a comparison is in a file of the reader’s',
          });
          const mayDownload = translate({
            id: 'theme.training.ComparisonTools.mayDownload',
            message: 'If no file arrives, open this page on its own.',
            description: 'Says what to do where a page stands in a frame',
          });
          const type = 'text/csv;charset=utf-8;header=present';
          say(downloadText(`${visible.id}.csv`, text, type) ? downloaded : mayDownload);
        }}
      >
        <Translate
          id="theme.training.ComparisonTools.downloadCsv"
          description="Button below the tools of a comparison"
        >
          Download CSV
        </Translate>
      </ComparisonButton>
      <span role="status" className={styles.message}>
        {/* A new element is announced, even where it says the same as the last. */}
        <span key={message.number}>{message.text}</span>
      </span>
    </div>
  );
}
