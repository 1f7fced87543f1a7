export interface Module {
  readonly title: string;
  readonly to: string;
  /** What the page is about, as half a sentence. */
  readonly summary: string;
  /**
   * The time a reader needs: the text and code of the page at 200 words a minute, without its
   * sources, and a minute for each question, rounded up.
   */
  readonly minutes: number;
}

/** The pages of the course, in the order of the sidebar. */
export const modules: readonly Module[] = [
  {
    title: 'Overview',
    to: '/docs/cloudtrail/overview',
    summary: 'What an event tells you, what you get for free, and what CloudTrail does not see',
    minutes: 8,
  },
  {
    title: 'Event types',
    to: '/docs/cloudtrail/event-types',
    summary: 'The four types of events, what each of them sees, and what it costs',
    minutes: 9,
  },
  {
    title: 'Event history and trails',
    to: '/docs/cloudtrail/event-history-and-trails',
    summary: '90 days for free, years in your own bucket, and what became of CloudTrail Lake',
    minutes: 8,
  },
  {
    title: 'Working with events',
    to: '/docs/cloudtrail/working-with-events',
    summary: 'Years of history in SQL, and alerts on the calls that cannot wait',
    minutes: 15,
  },
  {
    title: 'Common mistakes',
    to: '/docs/cloudtrail/common-mistakes',
    summary: 'Six of them, what they cost, and commands that show whether you made them',
    minutes: 8,
  },
  {
    title: 'Best practices',
    to: '/docs/cloudtrail/best-practices',
    summary: 'Six of them, the reason for each, and commands to start from',
    minutes: 11,
  },
  {
    title: 'Knowledge check',
    to: '/docs/cloudtrail/knowledge-check',
    summary: 'Questions on the whole topic, before the course or after it',
    minutes: 5,
  },
  {
    title: 'Amazon CloudWatch',
    to: '/docs/cloudwatch/overview',
    summary: 'Metrics, logs and alarms, and why they are not an audit log',
    minutes: 7,
  },
  {
    title: 'AWS Config',
    to: '/docs/config/overview',
    summary: 'What a resource looked like before and after a change',
    minutes: 6,
  },
  {
    title: 'Compare the three',
    to: '/compare/cloudtrail-cloudwatch-config',
    summary: 'CloudTrail, CloudWatch and Config side by side, with sources',
    minutes: 7,
  },
];

/** The whole course, to the nearest five minutes. */
export const totalMinutes =
  Math.round(modules.reduce((sum, {minutes}) => sum + minutes, 0) / 5) * 5;
