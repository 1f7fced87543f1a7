import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Verdict} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';
import styles from './styles.module.css';

export interface Props {
  readonly id: string;
  /** For screen readers: the text around the menu asks. */
  readonly label: string;
  readonly choices: readonly string[];
  /** Empty where nothing is chosen. */
  readonly value: string;
  /** `null` where the value has not been checked. */
  readonly verdict: Verdict | null;
  /** Whether the value is fixed; it can still be read. */
  readonly locked: boolean;
  readonly onChoose: (choice: string) => void;
}

/** A menu in a text; once it is fixed, what was chosen in it. */
export default function Menu(props: Props): ReactNode {
  const {id, label, choices, value, verdict, locked, onChoose} = props;
  const Label = locked ? 'span' : 'label';
  return (
    <>
      <Label className="training-hidden" {...(Label === 'label' && {htmlFor: id})}>
        {label}
      </Label>
      <span className="training-field">
        {locked ? (
          <bdi className={`training-input ${styles.chosen}`} data-verdict={verdict}>
            {value}
          </bdi>
        ) : (
          <select
            id={id}
            className="training-input"
            value={value}
            data-verdict={verdict}
            aria-invalid={verdict === 'incorrect' || undefined}
            aria-describedby={verdict === null ? undefined : `${id}-mark`}
            onChange={({target}) => {
              onChoose(target.value);
            }}
          >
            <option value="">
              {translate({id: 'theme.training.KnowledgeCheck.choose', message: 'Choose…'})}
            </option>
            {choices.map((choice) => (
              <option key={choice} dir="auto">
                {choice}
              </option>
            ))}
          </select>
        )}
        {verdict !== null && (
          <span id={`${id}-mark`} className={styles.mark}>
            <Mark verdict={verdict} iconOnly />
          </span>
        )}
      </span>
      {/* A menu shows one of its entries on paper. */}
      <span className="training-choices"> ({choices.join(' / ')})</span>
    </>
  );
}
