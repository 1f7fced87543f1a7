import {kebab} from '../../../claims/support/parameters';
import {queries} from '../../../claims/support/query';
import type {Shape} from '../../../claims/support/model';
import {awsCommands} from '../../../claims/support/shell';

const namesIn = (script: string) =>
  awsCommands(script).map(({service, operation, options}) => [
    service,
    operation,
    Object.fromEntries(options),
  ]);

describe('the commands of a sample', () => {
  it.each<[string, string, unknown]>([
    [
      'over several lines',
      'aws s3api get-bucket \\\n  --bucket a',
      [['s3api', 'get-bucket', {bucket: ['a']}]],
    ],
    ['with quotes', `aws a b --x 'c d' --y "e 'f'"`, [['a', 'b', {x: ['c d'], y: ["e 'f'"]}]]],
    ['without a value', 'aws a b --flag --x c', [['a', 'b', {flag: [], x: ['c']}]]],
    ['with several values', 'aws a b --x c d', [['a', 'b', {x: ['c', 'd']}]]],
    [
      'in a substitution',
      'root=$(aws a b --x c)\naws d e',
      [
        ['a', 'b', {x: ['c']}],
        ['d', 'e', {}],
      ],
    ],
    [
      'before a pipe',
      'aws a b --x c |\nwhile read -r y; do aws d e --z "$y"; done',
      [
        ['a', 'b', {x: ['c']}],
        ['d', 'e', {z: ['$y']}],
      ],
    ],
    ['below a comment', '# aws x y\naws a b', [['a', 'b', {}]]],
  ])('are read %s', (_name, script, expected) => {
    expect(namesIn(script)).toEqual(expected);
  });

  it.each([
    ['S3BucketName', 's3-bucket-name'],
    ['CloudWatchLogsLogGroupArn', 'cloud-watch-logs-log-group-arn'],
    ['EnableAWSServiceAccess', 'enable-aws-service-access'],
    ['LookupEvents', 'lookup-events'],
  ])('have names as the CLI makes them of %s', (name, option) => {
    expect(kebab(name)).toBe(option);
  });
});

describe('a query of an answer', () => {
  const text: Shape = {kind: 'other'};
  const rule: Shape = {
    kind: 'structure',
    required: [],
    members: new Map([
      ['Name', text],
      ['State', text],
    ]),
  };
  const output: Shape = {
    kind: 'structure',
    required: [],
    members: new Map([['Rules', {kind: 'list', of: rule}]]),
  };

  it.each([
    'Rules',
    'Rules[0].Name',
    'Rules[].[Name,State]',
    "Rules[?Name == 'a'].State",
    'length(Rules)',
    'Rules[*].{n: Name}',
  ])('has what it asks for: %s', (query) => {
    expect(queries(query, output)).toBe(true);
  });

  it.each([
    ['Rule', 'The answer has no `Rule`.'],
    ['Rules[].[Name,Status]', 'The answer has no `Status`.'],
    ["Rules[?Nam == 'a'].State", 'The answer has no `Nam`.'],
    ['Rules[', 'JMESPath cannot read `Rules[`.'],
  ])('has it not: %s', (query, sentence) => {
    expect(queries(query, output)).toBe(sentence);
  });
});
