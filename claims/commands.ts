import type {Claim, ClaimedBlock, ClaimSources} from 'docusaurus-plugin-training';
import {operationsOf} from './support/model';
import {titledBlocks} from './support/pages';
import {kebab, knowsOptions} from './support/parameters';
import {queries} from './support/query';
import {clientOf, packageOf} from './support/services';
import {type AwsCommand, awsCommands} from './support/shell';

const packagesFor = (stated: {readonly kind: string; readonly text?: string}): string[] => {
  const commands = awsCommands(stated.text ?? '');
  const packages = commands.flatMap(({service}) => packageOf(service) ?? []);
  const hasQuery = commands.some(({options}) => options.has('query'));
  return [...new Set([...packages, ...(hasQuery ? ['jmespath'] : [])])];
};

export const sources: ClaimSources = {commands: packagesFor, enumerated: packagesFor};

/** The CLI's own, in no model: https://docs.aws.amazon.com/cli/latest/reference/cloudtrail/validate-logs.html */
const VALIDATE_LOGS = new Set(
  'region trail-arn start-time end-time s3-bucket s3-prefix account-id verbose'.split(' '),
);

function validatesLogs({options}: AwsCommand): true | string {
  const unknown = [...options.keys()].find((option) => !VALIDATE_LOGS.has(option));
  return unknown === undefined || `validate-logs has no option \`--${unknown}\`.`;
}

async function isKnown(command: AwsCommand): Promise<true | string> {
  const {service, operation, options} = command;
  const client = await clientOf(service);
  if (client === null) {
    return `No claim knows the service \`${service}\`.`;
  }
  if (service === 'cloudtrail' && operation === 'validate-logs') {
    return validatesLogs(command);
  }
  const operations = [...operationsOf(client).values()];
  if (operations.length === 0) {
    return `The client of ${service} exports no model.`;
  }
  const known = operations.find(({name}) => kebab(name) === operation);
  if (!known) {
    return `${service} has no operation \`${operation}\`.`;
  }
  const hasPages = `paginate${known.name}` in client;
  const options_ = knowsOptions(known, options, hasPages);
  const [query] = options.get('query') ?? [];
  return options_ === true && query !== undefined ? queries(query, known.output) : options_;
}

/** What a command reads from a file stands on a page of the course under that name. */
function hasFiles(script: string): true | string {
  const blocks = titledBlocks();
  const files = [...script.matchAll(/file:\/\/(?<file>[\w-]+\.json)/g)].flatMap(
    ({groups}) => groups?.file ?? [],
  );
  const missing = files.find((file) => !blocks.has(file));
  return missing === undefined || `No sample of the course is called \`${missing}\`.`;
}

/** Each command of a sample: its service, its operation, its options, and what it asks of the answer. */
export const commands: Claim<ClaimedBlock> = async ({text}) => {
  const found = awsCommands(text);
  if (found.length === 0) {
    return 'The sample has no command of the AWS CLI.';
  }
  for (const command of found) {
    const answer = await isKnown(command);
    if (answer !== true) {
      return answer;
    }
  }
  return hasFiles(text);
};

/** Constants that values of options are, by the name under which the client exports them. */
const CONSTANTS: readonly (readonly [service: string, pattern: RegExp, constant: string])[] = [
  ['cloudtrail', /AttributeKey=(?<value>\w+)/g, 'LookupAttributeKey'],
  ['ce', /--granularity (?<value>\w+)/g, 'Granularity'],
  ['ce', /"Key": "(?<value>\w+)"/g, 'Dimension'],
  ['ce', /Type=(?<value>\w+)/g, 'GroupDefinitionType'],
  ['ce', /Type=\w+,Key=(?<value>\w+)/g, 'Dimension'],
  ['cloudwatch', /--comparison-operator (?<value>\w+)/g, 'ComparisonOperator'],
  ['cloudwatch', /--statistic (?<value>\w+)/g, 'Statistic'],
  ['organizations', /--type (?<value>\w+)/g, 'PolicyType'],
  ['organizations', /--policy-type (?<value>\w+)/g, 'PolicyType'],
  ['configservice', /--resource-type (?<value>\S+)/g, 'ResourceType'],
];

/** The same, and values that are constants of the service. */
export const enumerated: Claim<ClaimedBlock> = async (stated) => {
  let compared = 0;
  for (const service of new Set(awsCommands(stated.text).map((command) => command.service))) {
    const client = await clientOf(service);
    for (const [, pattern, constant] of CONSTANTS.filter(([own]) => own === service)) {
      const known = Object.values((client?.[constant] ?? {}) as Readonly<Record<string, string>>);
      for (const {groups} of stated.text.matchAll(pattern)) {
        compared += 1;
        if (!known.includes(groups?.value ?? '')) {
          return `\`${groups?.value ?? ''}\` is no ${constant}.`;
        }
      }
    }
  }
  return compared === 0
    ? 'The sample has no value that is a constant.'
    : (commands as (block: ClaimedBlock) => Promise<true | string>)(stated);
};
