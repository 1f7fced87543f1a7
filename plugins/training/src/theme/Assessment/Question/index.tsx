import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Response} from 'docusaurus-plugin-training/client';
import type {DrawnEntry} from 'docusaurus-plugin-training/client/drawn';
import Group from '@theme/KnowledgeCheck/Group';
import styles from './styles.module.css';

export interface Props {
  readonly entry: DrawnEntry;
  readonly total: number;
  /** Empty where there is none. */
  readonly response: Response;
  /** Whether another question, or another answer, was here when the reader answered. */
  readonly hasChanged: boolean;
  readonly onRespond: (response: Response) => void;
}

/** A question of an attempt that is not handed in: where to respond, and nothing that tells. */
export default function Question(props: Props): ReactNode {
  const {entry, total, response, hasChanged, onRespond} = props;
  const {anchor} = entry.model;
  return (
    <div id={anchor} className="training-question">
      <Group entry={entry} total={total}>
        <entry.type.Input
          entry={entry}
          anchor={anchor}
          phase="open"
          response={response}
          checked={[]}
          locked={false}
          onRespond={onRespond}
          onCheck={() => undefined}
        />
      </Group>
      {hasChanged && (
        <p className={styles.changed}>
          {translate({
            id: 'theme.training.Assessment.changed',
            message: 'This question has changed since you answered. Please look at it again.',
          })}
        </p>
      )}
    </div>
  );
}
