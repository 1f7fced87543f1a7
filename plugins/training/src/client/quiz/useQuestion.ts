import {useRef, useState} from 'react';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import type {Response} from '../../grading/responseProcessing';
import {
  assessResponse,
  type Attempt,
  checkResponse,
  isDone,
  type Phase,
  phaseOf,
  revealAnswer,
} from './attempt';
import {aboutQuestion, announce, type QuizPlace} from './answerEvent';
import type {QuestionModel} from './model';
import type {QuizSession} from './quizSession';
import {useAttempt} from './useQuizSession';

/** Selectors of what a screen reader is to say; nothing until there is something to say. */
const SILENCE: readonly string[] = [];

/** What a reader does with a question before it is checked. Of it, only the response is kept. */
interface Draft {
  readonly response: Response;
  /** Whether the reader is answering again after a wrong response. */
  readonly retrying: boolean;
  /** How often the response was changed. */
  readonly changes: number;
  /** Whether the reader asked for a check of what is not complete. */
  readonly incomplete: boolean;
  readonly hintsShown: number;
  /** Selectors of what a screen reader is to say. */
  readonly announced: readonly string[];
}

const NEW_DRAFT: Draft = {
  response: [],
  retrying: false,
  changes: 0,
  incomplete: false,
  hintsShown: 0,
  announced: SILENCE,
};

export interface QuestionState extends Draft {
  readonly phase: Phase;
  /** What was checked last; empty before the first time. */
  readonly checked: Response;
  /** Whether the reader can change the response. */
  readonly isAnswering: boolean;
  /** Whether the question is done. */
  readonly isOver: boolean;
}

export interface QuestionActions {
  /** Notes when the reader turned to the question. */
  readonly touch: () => void;
  readonly respond: (response: Response) => void;
  /** @param isFinal whether the key decides; otherwise the reader has yet to judge the response */
  readonly check: (isFinal: boolean) => void;
  /** Takes the reader's own verdict. */
  readonly assess: (verdict: string) => void;
  readonly tryAgain: () => void;
  readonly showAnswer: () => void;
  readonly showHint: () => void;
  readonly fallSilent: () => void;
}

/**
 * What has become visible once a response was checked, or the answer asked for. The question marks
 * it, and its input: what a site may replace stands inside of that.
 */
const OUTCOME = ['[data-outcome]'];
/** What an input says of the response. */
const FEEDBACK = ['[data-feedback]'];
const ANSWER = ['[data-solution]', '[data-explanation]'];

/**
 * One question between the reader and the session of its quiz.
 */
export function useQuestion(
  model: QuestionModel,
  session: QuizSession,
  place: QuizPlace,
): [QuestionState, QuestionActions] {
  const attempt = useAttempt(session, model);
  const [draft, setDraft] = useState(NEW_DRAFT);
  const touchedAt = useRef<number | null>(null);

  const phase = phaseOf(model, attempt);
  const checked = attempt.responses.at(-1) ?? [];
  const isAnswering = phase === 'open' || (phase === 'incorrect' && draft.retrying);

  // Not while hydrating: the server knows of no reader.
  useIsomorphicLayoutEffect(() => {
    const response = session.draftOf(model);
    if (response.length > 0) {
      setDraft((before) => ({...before, response, retrying: true}));
    }
  }, [session, model]);

  const change = (changes: Partial<Draft>) => {
    setDraft({...draft, incomplete: false, announced: SILENCE, ...changes});
  };
  const record = (next: Attempt, announced: readonly string[]) => {
    session.record(model, next);
    change({retrying: false, announced});
  };
  const touch = () => {
    touchedAt.current ??= performance.now();
  };

  const announceAnswer = (next: Attempt) => {
    const duration = Math.round(performance.now() - Number(touchedAt.current));
    touchedAt.current = null;
    const response = next.responses.at(-1) ?? [];
    const {correct, score} = model.grade(response);
    announce({
      action: 'answered',
      ...aboutQuestion(place, model, next.responses.length),
      response,
      correct,
      score,
      duration,
      shown: phaseOf(model, next) === 'revealed',
    });
  };

  return [
    {
      ...draft,
      response: isAnswering ? draft.response : checked,
      phase,
      checked,
      isAnswering,
      isOver: isDone(model, attempt),
    },
    {
      touch,
      respond(response) {
        touch();
        session.keepDraft(model, response);
        change({response, changes: draft.changes + 1});
      },
      check(isFinal) {
        const next = checkResponse(model, attempt, draft.response);
        if (next === attempt) {
          // A new list each time: who asks again is told again.
          change({incomplete: true, announced: [...OUTCOME]});
          return;
        }
        record(next, [...OUTCOME, ...FEEDBACK, ...ANSWER]);
        if (isFinal) {
          announceAnswer(next);
        }
      },
      assess(verdict) {
        touch();
        const next = assessResponse(attempt, verdict);
        // The solution has been said when it was shown.
        record(next, [...OUTCOME, '[data-explanation]']);
        announceAnswer(next);
      },
      tryAgain() {
        change({retrying: true, response: model.startRetry(checked)});
      },
      // What was said of the last response need not be said again with the answer.
      showAnswer() {
        record(revealAnswer(model, attempt), ['[data-outcome] ~ [data-outcome]', ...ANSWER]);
        announce({
          action: 'shown',
          ...aboutQuestion(place, model, attempt.responses.length),
        });
      },
      showHint() {
        change({
          incomplete: draft.incomplete,
          hintsShown: draft.hintsShown + 1,
          announced: ['[data-hint]:last-child'],
        });
      },
      fallSilent() {
        change({});
      },
    },
  ];
}
