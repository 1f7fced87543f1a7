import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {type QuizState, useQuizSession, useQuizState} from 'docusaurus-plugin-training/client';
import type {Finding, Props} from '@theme/AuthorTools';
import States from '@theme/AuthorTools/States';
import styles from './styles.module.css';

/** Words of a report have code between backticks. */
function Words({children}: {readonly children: string}): ReactNode {
  return children
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part));
}

/** A message below the name of its question, which it need not repeat. */
function withoutQuestion({question, message}: Finding): string {
  const name = `question \`${question}\``;
  return message.startsWith(`${name} `)
    ? message.slice(name.length + 1)
    : message.replace(` of ${name}`, '');
}

function FindingItem({finding}: {readonly finding: Finding}): ReactNode {
  const {code, help, url} = finding;
  return (
    <li>
      <Words>{withoutQuestion(finding)}</Words>
      {help !== null && <Words>{`; ${help}`}</Words>} (<a href={url}>{code}</a>)
    </li>
  );
}

function Findings({findings}: {readonly findings: readonly Finding[]}): ReactNode {
  return findings.length === 0 ? null : (
    <ul className="training-list">
      {findings.map((finding) => (
        <FindingItem key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
    </ul>
  );
}

function summaryOf(findings: readonly Finding[], {questions}: QuizState): string {
  const found =
    findings.length === 0
      ? 'no rule has found anything'
      : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return `For authors: ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}, ${found}`;
}

/**
 * What the dev server shows below a quiz, and readers never get: the states of each question, and
 * what the rules of question writing have found.
 */
export default function AuthorTools({page, findings: serialized}: Props): ReactNode {
  const state = useQuizState(useQuizSession(page));
  const findings = JSON.parse(serialized) as readonly Finding[];
  const ids = state.questions.map(({model}) => model.id);
  return (
    <details className={`training-author-tools ${styles.tools}`}>
      <summary>{summaryOf(findings, state)}</summary>
      <Findings findings={findings.filter(({question}) => !ids.includes(question ?? ''))} />
      {state.questions.map(({model: {id, anchor}}) => (
        <section key={id} className={styles.question}>
          <p>
            <Link to={`#${anchor}`}>
              <code>{id}</code>
            </Link>
          </p>
          <States id={id} page={page} />
          <Findings findings={findings.filter(({question}) => question === id)} />
        </section>
      ))}
    </details>
  );
}
