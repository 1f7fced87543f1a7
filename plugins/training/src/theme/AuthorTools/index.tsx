import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {
  type QuizState,
  type ReportedProblem,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import States from '@theme/AuthorTools/States';
import styles from './styles.module.css';

export interface Props {
  /** The page's file, relative to the site. */
  readonly page: string;
  /** What the quiz is known by. */
  readonly quiz: string;
  /** A list of {@link ReportedProblem} as JSON. */
  readonly problems: string;
}

/** A report has code between backticks. */
function WithCode({children}: {readonly children: string}): ReactNode {
  return children
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part));
}

/** A message below the name of its question, which it need not repeat. */
function withoutQuestion({question, message}: ReportedProblem): string {
  const name = `question \`${question}\``;
  return message.startsWith(`${name} `)
    ? message.slice(name.length + 1)
    : message.replace(` of ${name}`, '');
}

interface ProblemsProps {
  readonly problems: readonly ReportedProblem[];
  /** What is said of each. */
  readonly messageOf: (problem: ReportedProblem) => string;
}

function Problems({problems, messageOf}: ProblemsProps): ReactNode {
  return problems.length === 0 ? null : (
    <ul className="training-list">
      {problems.map((problem) => {
        const {code, help, message, url} = problem;
        return (
          <li key={`${code} ${message}`}>
            <WithCode>{messageOf(problem)}</WithCode>
            {help !== null && <WithCode>{`; ${help}`}</WithCode>} (
            {url === null ? <code>{code}</code> : <a href={url}>{code}</a>})
          </li>
        );
      })}
    </ul>
  );
}

function summaryOf(problems: readonly ReportedProblem[], {questions}: QuizState): string {
  const found =
    problems.length === 0
      ? 'no rule has found anything'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  // An assessment asks nothing until it is begun.
  return questions.length === 0
    ? `For authors: ${found}`
    : `For authors: ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}, ${found}`;
}

/**
 * What the dev server shows below a quiz, and readers never get: the states of each question, and
 * what the rules of question writing have found.
 */
export default function AuthorTools({page, quiz, problems: serialized}: Props): ReactNode {
  const state = useQuizState(useQuizSession(quiz, page));
  const problems = JSON.parse(serialized) as readonly ReportedProblem[];
  const ids = state.questions.map(({model}) => model.id);
  return (
    <details className={`training-author-tools ${styles.tools}`}>
      <summary>{summaryOf(problems, state)}</summary>
      <Problems
        problems={problems.filter(({question}) => !ids.includes(question ?? ''))}
        messageOf={({message}) => message}
      />
      {state.questions.map(({model: {id, anchor}}) => (
        <section key={id} className={styles.question}>
          <p>
            <Link to={`#${anchor}`}>
              <code>{id}</code>
            </Link>
          </p>
          <States id={id} page={page} quiz={quiz} />
          <Problems
            problems={problems.filter(({question}) => question === id)}
            messageOf={withoutQuestion}
          />
        </section>
      ))}
    </details>
  );
}
