import React, {Children, type ReactNode, useEffect, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  type QuestionEntry,
  type QuestionModel,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';
import {renderNow} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  readonly entries: readonly QuestionEntry[];
  /** Whether the question is not done yet, as far as is known at the moment. */
  readonly isOpen: (question: QuestionModel) => boolean;
  /** The questions, in the order of the entries. */
  readonly children: ReactNode;
}

/** Whether what begins at the upper edge of an element can be seen, without scrolling. */
function isInView(element: HTMLElement): boolean {
  const {top} = element.getBoundingClientRect();
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  return top >= margin && top <= window.innerHeight / 2;
}

/**
 * One question in view, below a row that leads to each, says which are done, and goes back and on.
 *
 * The others are in the page: styles hide them, on screens and where there is a script.
 */
export default function Steps({entries, isOpen, children}: Props): ReactNode {
  const models = entries.map(({model}) => model);
  const [shown, setShown] = useState(models[0]?.anchor);
  const root = useRef<HTMLDivElement>(null);
  const location = useLocation();
  const followed = useRef<typeof location>(null);
  const format = useNumberFormat();
  const isBrowser = useIsBrowser();

  const place = Math.max(
    0,
    models.findIndex(({anchor}) => anchor === shown),
  );
  const has = (anchor: string) => models.some((model) => model.anchor === anchor);

  /** Renders the question, and scrolls no further than to where a reader sees the row with it. */
  const show = (anchor: string) => {
    renderNow(() => {
      setShown(anchor);
    });
    if (root.current && !isInView(root.current)) {
      root.current.scrollIntoView({block: 'start'});
    }
  };
  const goTo = (anchor: string) => {
    show(anchor);
    document.getElementById(anchor)?.querySelector('fieldset')?.focus({preventScroll: true});
  };

  useEffect(() => {
    const element = root.current;
    const onShow = (event: Event) => {
      const anchor = (event.target as Element).closest('.training-question')?.id ?? '';
      if (has(anchor)) {
        event.preventDefault();
        show(anchor);
      }
    };
    element?.addEventListener('beforematch', onShow);
    return () => {
      element?.removeEventListener('beforematch', onShow);
    };
  });

  /** The reader follows a link to a question, or comes back to those that are left. */
  const follow = (anchor: string, isFirst: boolean) => {
    if (has(anchor)) {
      // React renders nothing at once while it runs effects.
      queueMicrotask(() => {
        (isFirst ? show : goTo)(anchor);
      });
    } else if (isFirst) {
      setShown((models.find(isOpen) ?? models[0])?.anchor);
    }
  };
  useEffect(() => {
    // The same link may be followed twice: the place in the history is another one then.
    if (followed.current !== location) {
      const isFirst = followed.current === null;
      followed.current = location;
      follow(location.hash.slice(1), isFirst);
    }
  });

  if (models.length < 2) {
    return children;
  }
  // The page comes from a server, which knows of no answer.
  const done = isBrowser ? models.filter((model) => !isOpen(model)) : [];
  const step = (to: QuestionModel | undefined, label: string) => (
    <button
      type="button"
      className="button training-button button--secondary"
      aria-disabled={to === undefined || undefined}
      onClick={() => {
        if (to) {
          goTo(to.anchor);
        }
      }}
    >
      {label}
    </button>
  );
  return (
    <div ref={root} className={styles.steps}>
      <nav
        className={styles.row}
        aria-label={translate({
          id: 'theme.training.KnowledgeCheck.questions',
          message: 'Questions',
        })}
      >
        <ol className={`training-bare ${styles.marks}`}>
          {models.map((model, index) => {
            const number = format(model.number);
            return (
              <li key={model.id}>
                <Link
                  to={`#${model.anchor}`}
                  suppressHydrationWarning
                  aria-current={index === place ? 'step' : undefined}
                  data-done={done.includes(model) || undefined}
                  aria-label={
                    done.includes(model)
                      ? translate(
                          {
                            id: 'theme.training.KnowledgeCheck.questionDone',
                            message: 'Question {number}, done',
                          },
                          {number},
                        )
                      : translate(
                          {
                            id: 'theme.training.KnowledgeCheck.questionOpen',
                            message: 'Question {number}, not done',
                          },
                          {number},
                        )
                  }
                >
                  {number}
                </Link>
              </li>
            );
          })}
        </ol>
        <div>
          {step(
            models[place - 1],
            translate({id: 'theme.training.KnowledgeCheck.back', message: 'Back'}),
          )}
          {step(
            models[place + 1],
            translate({id: 'theme.training.KnowledgeCheck.forward', message: 'Next'}),
          )}
        </div>
        <p suppressHydrationWarning>
          {translate(
            {id: 'theme.training.KnowledgeCheck.doneOf', message: '{done} of {total} done'},
            {done: format(done.length), total: format(models.length)},
          )}
        </p>
      </nav>
      {Children.map(children, (child, index) => (
        <div className={index === place ? undefined : styles.waiting}>{child}</div>
      ))}
    </div>
  );
}
