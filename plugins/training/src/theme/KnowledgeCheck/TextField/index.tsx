import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Verdict} from 'docusaurus-plugin-training/client';
import {MAX_ANSWER_LENGTH} from 'docusaurus-plugin-training/client/internal';
import Mark from '@theme/KnowledgeCheck/Mark';
import styles from './styles.module.css';

/** Code of every key that an input method takes (https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode). */
const COMPOSING = 229;

export interface Props {
  readonly id: string;
  /** For screen readers, where the text around the field asks; `null` for "Your answer". */
  readonly label: string | null;
  readonly value: string;
  /** `null` where the value has not been checked. */
  readonly verdict: Verdict | null;
  /** Whether the value is fixed; it can still be read, selected and focused. */
  readonly locked: boolean;
  /** Whether a number is to be typed. */
  readonly numeric?: boolean;
  /** What stands behind the field, such as a unit. */
  readonly children?: ReactNode;
  readonly onType: (value: string) => void;
  /** Called on Enter. */
  readonly onCheck: () => void;
}

/** A field for a short text and, once it has been checked, whether it is right. */
export default function TextField(props: Props): ReactNode {
  const {id, label, value, verdict, locked, numeric = false, children, onType, onCheck} = props;
  const describedBy = [
    ...(children ? [`${id}-unit`] : []),
    ...(verdict === null ? [] : [`${id}-mark`]),
  ];
  return (
    <>
      <label htmlFor={id} className={label === null ? styles.label : 'training-hidden'}>
        {label ??
          translate({id: 'theme.training.KnowledgeCheck.answerField', message: 'Your answer'})}
      </label>
      <span className="training-field">
        <input
          id={id}
          className="training-input"
          type="text"
          inputMode={numeric ? 'decimal' : undefined}
          dir="auto"
          size={label === null ? 24 : 12}
          maxLength={MAX_ANSWER_LENGTH}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          readOnly={locked}
          data-verdict={verdict}
          aria-invalid={verdict === 'incorrect' || undefined}
          aria-describedby={describedBy.join(' ') || undefined}
          onChange={(event) => {
            onType(event.target.value);
          }}
          onKeyDown={({key, nativeEvent}) => {
            // Enter also ends the composition of a character. In Safari, the composition has ended
            // by then, and nothing but the code says that the key was for it.
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            const isComposing = nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING;
            if (key === 'Enter' && !locked && !isComposing && !nativeEvent.repeat) {
              onCheck();
            }
          }}
        />
        {children && (
          <bdi id={`${id}-unit`} className={styles.unit}>
            {children}
          </bdi>
        )}
        {verdict !== null && (
          // Of the only field, the outcome says the same.
          <span id={`${id}-mark`} className={styles.mark} aria-hidden={label === null || undefined}>
            <Mark verdict={verdict} iconOnly />
          </span>
        )}
      </span>
    </>
  );
}
