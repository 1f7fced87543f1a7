import React, {type MouseEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {Phase} from 'docusaurus-plugin-training/client';
import Icon from '@theme/KnowledgeCheck/Icon';
import type {Props} from '@theme/KnowledgeCheck/Options';
import OptionWords from '@theme/KnowledgeCheck/OptionWords';
import styles from './styles.module.css';

/** What an option says about itself once a response has been checked. */
type Verdict = 'correct' | 'incorrect' | 'key';

function verdictOf(correct: boolean, wasChecked: boolean, phase: Phase): Verdict | null {
  if (phase === 'open') {
    return null;
  }
  if (wasChecked) {
    return correct ? 'correct' : 'incorrect';
  }
  return correct && phase === 'revealed' ? 'key' : null;
}

function VerdictWords({verdict}: {readonly verdict: Verdict}): ReactNode {
  switch (verdict) {
    case 'correct':
      return (
        <Translate
          id="theme.training.KnowledgeCheck.verdict.correct"
          description="On an option that was chosen and is right"
        >
          Your answer, correct
        </Translate>
      );
    case 'incorrect':
      return (
        <Translate
          id="theme.training.KnowledgeCheck.verdict.incorrect"
          description="On an option that was chosen and is wrong"
        >
          Your answer, not correct
        </Translate>
      );
    case 'key':
      return (
        <Translate
          id="theme.training.KnowledgeCheck.verdict.key"
          description="On an option that is right and was not chosen"
        >
          Correct answer
        </Translate>
      );
  }
}

/** A press beside the words of an option that no `label` may hold still means that option. */
function chooseByPress(event: MouseEvent<HTMLElement>): void {
  const isOnControl =
    event.target instanceof Element && event.target.closest('a, button, input, label, summary');
  if (!isOnControl && window.getSelection()?.isCollapsed !== false) {
    event.currentTarget.querySelector('input')?.click();
  }
}

/** The options of a question as radio buttons or checkboxes. */
export default function Options({
  entry: {model, content},
  anchor,
  phase,
  selected,
  checked,
  locked,
  onSelect,
}: Props): ReactNode {
  const isOver = phase === 'correct' || phase === 'revealed';

  const choose = (id: string) => {
    if (locked) {
      return;
    }
    if (!model.multiple) {
      onSelect([id]);
    } else {
      onSelect(
        selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id],
      );
    }
  };

  return model.options.map(({id, correct}) => {
    const option = content.options.get(id);
    const verdict = verdictOf(correct, checked.includes(id), phase);
    const inputId = `${anchor}-${id}`;
    const feedback = verdict === null || verdict === 'key' ? null : option?.feedback;
    const isBlock = option?.block ?? false;
    const words = <OptionWords entry={{model, content}} id={id} />;
    const describedBy = [
      verdict === null ? null : `${inputId}-verdict`,
      feedback ? `${inputId}-feedback` : null,
    ].filter((part) => part !== null);
    return (
      // The input inside is what a keyboard uses; the press only widens what a pointer can hit.
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div
        key={id}
        className={clsx('training-option', styles.option)}
        data-verdict={verdict ?? undefined}
        data-over={isOver ? '' : undefined}
        onClick={isBlock ? chooseByPress : undefined}
      >
        <input
          className={styles.input}
          type={model.multiple ? 'checkbox' : 'radio'}
          id={inputId}
          name={anchor}
          checked={selected.includes(id)}
          onChange={() => {
            choose(id);
          }}
          aria-disabled={locked || undefined}
          aria-labelledby={isBlock ? `${inputId}-text` : undefined}
          aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        />
        {isBlock ? (
          <div id={`${inputId}-text`} className={styles.text}>
            {words}
          </div>
        ) : (
          <label htmlFor={inputId} className={styles.text}>
            {words}
          </label>
        )}
        {verdict && (
          <p id={`${inputId}-verdict`} className={styles.verdict}>
            <Icon name={verdict === 'incorrect' ? 'minus' : 'check'} />
            <VerdictWords verdict={verdict} />
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
