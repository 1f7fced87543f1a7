import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic} from '../../../plugins/training/src/diagnostics/diagnostic';
import {verifyPages} from '../support/claims';

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
  [
    'a number that counts too little',
    'cloudtrail/event-types.mdx',
    'answer: 40000',
    'answer: 30000',
  ],
  ['a number that was added up', 'cloudwatch/overview.mdx', 'answer: 200', 'answer: 27'],
  [
    'a call that the pattern of a question does not match',
    'cloudtrail/working-with-events.mdx',
    "- text: '`PutBucketPolicy`, which shuts CloudTrail out'\n",
    "- text: '`PutBucketPolicy`, which shuts CloudTrail out'\n          correct: true\n",
  ],
  [
    'a permission that does not read',
    'cloudtrail/best-practices.mdx',
    "answer: ['kms:Decrypt', Decrypt]",
    "answer: ['kms:Decrypt', Encrypt]",
  ],
  [
    'a trail of another home',
    'cloudtrail/event-history-and-trails.mdx',
    "- text: '`us-east-1`, as the trail has its home there'",
    "- text: '`eu-west-2`, as the trail has its home there'",
  ],
  [
    'steps in the wrong order',
    'cloudtrail/best-practices.mdx',
    '        - Select the data events on the trail\n        - Start the logging of the trail\n',
    '        - Start the logging of the trail\n        - Select the data events on the trail\n',
  ],
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

function plant([, page, right, wrong]: Planted) {
  const content = readFileSync(path.join(ROOT, 'docs', page), 'utf8');
  return {content, planted: content.replace(right, () => wrong)};
}

describe('an error that somebody has planted in the course', () => {
  let reports: readonly (readonly Diagnostic[])[] = [];

  beforeAll(async () => {
    const pages = PLANTED.map((planted, index) => ({
      file: path.join(ROOT, 'docs', `planted-${index}.mdx`),
      content: plant(planted).planted,
    }));
    reports = await verifyPages(pages, CLAIMS);
  });

  it.each(PLANTED.map((error, index) => ({name: error[0], error, index})))(
    'is reported where it stands, and nothing else is: $name',
    ({error, index}) => {
      const {content, planted} = plant(error);
      expect(planted).not.toBe(content);
      const found = reports[index] ?? [];
      expect(found.map(({code}) => code)).toEqual(['claims/contradicted']);
      const line = firstDifference(content, planted);
      const reported = found[0]?.range.start.line ?? 0;
      // A block is reported at what its claim quotes, or at its fence; a note at its value.
      const atFence = fenceAbove(planted, line);
      expect((atFence <= reported && reported <= line + 1) || Math.abs(reported - line) <= 2).toBe(
        true,
      );
    },
  );
});
