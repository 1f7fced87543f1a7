import React, {memo, type ReactNode, useRef, useState} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import {
  phaseOf,
  reduceAttempt,
  type AttemptAction,
  type Response,
  useAttempt,
} from 'docusaurus-plugin-training/client';
import Actions from '@theme/KnowledgeCheck/Actions';
import Answer from '@theme/KnowledgeCheck/Answer';
import Options from '@theme/KnowledgeCheck/Options';
import Outcome from '@theme/KnowledgeCheck/Outcome';
import type {Props} from '@theme/KnowledgeCheck/Question';
import styles from './styles.module.css';

function SelectionRule({multiple}: {readonly multiple: boolean}): ReactNode {
  return multiple ? (
    <Translate
      id="theme.training.KnowledgeCheck.selectAll"
      description="Below a question that has several right answers"
    >
      Select all that apply.
    </Translate>
  ) : (
    <Translate
      id="theme.training.KnowledgeCheck.selectOne"
      description="Below a question that has one right answer"
    >
      Select one.
    </Translate>
  );
}

/** Selectors of what the live region says; nothing until there is something to say. */
const NOTHING: readonly string[] = [];

/** The text of an option that would have been right, and the words that say so. */
const KEY_WORDS = '[data-verdict="key"] > :not(input)';

/** The last character of a text that speech would run into the next one. */
const WITHOUT_END_MARK = /[^\s.!?…:。！？।]$/u;

/** One question: its options, what the reader did with them, and what comes of it. */
function Question({entry, number, total, store, allDone, onNext}: Props): ReactNode {
  const {model, content} = entry;
  const anchor = `question-${model.id}`;
  useBrokenLinks().collectAnchor(anchor);
  const anchorTargetClassName = useAnchorTargetClassName(anchor);
  const isInteractive = useIsBrowser();

  const attempt = useAttempt(store, model);
  const [choice, setChoice] = useState<Response>([]);
  const [retrying, setRetrying] = useState(false);
  const [nothingChosen, setNothingChosen] = useState(false);
  const [hintsShown, setHintsShown] = useState(0);
  const [announced, setAnnounced] = useState(NOTHING);

  const rootRef = useRef<HTMLDivElement>(null);
  const statusRef = useRef<HTMLDivElement>(null);
  const primaryRef = useRef<HTMLButtonElement>(null);

  const phase = phaseOf(model, attempt);
  const checked = attempt.responses.at(-1) ?? [];
  const isChoosing = phase === 'open' || (phase === 'incorrect' && retrying);
  const isOver = phase === 'correct' || phase === 'revealed';

  // The live region says what has just become visible, in the words of the page.
  useIsomorphicLayoutEffect(() => {
    const spoken = announced.flatMap((selector) =>
      Array.from(rootRef.current?.querySelectorAll(selector) ?? []),
    );
    if (statusRef.current) {
      statusRef.current.textContent = spoken
        .map(({textContent}) => textContent.trim().replace(WITHOUT_END_MARK, '$&.'))
        .join(' ');
    }
  }, [announced]);

  const act = (action: AttemptAction) => {
    store.set(model, reduceAttempt(model, attempt, action));
    setRetrying(false);
    setNothingChosen(false);
    // What was said of the last response need not be said again with the answer.
    const feedback = action.type === 'check' ? ['[data-feedback]'] : [];
    setAnnounced(['[data-outcome]', ...feedback, KEY_WORDS, '[data-explanation]']);
  };
  const select = (response: Response) => {
    setChoice(response);
    setNothingChosen(false);
    setAnnounced(NOTHING);
  };
  const check = () => {
    if (choice.length === 0) {
      setNothingChosen(true);
      setAnnounced(['[data-outcome]']);
    } else {
      act({type: 'check', response: choice});
    }
  };
  const tryAgain = () => {
    setRetrying(true);
    setAnnounced(NOTHING);
    // Boxes stay ticked, for the reader to mend; of radio buttons the chosen one was wrong.
    setChoice(model.multiple ? checked : []);
    rootRef.current?.querySelector<HTMLInputElement>('input')?.focus();
  };
  const showAnswer = () => {
    act({type: 'reveal'});
    // The button that was pressed goes away.
    primaryRef.current?.focus();
  };
  const showHint = () => {
    setHintsShown(hintsShown + 1);
    setAnnounced(['[data-hint]:last-child']);
  };

  return (
    <div
      id={anchor}
      ref={rootRef}
      className={clsx('training-question', anchorTargetClassName, styles.question)}
    >
      <fieldset tabIndex={-1} className={styles.group} aria-describedby={`${anchor}-rule`}>
        <legend className={styles.legend}>
          <span className={styles.eyebrow}>
            <Translate
              id="theme.training.KnowledgeCheck.questionNumber"
              description="Above a question"
              values={{number, total}}
            >
              {'Question {number} of {total}'}
            </Translate>
          </span>{' '}
          <span className={styles.prompt}>{content.prompt}</span>
        </legend>
        {content.stem && <div className={styles.stem}>{content.stem}</div>}
        <p id={`${anchor}-rule`} className={styles.rule}>
          <SelectionRule multiple={model.multiple} />
        </p>
        <Options
          entry={entry}
          anchor={anchor}
          phase={phase}
          selected={isChoosing ? choice : checked}
          checked={checked}
          locked={!isChoosing}
          onSelect={select}
        />
      </fieldset>
      {hintsShown > 0 && !isOver && (
        <ol
          className={styles.hints}
          aria-label={translate({
            id: 'theme.training.KnowledgeCheck.hints',
            message: 'Hints',
            description: 'Name of the list of hints of a question',
          })}
        >
          {content.hints.slice(0, hintsShown).map((hint, index) => (
            <li key={index} data-hint="">
              {hint}
            </li>
          ))}
        </ol>
      )}
      <Outcome phase={phase} nothingChosen={nothingChosen} requested={attempt.revealed} />
      {isOver && content.explanation && (
        <div className={styles.explanation} data-explanation="">
          {content.explanation}
        </div>
      )}
      {isInteractive ? (
        <Actions
          phase={phase}
          retrying={retrying}
          allDone={allDone}
          hints={{shown: hintsShown, total: content.hints.length}}
          primaryRef={primaryRef}
          onCheck={check}
          onTryAgain={tryAgain}
          onShowAnswer={showAnswer}
          onShowHint={showHint}
          onNext={() => {
            setAnnounced(NOTHING);
            onNext(model.id);
          }}
        />
      ) : (
        <Answer entry={entry} />
      )}
      <div ref={statusRef} role="status" aria-atomic="true" className={styles.announcement} />
    </div>
  );
}

export default memo(Question);
