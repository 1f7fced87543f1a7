import React, {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {countDone, createCourseStore, type States} from 'docusaurus-plugin-training/client/course';
import type {Course as CourseModel, CourseModule} from 'docusaurus-plugin-training/client/internal';
import {questionCount, useCount, useLinkClicks} from 'docusaurus-plugin-training/client/coursePage';
import courseWords from '@theme/CourseWords';
import Assessment from '@theme/Course/Assessment';
import Module from '@theme/Course/Module';
import Page from '@theme/Course/Page';
import Resume from '@theme/Course/Resume';
import type {CourseStanding} from '@theme/Course/Standing';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly course: CourseModel;
  /** Whether the page is about the course, and has its title above. */
  readonly isOwnPage?: boolean;
}

/** Nobody has looked yet. */
const NO_STATES: States = [];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Nobody knows it better than to five minutes, once it is half an hour. */
function roundMinutes(minutes: number): number {
  return minutes < 30 ? minutes : Math.round(minutes / 5) * 5;
}

/** What the course consists of. */
function Size({pages}: {readonly pages: CourseModule['pages']}): ReactNode {
  const format = useCount();
  const questions = sum(pages.map(({codes}) => questionCount(codes)));
  return (
    <p className={styles.size}>
      {translate(
        {
          id: 'theme.training.Course.size',
          message: 'Pages: {pages} · Questions: {questions} · About {minutes} minutes',
        },
        {
          pages: format(pages.length),
          questions: format(questions),
          minutes: format(roundMinutes(sum(pages.map(({minutes}) => minutes)))),
        },
      )}
    </p>
  );
}

/** Says the same of many pages, and looks for its words once. */
function createPlanWords(format: (count: number) => string) {
  const minutes = new Map<number, string>();
  const plans = new Map<number, string>();
  const once = (known: Map<number, string>, count: number, say: () => string) => {
    const words = known.get(count) ?? say();
    known.set(count, words);
    return words;
  };
  return {
    minutes: (count: number) =>
      once(minutes, count, () =>
        translate(
          {id: 'theme.training.Course.minutes', message: '{minutes} min'},
          {minutes: format(count)},
        ),
      ),
    plan: (count: number) =>
      once(plans, count, () =>
        count === 0
          ? translate({id: 'theme.training.Course.reading', message: 'To read'})
          : translate(
              {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
              {count: format(count)},
            ),
      ),
  };
}

interface ModulePagesProps {
  readonly module: CourseModule;
  /** How far the reader is with each page; empty before anybody knows. */
  readonly states: States;
  readonly headingAs: 'h2' | 'h3';
  readonly words: ReturnType<typeof createPlanWords>;
  readonly onTick: (id: string, isDone: boolean) => void;
}

function ModulePages({module, states, headingAs, words, onTick}: ModulePagesProps): ReactNode {
  const {title, pages, links} = module;
  const format = useCount();
  const count =
    states.length > 0 &&
    translate(
      {id: 'theme.training.Course.moduleDone', message: 'Done: {done} of {total}'},
      {done: format(countDone(states)), total: format(pages.length)},
    );
  return (
    <Module title={title} count={count || ''} headingAs={headingAs} links={links}>
      {pages.map(({id, title: name, permalink, minutes, codes}, index) => {
        const state = states[index];
        const questions = questionCount(codes);
        const progress = state === undefined ? '' : courseWords(state, format);
        return (
          <Page
            key={id}
            id={id}
            title={name}
            permalink={permalink}
            minutes={words.minutes(minutes)}
            words={progress === '' ? words.plan(questions) : progress}
            status={state && state.news > 0 ? 'news' : (state?.status ?? 'open')}
            isTicked={questions === 0 && state !== undefined}
            onTick={onTick}
          />
        );
      })}
    </Module>
  );
}

/** How far the reader is with the assessment; `null` before anybody knows. */
function useStanding(course: CourseModel): CourseStanding | null {
  const [standing, setStanding] = useState<CourseStanding | null>(null);
  useEffect(() => {
    const {assessment} = course;
    if (assessment === null) {
      return undefined;
    }
    let stop: () => void = () => undefined;
    let isOver = false;
    void import('@theme/Course/Standing').then(({default: follow}) => {
      if (!isOver) {
        stop = follow(course, assessment, setStanding);
      }
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [course]);
  return standing;
}

/**
 * A course: its modules and pages, how far the reader is with each, and the page to go on with.
 * Complete without script, as lists of links.
 */
export default function Course({course, isOwnPage = false}: Props): ReactNode {
  const {modules, assessment} = course;
  const standing = useStanding(course);
  const headingAs = isOwnPage ? 'h2' : 'h3';
  const onClick = useLinkClicks();
  const format = useCount();
  const words = useMemo(() => createPlanWords(format), [format]);
  const links = useBrokenLinks();
  const pages = useMemo(() => modules.flatMap((module) => module.pages), [modules]);
  pages.forEach(({permalink}) => {
    links.collectLink(permalink);
  });
  const store = useMemo(() => createCourseStore(pages), [pages]);
  const states = useSyncExternalStore(store.subscribe, store.get, () => NO_STATES);
  const onTick = useCallback(
    (id: string, isDone: boolean) => {
      store.tick(id, isDone);
    },
    [store],
  );
  const startOf = (place: number) => sum(modules.slice(0, place).map((one) => one.pages.length));
  return (
    // Links are what is clicked, or pressed with a key.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={`training-course ${styles.course}`} onClick={onClick}>
      {!isOwnPage && (
        <p className={styles.name}>
          <Link to={course.permalink}>{course.title}</Link>
        </p>
      )}
      <Size pages={pages} />
      <Resume pages={pages} states={states} assessment={assessment} standing={standing} />
      {modules.map((module, index) => (
        <ModulePages
          key={`${index} ${module.title ?? ''}`}
          module={module}
          states={states.slice(startOf(index), startOf(index + 1))}
          headingAs={headingAs}
          words={words}
          onTick={onTick}
        />
      ))}
      {assessment && (
        <Assessment assessment={assessment} standing={standing} headingAs={headingAs} />
      )}
    </div>
  );
}
