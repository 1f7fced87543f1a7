import React, {type ReactNode, useMemo} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  type InputProps,
  matchOf,
  readMatching,
  type Response,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import {controlOf, useEarlyInput, withMatch} from 'docusaurus-plugin-training/client/internal';
import Mark from '@theme/KnowledgeCheck/Mark';
import styles from './styles.module.css';

export type Props = InputProps;

/** A menu for every row; once it is fixed, what was chosen in it. */
export default function Input(props: Props): ReactNode {
  const {entry, anchor, phase, response, checked, locked, onRespond} = props;
  const {lefts, choices} = useMemo(() => readMatching(entry.element), [entry]);
  useEarlyInput(
    response,
    () =>
      lefts.reduce<Response>(
        (found, {id}) => withMatch(found, id, controlOf(`${anchor}-${id}`)?.value ?? ''),
        [],
      ),
    onRespond,
  );
  const rightParts = entry.model.rightParts(checked);
  return (
    <>
      {lefts.map(({id, text, block, label}, row) => {
        const fieldId = `${anchor}-${id}`;
        const chosen = matchOf(response, id);
        const verdict =
          phase === 'open' || chosen !== matchOf(checked, id)
            ? null
            : verdictOf(rightParts[row] ?? false);
        const Label = block || locked ? 'div' : 'label';
        return (
          <div
            key={id}
            className={`training-match ${styles.row}`}
            {...(locked && {role: 'group', 'aria-labelledby': `${fieldId}-label`})}
          >
            <Label
              id={`${fieldId}-label`}
              className={styles.label}
              {...(Label === 'label' && {htmlFor: fieldId})}
            >
              {text}
            </Label>
            <div className={styles.answer}>
              {locked ? (
                <div className={styles.choice}>
                  {choices.find((one) => one.id === chosen)?.text}
                </div>
              ) : (
                <select
                  id={fieldId}
                  className={`training-input ${styles.select}`}
                  value={chosen}
                  aria-label={block ? label : undefined}
                  data-verdict={verdict}
                  aria-invalid={verdict === 'incorrect' || undefined}
                  aria-describedby={verdict === null ? undefined : `${fieldId}-mark`}
                  onChange={(event) => {
                    onRespond(withMatch(response, id, event.target.value));
                  }}
                >
                  <option value="">
                    {translate({
                      id: 'theme.training.KnowledgeCheck.choose',
                      message: 'Choose…',
                    })}
                  </option>
                  {choices.map((choice) => (
                    <option key={choice.id} value={choice.id}>
                      {choice.label}
                    </option>
                  ))}
                </select>
              )}
              {verdict !== null && (
                <span id={`${fieldId}-mark`} className={styles.mark}>
                  <Mark verdict={verdict} />
                </span>
              )}
            </div>
          </div>
        );
      })}
      {/* A menu shows one of its entries on paper. */}
      <ul className="training-list training-choices">
        {choices.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
