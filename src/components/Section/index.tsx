import type {ReactNode} from 'react';
import clsx from 'clsx';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a landing page: its heading beside its content, or above it where space is short. */
export default function Section({id, title, lead, children}: Props): ReactNode {
  return (
    <section className={clsx('container', 'landing-section', styles.section)} aria-labelledby={id}>
      <div>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
