import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import type {Claim, ClaimedFact, ClaimedQuestion} from 'docusaurus-plugin-training';
import {commandDocumentation, says, shapeDocumentation} from './support/documentation';
import {hasExactly, mentions, together} from './support/together';

/** Days for which points of a period are kept, by the period in seconds. */
function retention(): ReadonlyMap<number, number> {
  const text = commandDocumentation('cloudwatch', 'GetMetricStatistics');
  const rows = text.matchAll(
    /period of (?<period>\d+) seconds \([^)]*\) are available for (?<days>\d+) days/g,
  );
  return new Map([...rows].map(({groups}) => [Number(groups?.period), Number(groups?.days)]));
}

export const metricDays: Claim<ClaimedFact> = ({note}) => {
  const days = retention();
  const answer = mentions(
    note,
    `1-minute points stay ${days.get(60)} days`,
    `5-minute points ${days.get(300)} days`,
    `1-hour points ${days.get(3600)} days`,
  );
  return answer === true ? Math.max(...days.values()) : answer;
};

/** Sixty days after a point of one minute was stored, points of five minutes are the finest left. */
export const finestAfterTwoMonths: Claim<ClaimedQuestion> = () => {
  const days = retention();
  return (days.get(60) ?? Infinity) < 60 && (days.get(300) ?? 0) > 61;
};

/** An alarm has states, so that a change of state can be told. */
export const alarmStates: Claim<ClaimedFact> = ({note}) =>
  together(
    mentions(note, 'changes state'),
    hasExactly('StateValue', cloudwatch.StateValue, ['OK', 'ALARM', 'INSUFFICIENT_DATA']),
  );

/** Names in a prompt, each with every combination of as many values as the prompt says. */
export const metricsOfQuestion: Claim<ClaimedQuestion<'numeric'>> = ({prompt}) => {
  const names = /custom metrics (?<list>.*?)\./s.exec(prompt)?.groups?.list?.match(/`\w+`/g) ?? [];
  const values = [...prompt.matchAll(/(?<count>\d+) values/g)].map(({groups}) =>
    Number(groups?.count),
  );
  const answer = says(
    shapeDocumentation('cloudwatch', 'GetMetricStatisticsInput'),
    'CloudWatch treats each unique combination of dimensions as a separate metric',
  );
  return answer === true ? values.reduce((product, one) => product * one, names.length) : answer;
};
