import * as logs from '@aws-sdk/client-cloudwatch-logs';
import type {Claim, ClaimedBlock, ClaimedFact} from 'docusaurus-plugin-training';
import {commandDocumentation, shapeDocumentation} from './support/documentation';
import {hasExactly, mentions, together} from './support/together';

export const queryLanguages: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), 'Logs Insights QL', 'SQL', 'PPL'),
    hasExactly('QueryLanguage', logs.QueryLanguage, ['CWLI', 'SQL', 'PPL']),
  );

/** Metric filters that a log group can have. */
export const metricFilters: Claim<ClaimedFact> = ({note}) => {
  const text = commandDocumentation('cloudwatch-logs', 'PutMetricFilter');
  const most = /that can be associated with a log group is (?<most>\d+)/.exec(text)?.groups?.most;
  return mentions(note, `${most} metric filters per log group`);
};

/** Periods that a log group can have, in days. */
function retentionDays(): number[] {
  const text = shapeDocumentation('cloudwatch-logs', 'PutRetentionPolicyRequest');
  const list = /Possible values are: (?<list>[\d, and]+)\./.exec(text)?.groups?.list ?? '';
  return [...list.matchAll(/\d+/g)].map(Number);
}

export const logRetention: Claim<ClaimedFact> = ({value}) => {
  const days = retentionDays();
  const years = Math.floor(Math.max(...days) / 365);
  return mentions(String(value), `from ${Math.min(...days)} day to ${years} years`);
};

const COMMANDS =
  'fields filter sort limit stats parse display dedup unmask pattern diff anomaly'.split(' ');

/** A query of Logs Insights: each line begins with a command, and the language is still there. */
export const insightsQuery: Claim<ClaimedBlock> = ({text}) => {
  const first = text.split('\n').map((line) => line.replace(/^\|\s*/, '').split(/\s/)[0] ?? '');
  const unknown = first.find((word) => !COMMANDS.includes(word));
  return unknown === undefined
    ? 'CWLI' in logs.QueryLanguage
    : `Logs Insights has no command \`${unknown}\`.`;
};
