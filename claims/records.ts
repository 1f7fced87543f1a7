import type {Claim, ClaimedBlock, ClaimedQuestion, ClaimSources} from 'docusaurus-plugin-training';
import {operationsOf} from './support/model';
import {clientOf, packageOf} from './support/services';
import {together} from './support/together';

/** The name of a service for the AWS CLI, by the first part of `eventSource`. */
const SERVICES: Readonly<Record<string, string>> = {s3: 's3api', config: 'configservice'};

interface SampleRecord {
  readonly eventSource: string;
  readonly eventName: string;
}

function serviceOf({eventSource}: SampleRecord): string {
  const name = eventSource.split('.')[0] ?? '';
  return SERVICES[name] ?? name;
}

/** Records in a text: a block is one, a prompt has some between fences. */
function recordsIn(text: string): SampleRecord[] {
  const fenced = [...text.matchAll(/```json[^\n]*\n(?<json>[^]*?)```/g)];
  const texts = fenced.length === 0 ? [text] : fenced.map(({groups}) => groups?.json ?? '');
  return texts.map((json) => JSON.parse(json) as SampleRecord);
}

const packagesFor = (stated: {readonly kind: string}): string[] => {
  const text = 'text' in stated ? stated.text : 'prompt' in stated ? stated.prompt : '';
  return [
    ...new Set(recordsIn(String(text)).flatMap((record) => packageOf(serviceOf(record)) ?? [])),
  ];
};

export const sources: ClaimSources = {record: packagesFor, refusedRecord: packagesFor};

async function isCall(record: SampleRecord): Promise<true | string> {
  const client = await clientOf(serviceOf(record));
  if (client === null) {
    return `No claim knows the service \`${record.eventSource}\`.`;
  }
  return (
    operationsOf(client).has(record.eventName) ||
    `${record.eventSource} has no call \`${record.eventName}\`.`
  );
}

/** A sample record is one of a call that the service has. */
export const record: Claim<ClaimedBlock> = async ({text}) =>
  together(...(await Promise.all(recordsIn(text).map(isCall))));

/** The record of a question has an error, so the call was refused, and a service has that call. */
export const refusedRecord: Claim<ClaimedQuestion> = async (stated) => {
  const [first] = recordsIn(stated.prompt);
  if (!first || !('errorCode' in first) || stated.type !== 'choice') {
    return 'The record of the question has no error.';
  }
  const isRefused = stated.correct.some((text) => text.includes('refused'));
  return together(
    await isCall(first),
    isRefused || 'The correct option does not say that AWS refused.',
  );
};
