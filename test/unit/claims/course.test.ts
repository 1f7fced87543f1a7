import {readFileSync} from 'node:fs';
import path from 'node:path';
import {verifyPage} from '../support/claims';

const ROOT = path.resolve(__dirname, '../../..');
const CLAIMS = {siteDir: ROOT, folder: path.join(ROOT, 'claims')};

/** An error planted in a page of the course: what stands there, what is to stand there instead. */
type Planted = readonly [name: string, page: string, right: string, wrong: string];

const PLANTED: readonly Planted[] = [
  ['a wrong retention', 'cloudtrail/overview.mdx', 'value: 90\n', 'value: 30\n'],
  ['a wrong number in a note', 'cloudtrail/overview.mdx', 'up to 3,653 days', 'up to 2,557 days'],
  [
    'a state that is none',
    'cloudtrail/working-with-events.mdx',
    'plain `ENABLED` state',
    'plain `ACTIVE` state',
  ],
  [
    'a misspelt option',
    'cloudtrail/best-practices.mdx',
    '--enable-log-file-validation\n\naws cloudtrail start-logging --region us-east-1 --name org',
    '--enable-logfile-validation\n\naws cloudtrail start-logging --region us-east-1 --name org',
  ],
  [
    'a misspelt operation',
    'cloudtrail/common-mistakes.mdx',
    'aws s3api head-bucket',
    'aws s3api head-buckets',
  ],
  [
    'an option that is missing',
    'cloudtrail/best-practices.mdx',
    '  --trail-name critical-data-events \\\n',
    '',
  ],
  [
    'a value that is no constant',
    'cloudtrail/event-history-and-trails.mdx',
    'AttributeKey=EventName',
    'AttributeKey=Event',
  ],
  [
    'a field that the answer does not have',
    'cloudtrail/common-mistakes.mdx',
    '[IsLogging,LatestDeliveryTime',
    '[Logging,LatestDeliveryTime',
  ],
  [
    'a query that is cut short',
    'cloudtrail/common-mistakes.mdx',
    "'trailList[].[Name,IsMulti",
    "'trailList[.[Name,IsMulti",
  ],
  [
    'a pattern that no longer matches',
    'cloudtrail/working-with-events.mdx',
    '"cidrIpv6": [{ "suffix": "/0" }]',
    '"cidrIpv6": [{ "suffix": "0.0/0" }]',
  ],
  [
    'a pattern that matches too much',
    'cloudtrail/working-with-events.mdx',
    '{ "prefix": "PutBucketLifecycle" }',
    '{ "prefix": "PutBucket" }',
  ],
  [
    'a misspelt keyword of SQL',
    'cloudtrail/working-with-events.mdx',
    'GROUP BY useridentity.arn',
    'GRUOP BY useridentity.arn',
  ],
  [
    'a column that the table does not have',
    'cloudtrail/working-with-events.mdx',
    "AND eventsource = 'sts",
    "AND event_source = 'sts",
  ],
  [
    'an action that IAM does not know',
    'cloudtrail/best-practices.mdx',
    'organizations:LeaveOrganization',
    'organizations:LeaveOrganisation',
  ],
  [
    'a condition key of another action',
    'cloudtrail/best-practices.mdx',
    '"s3:x-amz-acl"',
    '"s3:x-amz-grant"',
  ],
  [
    'an operator that selectors do not have',
    'cloudtrail/event-types.mdx',
    '"StartsWith": [',
    '"BeginsWith": [',
  ],
  [
    'a key that moved to another option',
    'cloudtrail/common-mistakes.mdx',
    "- text: '`DescribeTrails`'\n",
    "- text: '`DescribeTrails`'\n          correct: true\n",
  ],
  ['an answer that changed', 'cloudwatch/overview.mdx', 'answer: true\n', 'answer: false\n'],
];

/** Line of the first place where two texts differ, from 1. */
function firstDifference(one: string, other: string): number {
  const lines = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** Line of the opening fence above a line, or of the line itself outside of blocks. */
function fenceAbove(content: string, line: number): number {
  const lines = content.split('\n').slice(0, line);
  const fences = lines.flatMap((text, index) => (text.startsWith('```') ? [index + 1] : []));
  return fences.length % 2 === 1 ? (fences.at(-1) ?? line) : line;
}

describe('an error that somebody has planted in the course', () => {
  it.each(PLANTED)(
    'is reported where it stands, and nothing else is: %s',
    async (_name, page, right, wrong) => {
      const file = path.join(ROOT, 'docs', page);
      const content = readFileSync(file, 'utf8');
      expect(content.split(right).length).toBeGreaterThan(1);
      const planted = content.replace(right, () => wrong);
      const found = await verifyPage(file, CLAIMS, planted);
      expect(found.map(({code}) => code)).toEqual(['claims/contradicted']);
      const line = firstDifference(content, planted);
      const reported = found[0]?.range.start.line ?? 0;
      // A block is reported at what its claim quotes, or at its fence; a note at its value.
      const atFence = fenceAbove(planted, line);
      expect((atFence <= reported && reported <= line + 1) || Math.abs(reported - line) <= 2).toBe(
        true,
      );
    },
    120_000,
  );
});
