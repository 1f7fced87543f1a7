import React, {memo, type ReactNode, useRef} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';
import {
  type QuizPlace,
  type QuizSession,
  renderNow,
  spokenParts,
  useQuestion,
} from 'docusaurus-plugin-training/client/internal';
import Actions from '@theme/KnowledgeCheck/Actions';
import Answer from '@theme/KnowledgeCheck/Answer';
import Group from '@theme/KnowledgeCheck/Group';
import Outcome from '@theme/KnowledgeCheck/Outcome';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
  /** Number of questions on the page. */
  readonly total: number;
  readonly place: QuizPlace;
  readonly session: QuizSession;
  /** Whether every question of the page has been answered or shown. */
  readonly allDone: boolean;
  /** Leads to the next question that is not done, or to the result. */
  readonly onNext: (from: string) => void;
}

/** Milliseconds in which a second press is one with the first. */
const PAUSE = 500;

/** The last character of a text that speech would run into the next one. */
const WITHOUT_END_MARK = /[^\s\p{Po}]$/u;

/** What to answer in, and not the buttons of code. */
const CONTROL = 'input, select, li > span > button:not([aria-disabled])';

/** One question: where to respond, what the reader did with it, and what comes of it. */
function Question({entry, total, place, session, allDone, onNext}: Props): ReactNode {
  const {model, content, type} = entry;
  const {anchor} = model;
  useBrokenLinks().collectAnchor(anchor);
  const isInteractive = useIsBrowser();
  const [state, actions] = useQuestion(model, session, place);
  const {phase, isOver, isAnswering, hintsShown, announced} = state;
  const {selfAssessment} = type;
  /** Whether the reader is to say how good the response is. */
  const isComparing = selfAssessment !== null && phase === 'incorrect';

  const rootRef = useRef<HTMLDivElement>(null);
  const statusRef = useRef<HTMLDivElement>(null);
  const actionsRef = useRef<HTMLDivElement>(null);
  const pressed = useRef({at: -PAUSE, changes: -1});

  // The live region says what has just become visible, in the words of the page.
  useIsomorphicLayoutEffect(() => {
    const spoken = announced.flatMap((selector) =>
      Array.from(rootRef.current?.querySelectorAll(selector) ?? []),
    );
    if (statusRef.current) {
      statusRef.current.textContent = spoken
        .flatMap(spokenParts)
        .map((part) => part.replace(WITHOUT_END_MARK, '$&.'))
        .join(' ');
    }
  }, [announced]);

  const groupOf = () => rootRef.current?.querySelector('fieldset');
  const focusButton = () => {
    (actionsRef.current?.querySelector<HTMLElement>('[role=group], button') ?? groupOf())?.focus();
  };
  /** Does it, and keeps the focus in the question where what had it goes away. */
  const act = (action: () => void) => {
    const focused = document.activeElement;
    renderNow(action);
    if (!focused?.isConnected) {
      focusButton();
    }
  };
  const tryAgain = () => {
    act(actions.tryAgain);
    const find = (selector: string) => groupOf()?.querySelector<HTMLElement>(selector);
    // What is wrong before what comes first.
    (find('[aria-invalid=true]') ?? find(CONTROL))?.focus();
  };
  const check = () => {
    act(() => {
      actions.check(selfAssessment === null);
    });
    // What has appeared above the button that was pressed may have pushed it off the screen.
    document.activeElement?.scrollIntoView({block: 'nearest'});
  };
  const showAnswer = () => {
    renderNow(actions.showAnswer);
    // The button that was pressed goes away, and not every browser had focused it.
    focusButton();
  };

  return (
    <div id={anchor} ref={rootRef} className="training-question" onFocus={actions.touch}>
      <Group entry={entry} total={total}>
        <type.Input
          entry={entry}
          anchor={anchor}
          phase={phase}
          response={state.response}
          checked={state.checked}
          locked={!isAnswering}
          onRespond={actions.respond}
          onCheck={check}
        />
      </Group>
      {hintsShown > 0 && !isOver && (
        <ol
          className={`training-list ${styles.hints}`}
          aria-label={translate({
            id: 'theme.training.KnowledgeCheck.hints',
            message: 'Hints',
          })}
        >
          {content.hints.slice(0, hintsShown).map((hint, index) => (
            <li key={index} data-hint="">
              {hint}
            </li>
          ))}
        </ol>
      )}
      {((phase !== 'open' && !isComparing) || state.incomplete) && (
        <div data-outcome="">
          <Outcome
            entry={entry}
            phase={phase}
            grade={model.grade(state.checked)}
            incomplete={state.incomplete}
          />
        </div>
      )}
      {phase === 'revealed' && !selfAssessment && (
        <p className={styles.revealed} data-outcome="">
          {translate({
            id: 'theme.training.KnowledgeCheck.revealed',
            message: 'The correct answer is shown.',
          })}
        </p>
      )}
      {(isOver || isComparing) && (
        <div className={styles.ending}>
          {(phase === 'revealed' || selfAssessment) && (
            // Said in any case, and shown where the question does not mark it.
            <div hidden={type.marksKey} data-solution="">
              <Solution entry={entry} />
            </div>
          )}
          {isOver && content.explanation && <div data-explanation="">{content.explanation}</div>}
        </div>
      )}
      {isInteractive ? (
        // A key that is held down presses what comes in the place of its button.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          ref={actionsRef}
          onKeyDown={(event) => {
            if (event.repeat && event.key === 'Enter') {
              event.preventDefault();
            }
          }}
          // A reader has not seen yet what takes the place of a button that was pressed.
          onClickCapture={(event) => {
            const now = performance.now();
            const {at, changes} = pressed.current;
            if (now - at < PAUSE && changes === state.changes) {
              event.stopPropagation();
            } else if (event.target instanceof Element && event.target.closest('button')) {
              pressed.current = {at: now, changes: state.changes};
            }
          }}
        >
          {isComparing ? (
            <selfAssessment.Assessment
              anchor={anchor}
              onAssess={(verdict) => {
                act(() => {
                  actions.assess(verdict);
                });
              }}
            />
          ) : (
            <Actions
              state={state}
              checkLabel={selfAssessment?.compareLabel()}
              allDone={allDone}
              hints={content.hints.length}
              onCheck={check}
              onTryAgain={tryAgain}
              onShowAnswer={showAnswer}
              onShowHint={() => {
                act(actions.showHint);
              }}
              onNext={() => {
                actions.fallSilent();
                onNext(model.id);
              }}
            />
          )}
        </div>
      ) : (
        <Answer entry={entry} />
      )}
      <div ref={statusRef} className="training-hidden" role="status" aria-atomic="true" />
    </div>
  );
}

export default memo(Question);
