import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

/** The event that the overview reads field by field, as four answers. */
export default function EventRecord(): ReactNode {
  return (
    <figure className={clsx('event-record', styles.record)}>
      <dl className={styles.answers}>
        <div>
          <dt>Who</dt>
          <dd>
            <code>maria</code> in the role <code>Deploy</code>
          </dd>
        </div>
        <div>
          <dt>What</dt>
          <dd>
            <code>DeleteBucket</code> on <code>amzn-s3-demo-bucket</code>
          </dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>17 November 2026, 14:03:22 UTC</dd>
        </div>
        <div>
          <dt>From where</dt>
          <dd>
            <code>203.0.113.24</code>, through the AWS CLI
          </dd>
        </div>
      </dl>
      <figcaption className={styles.caption}>
        One event, four answers.{' '}
        <Link to="/docs/cloudtrail/overview#read-one-event">Read it field by field</Link>
      </figcaption>
    </figure>
  );
}
