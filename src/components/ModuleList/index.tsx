import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {Module} from './modules';
import styles from './styles.module.css';

interface Props {
  readonly modules: readonly Module[];
}

/** The pages of a course as a numbered trail, each with its link and its minutes. */
export default function ModuleList({modules}: Props): ReactNode {
  return (
    <ol className={clsx('module-list', styles.list)}>
      {modules.map(({title, to, summary, minutes}) => (
        <li key={to} className={styles.module}>
          <Link className={styles.title} to={to}>
            {title}
          </Link>
          <span className={styles.minutes}>{minutes} min</span>
          <span className={styles.summary}>{summary}</span>
        </li>
      ))}
    </ol>
  );
}
