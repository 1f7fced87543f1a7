import React, {type MouseEvent, type ReactNode, useMemo} from 'react';
import {type InputProps, readOptions, verdictOf} from 'docusaurus-plugin-training/client';
import {controlOf, useEarlyInput} from 'docusaurus-plugin-training/client/internal';
import OptionText from '@theme/KnowledgeCheck/Choice/OptionText';
import Mark from '@theme/KnowledgeCheck/Mark';
import styles from './styles.module.css';

export type Props = InputProps;

/** A press beside the words of an option that no `label` may hold still means that option. */
function chooseByPress(event: MouseEvent<HTMLElement>): void {
  const isOnControl =
    event.target instanceof Element && event.target.closest('a, button, input, label, summary');
  if (!isOnControl && getSelection()?.isCollapsed !== false) {
    event.currentTarget.querySelector('input')?.click();
  }
}

/** The options of a question as radio buttons or checkboxes. */
export default function Input({
  entry: {element},
  anchor,
  phase,
  response,
  checked,
  locked,
  onRespond,
}: Props): ReactNode {
  const options = useMemo(() => readOptions(element), [element]);
  useEarlyInput(
    response,
    () => options.map(({id}) => id).filter((id) => controlOf(`${anchor}-${id}`)?.checked),
    onRespond,
  );
  const isOver = phase === 'correct' || phase === 'revealed';

  const choose = (id: string) => {
    if (locked) {
      return;
    }
    if (!element.multiple) {
      onRespond([id]);
    } else {
      onRespond(
        response.includes(id) ? response.filter((other) => other !== id) : [...response, id],
      );
    }
  };

  return options.map((option) => {
    const {id, correct, block} = option;
    const wasChecked = phase !== 'open' && checked.includes(id);
    const isKey = phase === 'revealed' && correct;
    const verdict = wasChecked ? verdictOf(correct) : isKey ? 'key' : undefined;
    const inputId = `${anchor}-${id}`;
    const feedback = wasChecked && option.feedback;
    // Of several chosen options, each one's words are said before what is said of it. Where all are
    // right, the outcome says that.
    const spoken = (isSomething: boolean) =>
      element.multiple && wasChecked && isSomething ? '' : undefined;
    const spokenWords = spoken(phase !== 'correct' || Boolean(feedback));
    const words = <OptionText option={option} />;
    const describedBy = [verdict && `${inputId}-verdict`, feedback && `${inputId}-feedback`];
    return (
      // The input inside is what a keyboard uses; the press only widens what a pointer can hit.
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div
        key={id}
        className="training-option"
        data-verdict={verdict}
        data-over={isOver ? '' : undefined}
        onClick={block ? chooseByPress : undefined}
      >
        <input
          className={styles.input}
          type={element.multiple ? 'checkbox' : 'radio'}
          id={inputId}
          name={anchor}
          checked={response.includes(id)}
          onChange={() => {
            choose(id);
          }}
          aria-disabled={locked || undefined}
          aria-label={block ? option.label : undefined}
          aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
        />
        {block ? (
          <div className={styles.text} data-feedback={spokenWords}>
            {words}
          </div>
        ) : (
          <label htmlFor={inputId} className={styles.text} data-feedback={spokenWords}>
            {words}
          </label>
        )}
        {verdict && (
          <p
            id={`${inputId}-verdict`}
            className={styles.verdict}
            // Of the only chosen option, the outcome says the same.
            aria-hidden={(!element.multiple && wasChecked) || undefined}
            data-feedback={spoken(phase !== 'correct')}
          >
            <Mark verdict={verdict} />
          </p>
        )}
        {feedback && (
          <div id={`${inputId}-feedback`} className={styles.feedback} data-feedback="">
            {feedback}
          </div>
        )}
      </div>
    );
  });
}
