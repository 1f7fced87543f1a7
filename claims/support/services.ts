import type {Client} from './model';

/** Clients of the services that the samples call, by the name that the AWS CLI has for them. */
const CLIENTS: Readonly<Record<string, readonly [name: string, load: () => Promise<Client>]>> = {
  ce: ['cost-explorer', () => import('@aws-sdk/client-cost-explorer')],
  cloudtrail: ['cloudtrail', () => import('@aws-sdk/client-cloudtrail')],
  cloudwatch: ['cloudwatch', () => import('@aws-sdk/client-cloudwatch')],
  configservice: ['config-service', () => import('@aws-sdk/client-config-service')],
  events: ['eventbridge', () => import('@aws-sdk/client-eventbridge')],
  iam: ['iam', () => import('@aws-sdk/client-iam')],
  kms: ['kms', () => import('@aws-sdk/client-kms')],
  logs: ['cloudwatch-logs', () => import('@aws-sdk/client-cloudwatch-logs')],
  organizations: ['organizations', () => import('@aws-sdk/client-organizations')],
  s3api: ['s3', () => import('@aws-sdk/client-s3')],
  sns: ['sns', () => import('@aws-sdk/client-sns')],
};

/** @returns `null` where no sample has called the service so far */
export async function clientOf(service: string): Promise<Client | null> {
  return (await CLIENTS[service]?.[1]()) ?? null;
}

export function packageOf(service: string): string | null {
  const [name] = CLIENTS[service] ?? [];
  return name === undefined ? null : `@aws-sdk/client-${name}`;
}
