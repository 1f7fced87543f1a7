import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import course from '@generated/docusaurus-plugin-training/default/course-cloudtrail.json';
import Course from '@theme/Course';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import EventRecord from '@site/src/components/EventRecord';
import Section from '@site/src/components/Section';
import styles from './index.module.css';

const minutes = course.modules.flatMap(({pages}) => pages.map((page) => page.minutes));

/** The whole course, to the nearest five minutes. */
const totalMinutes = Math.round(minutes.reduce((sum, own) => sum + own, 0) / 5) * 5;

const outcomes: readonly string[] = [
  'Read a CloudTrail event: who made which call, when, from where, and whether AWS allowed it.',
  'Tell the four types of events apart, and know which of them you pay for.',
  'Design an organization-wide trail whose record an intruder cannot reach.',
  'Search years of events with SQL, and alert on the calls that cannot wait.',
  'Check your accounts for six common mistakes with commands that change nothing.',
  'Decide whether CloudTrail, CloudWatch or AWS Config has the answer you need.',
];

function Hero(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.hero}>
      <div className={clsx('container', styles.heroColumns)}>
        <div>
          <p className={styles.eyebrow}>A course on AWS CloudTrail</p>
          <Heading as="h1" className={styles.title}>
            {siteConfig.tagline}
          </Heading>
          <p className={styles.lead}>
            CloudTrail writes down the calls to AWS. Learn to read that record, to keep it out of an
            intruder’s reach, to search it, and to be told when something is wrong.
          </p>
          <div className={styles.actions}>
            <Link className="button button--primary button--lg" to="/docs/cloudtrail/overview">
              Start the course
            </Link>
            <Link
              className="button button--outline button--primary button--lg"
              to="/docs/cloudtrail/knowledge-check"
            >
              Test yourself first
            </Link>
          </div>
          <p className={styles.alternative}>
            Not sure that CloudTrail has your answer?{' '}
            <Link to="/compare/cloudtrail-cloudwatch-config">
              Compare it with CloudWatch and Config
            </Link>
          </p>
        </div>
        <EventRecord />
      </div>
    </header>
  );
}

function Facts(): ReactNode {
  return (
    <dl className={clsx('container', styles.facts)}>
      <div>
        <dt>How long</dt>
        <dd>About {totalMinutes} minutes. Take them in one go or page by page.</dd>
      </div>
      <div>
        <dt>For whom</dt>
        <dd>Engineers who build, run or secure workloads on AWS, and those who audit them.</dd>
      </div>
      <div>
        <dt>What you need</dt>
        <dd>
          The basics: accounts, Regions, IAM roles and S3 buckets. An account to try things in
          helps, but is not required.
        </dd>
      </div>
    </dl>
  );
}

function Outcomes(): ReactNode {
  return (
    <Section id="outcomes" title="What you will be able to do">
      <ul className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
    </Section>
  );
}

function Modules(): ReactNode {
  return (
    <Section
      id="modules"
      title="The course, page by page"
      lead="What you have done is kept in this browser, so you can stop on any page and go on later."
    >
      <Course course={course} />
    </Section>
  );
}

function KnowledgeChecks(): ReactNode {
  return (
    <Section id="knowledge-checks" title="How the knowledge checks work">
      <p>
        Each topic ends with a few questions. Choose an option and check it. The feedback belongs to
        the option you chose: it tells you why it is right, or what to think about before you try
        again. After a wrong choice you can also have the answer shown.
      </p>
      <p>
        Your answers stay in your browser. There is no sign-in, and nothing is sent to a server.
        Without JavaScript you still have every question, with its answer and explanation to open.
      </p>
    </Section>
  );
}

function Authors(): ReactNode {
  return (
    <Section id="authors" title="For authors">
      <p>
        Questions, facts and comparisons on this site are written as data, next to the text they
        belong to. They are checked when the site is built, and a message about a problem names the
        file, the line and the way to fix it.
      </p>
      <p>
        <Link to="/docs/authoring/quick-start">Write a page with a knowledge check</Link>
      </p>
    </Section>
  );
}

/** The landing page: what the course teaches, how long it takes, and where to start. */
export default function Home(): ReactNode {
  return (
    <Layout
      title="Learn AWS CloudTrail"
      description={`A free course on AWS CloudTrail: read its events, keep the record safe, search it with SQL and alert on what matters. About ${totalMinutes} minutes, with knowledge checks.`}
    >
      <main className={styles.page}>
        <Hero />
        <Facts />
        <Outcomes />
        <Modules />
        <KnowledgeChecks />
        <Authors />
      </main>
    </Layout>
  );
}
