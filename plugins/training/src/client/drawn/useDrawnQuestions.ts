import {
  cloneElement,
  createElement,
  Fragment,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
} from 'react';
import {quizOf} from '../../assessment/attempt';
import {type QuestionEntry, readQuiz, withShared} from '../quiz/content';
import {useLanguage} from '../useLanguage';
import {type PageContent, type QuestionCarrier, questionElements, TakeQuestions} from './elements';

/** Loads the content of pages, by what their quizzes are known by. */
export type LoadPages = Readonly<Record<string, () => Promise<{readonly default: PageContent}>>>;

/** A question of another page, or of this one, and what it is known by in all of the site. */
export interface DrawnQuestion {
  /** `<quiz id>#<question id>` */
  readonly id: string;
  readonly carrier: QuestionCarrier;
}

export interface DrawnQuestions {
  readonly status: 'loading' | 'ready' | 'failed';
  /** In the order in which they were asked for, and without those that are gone. */
  readonly questions: readonly DrawnQuestion[];
  /** To be rendered: takes the questions out of the pages, and shows nothing. */
  readonly pages: ReactNode;
  readonly retry: () => void;
}

type Found = ReadonlyMap<string, readonly QuestionCarrier[]>;

/** Tells its parent which questions a page has. */
function Page({
  quiz,
  content,
  onFound,
}: {
  readonly quiz: string;
  readonly content: PageContent;
  readonly onFound: (quiz: string, questions: readonly QuestionCarrier[]) => void;
}): ReactNode {
  return createElement(TakeQuestions, {
    content,
    take: (questions) =>
      createElement(Tell, {
        tell: () => {
          onFound(quiz, questions);
        },
      }),
  });
}

function Tell({tell}: {readonly tell: () => void}): ReactNode {
  useEffect(() => {
    tell();
  });
  return null;
}

/**
 * Questions that stand on other pages, as they are there: with their links, images, code and
 * components. Pages are loaded when they are asked for.
 *
 * @param ids of the questions; another list of the same ones loads nothing again
 * @param own elements of the page itself, and what its quiz is known by
 */
export function useDrawnQuestions(
  ids: readonly string[],
  load: LoadPages,
  own: {readonly quiz: string; readonly children: ReactNode},
): DrawnQuestions {
  const [contents, setContents] = useState<ReadonlyMap<string, PageContent>>(new Map());
  const [found, setFound] = useState<Found>(new Map());
  const [hasFailed, setHasFailed] = useState(false);
  const [round, setRound] = useState(0);
  const joined = ids.join('\n');
  const wanted = useMemo(() => (joined === '' ? [] : joined.split('\n')), [joined]);
  const quizzes = useMemo(
    () => [...new Set(wanted.map(quizOf))].filter((quiz) => quiz !== own.quiz && quiz in load),
    [wanted, load, own.quiz],
  );

  useEffect(() => {
    let isOver = false;
    const start = async () => {
      const modules = await Promise.all(
        quizzes.map(async (quiz) => [quiz, await load[quiz]?.()] as const),
      );
      if (!isOver) {
        setContents(
          new Map(modules.flatMap(([quiz, module]) => (module ? [[quiz, module.default]] : []))),
        );
      }
    };
    start().catch(() => {
      setHasFailed(!isOver);
    });
    return () => {
      isOver = true;
    };
  }, [quizzes, load, round]);

  const questions = useMemo(() => {
    const ofPage = questionElements(own.children);
    return wanted.flatMap((id): DrawnQuestion[] => {
      const quiz = quizOf(id);
      const all = quiz === own.quiz ? ofPage : (found.get(quiz) ?? []);
      const carrier = all.find(({props}) => `${quiz}#${props.id}` === id);
      return carrier ? [{id, carrier}] : [];
    });
  }, [wanted, found, own.quiz, own.children]);

  const onFound = (quiz: string, all: readonly QuestionCarrier[]) => {
    // What a page consists of does not change while it is shown.
    setFound((before) => (before.has(quiz) ? before : new Map(before).set(quiz, all)));
  };
  const isReady = quizzes.every((quiz) => found.has(quiz));
  return {
    status: hasFailed ? 'failed' : isReady ? 'ready' : 'loading',
    questions: isReady ? questions : [],
    pages: createElement(
      Fragment,
      null,
      ...[...contents].map(([quiz, content]) =>
        createElement(Page, {key: quiz, quiz, content, onFound}),
      ),
    ),
    retry: () => {
      setHasFailed(false);
      setRound(round + 1);
    },
  };
}

/** A question that was drawn, as components show it. */
export interface DrawnEntry extends QuestionEntry {
  /** `<quiz id>#<question id>` */
  readonly id: string;
}

/** Reads the questions, numbered in their order. */
export function useDrawnEntries(questions: readonly DrawnQuestion[]): readonly DrawnEntry[] {
  const language = useLanguage();
  return useMemo(
    () =>
      withShared(
        questions.flatMap(({id, carrier}, index) => {
          const scope = quizOf(id).replaceAll('/', '-');
          const numbered = cloneElement(carrier, {number: String(index + 1)});
          return readQuiz(numbered, language, scope).questions.map((entry) => ({...entry, id}));
        }),
      ),
    [questions, language],
  );
}
