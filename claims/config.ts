import * as config from '@aws-sdk/client-config-service';
import type {Claim, ClaimedFact, ClaimedQuestion} from 'docusaurus-plugin-training';
import {says, shapeDocumentation} from './support/documentation';
import {membersOf} from './support/model';
import {hasExactly, mentions, together} from './support/together';

/** Nothing in a configuration item names who made the change. */
export const namesNoCaller: Claim<ClaimedFact> = () => {
  const members = membersOf(config, 'ConfigurationItem');
  const caller = members.find((member) => /user|caller|identity|principal/i.test(member));
  return members.length > 0 && caller === undefined
    ? 'no'
    : `A configuration item has ${caller ?? 'no members'}.`;
};

export const recordingFrequencies: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), 'continuous recording', 'daily recording'),
    hasExactly('RecordingFrequency', config.RecordingFrequency, ['CONTINUOUS', 'DAILY']),
  );

/** A rule looks at what is there, unless it is told to look at what is planned. */
export const rulesDetect: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(
    mentions(correct.join(), 'is public', 'noncompliant'),
    hasExactly('EvaluationMode', config.EvaluationMode, ['DETECTIVE', 'PROACTIVE']),
    says(
      shapeDocumentation('config-service', 'ConfigRule'),
      'By default, the value is Detective evaluation mode only',
    ),
  );
