import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {
  type QuizState,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import States from '@theme/AuthorTools/States';
import styles from './styles.module.css';

/** What a rule of question writing has found. */
export interface RuleProblem {
  /** Id of the question; `null` where it is about the whole quiz. */
  readonly question: string | null;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  /** The page about the rule; `null` where the site has none. */
  readonly url: string | null;
}

export interface Props {
  /** The page's file, relative to the site. */
  readonly page: string;
  /** What the quiz is known by. */
  readonly quiz: string;
  /** A list of {@link RuleProblem} as JSON. */
  readonly problems: string;
}

/** A report has code between backticks. */
function WithCode({children}: {readonly children: string}): ReactNode {
  return children
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part));
}

/** A message below the name of its question, which it need not repeat. */
function withoutQuestion({question, message}: RuleProblem): string {
  const name = `question \`${question}\``;
  return message.startsWith(`${name} `)
    ? message.slice(name.length + 1)
    : message.replace(` of ${name}`, '');
}

function ProblemItem({problem}: {readonly problem: RuleProblem}): ReactNode {
  const {code, help, url} = problem;
  return (
    <li>
      <WithCode>{withoutQuestion(problem)}</WithCode>
      {help !== null && <WithCode>{`; ${help}`}</WithCode>} (
      {url === null ? <code>{code}</code> : <a href={url}>{code}</a>})
    </li>
  );
}

function Problems({problems}: {readonly problems: readonly RuleProblem[]}): ReactNode {
  return problems.length === 0 ? null : (
    <ul className="training-list">
      {problems.map((problem) => (
        <ProblemItem key={`${problem.code} ${problem.message}`} problem={problem} />
      ))}
    </ul>
  );
}

function summaryOf(problems: readonly RuleProblem[], {questions}: QuizState): string {
  const found =
    problems.length === 0
      ? 'no rule has found anything'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `For authors: ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}, ${found}`;
}

/**
 * What the dev server shows below a quiz, and readers never get: the states of each question, and
 * what the rules of question writing have found.
 */
export default function AuthorTools({page, quiz, problems: serialized}: Props): ReactNode {
  const state = useQuizState(useQuizSession(quiz, page));
  const problems = JSON.parse(serialized) as readonly RuleProblem[];
  const ids = state.questions.map(({model}) => model.id);
  return (
    <details className={`training-author-tools ${styles.tools}`}>
      <summary>{summaryOf(problems, state)}</summary>
      <Problems problems={problems.filter(({question}) => !ids.includes(question ?? ''))} />
      {state.questions.map(({model: {id, anchor}}) => (
        <section key={id} className={styles.question}>
          <p>
            <Link to={`#${anchor}`}>
              <code>{id}</code>
            </Link>
          </p>
          <States id={id} page={page} quiz={quiz} />
          <Problems problems={problems.filter(({question}) => question === id)} />
        </section>
      ))}
    </details>
  );
}
