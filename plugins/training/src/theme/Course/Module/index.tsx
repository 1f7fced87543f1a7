import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {CourseModule} from 'docusaurus-plugin-training/client/internal';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

export interface Props {
  readonly title: string | null;
  /** How much is done; empty before anybody knows. */
  readonly count: string;
  readonly headingAs: 'h2' | 'h3';
  readonly links: CourseModule['links'];
  /** Its pages, as items of a list. */
  readonly children: ReactNode;
}

/** A part of a course: its heading, its pages, and where else it leads. */
export default function Module({title, count, headingAs, links, children}: Props): ReactNode {
  return (
    <section className={styles.module}>
      <div className={styles.head}>
        {title !== null && (
          <Heading as={headingAs} className={clsx('training-heading', styles.title)}>
            {title}
          </Heading>
        )}
        <span className={styles.count}>{count}</span>
      </div>
      <ol className="training-bare">{children}</ol>
      {links.length > 0 && (
        <ul className={clsx('training-bare', styles.links)}>
          {links.map(({label, href}) => (
            <li key={href}>
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
