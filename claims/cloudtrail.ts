import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import type {Claim, ClaimedBlock, ClaimedFact, ClaimedQuestion} from 'docusaurus-plugin-training';
import {commandDocumentation, says, shapeDocumentation} from './support/documentation';
import {membersOf} from './support/model';
import {hasExactly, mentions, together} from './support/together';

const lookup = () => commandDocumentation('cloudtrail', 'LookupEvents');

/** Days that Event history reaches back. */
function historyDays(): number {
  return Number(/in a Region within the last (?<days>\d+) days/.exec(lookup())?.groups?.days);
}

const isRegional = () => says(lookup(), 'in a Region within the last');

const insightsAreTwoRates = () =>
  hasExactly('InsightType', cloudtrail.InsightType, ['ApiCallRateInsight', 'ApiErrorRateInsight']);

const insightsReadTwoCategories = () =>
  hasExactly('SourceEventCategory', cloudtrail.SourceEventCategory, ['Data', 'Management']);

const callRateNeedsWrites = () =>
  says(
    commandDocumentation('cloudtrail', 'PutInsightSelectors'),
    'must log write management events',
  );

const newTrailLogsManagement = () =>
  says(
    commandDocumentation('cloudtrail', 'PutEventSelectors'),
    'configured to log all read and write management events, and no data events or network activity events',
  );

const validationIsOff = () =>
  says(
    shapeDocumentation('cloudtrail', 'CreateTrailRequest'),
    'Specifies whether log file integrity validation is enabled. The default is false.',
  );

export const eventHistoryDays: Claim<ClaimedFact> = () => historyDays();

/** One attribute at a time, by a name that the service knows. */
export const queryLanguage: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), 'one-attribute'),
    says(
      shapeDocumentation('cloudtrail', 'LookupEventsRequest'),
      'the list can contain only one item',
    ),
  );

export const defaultState: Claim<ClaimedFact> = ({value}) =>
  together(mentions(String(value), `${historyDays()} days`, 'management'), isRegional());

export const regionScope: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), 'Event history per Region', 'all enabled Regions'),
    isRegional(),
  );

/** No metrics of systems: two rates of calls is all that Insights has. */
export const metrics: Claim<ClaimedFact> = ({note}) => {
  const answer = together(mentions(note, 'call and error rates'), insightsAreTwoRates());
  return answer === true ? 'no' : answer;
};

export const costDrivers: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), 'Data events', 'Insights'),
    insightsReadTwoCategories(),
    callRateNeedsWrites(),
  );

export const tamperEvidence: Claim<ClaimedFact> = ({note}) => {
  const answer = together(mentions(note, 'off by default'), validationIsOff());
  return answer === true ? 'yes' : answer;
};

/** Days that CloudTrail Lake keeps events at most, with each of its prices. */
function lakeDays(): string[] {
  const text = shapeDocumentation('cloudtrail', 'CreateEventDataStoreRequest');
  return [...text.matchAll(/retention period of up to (?<days>\d+) days/g)].map(
    ({groups}) => groups?.days ?? '',
  );
}

const lakeMaxima = () =>
  hasExactly('The documentation of Lake', [...new Set(lakeDays())], ['3653', '2557']);

export const longestRetention: Claim<ClaimedFact> = ({note}) =>
  together(
    mentions(note, `up to ${Math.max(...lakeDays().map(Number)).toLocaleString('en')} days`),
    lakeMaxima(),
  );

export const automaticReaction: Claim<ClaimedFact> = ({value}) =>
  together(
    mentions(String(value), '`StopLogging`'.replaceAll('`', '')),
    'StopLoggingCommand' in cloudtrail || '`StopLogging` is no operation.',
  );

/** Event history shows one Region at a time, so the event of another one is not in the list. */
export const showsOtherRegions: Claim<ClaimedQuestion> = () => isRegional() !== true;

export const olderThanHistory: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(mentions(correct.join(), `back ${historyDays()} days`), isRegional());

export const downloadIsDataEvent: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(mentions(correct.join(), 'data event'), newTrailLogsManagement(), insightsAreTwoRates());

export const managementEventsAreOn: Claim<ClaimedQuestion<'choice'>> = ({correct, wrong}) =>
  together(
    mentions(correct.join(), 'Management events'),
    mentions(wrong.join(), 'Data events', 'Insights events'),
    newTrailLogsManagement(),
    isRegional(),
  );

/** A new trail has management events, reads among them, and no data events. */
export const inANewTrail: Claim<ClaimedQuestion<'choice'>> = ({correct, wrong}) =>
  together(
    mentions(wrong.join(), 'PutObject', 'Invoke'),
    mentions(correct.join(), 'AttachRolePolicy', 'RunInstances'),
    newTrailLogsManagement(),
  );

/** Digests exist for the time in which validation was on. */
export const noDigests: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(
    mentions(correct.join(), 'no proof'),
    says(
      shapeDocumentation('cloudtrail', 'UpdateTrailRequest'),
      'the chain of digest files is broken after one hour',
      'does not create digest files for log files that were delivered during a period in which log file integrity validation was disabled',
    ),
  );

/** Ten years are what Lake could keep, which is why the wrong options tempt. */
export const tenYears: Claim<ClaimedQuestion<'choice'>> = ({wrong}) =>
  together(mentions(wrong.join(), 'CloudTrail Lake'), lakeMaxima());

const oneRegionIsDefault = () =>
  says(
    shapeDocumentation('cloudtrail', 'CreateTrailRequest'),
    'The default is false, which creates a trail only in the Region where you are signed in',
  );

/** The default is a trail of one Region, so the layout has to say that it takes all. */
export const multiRegion: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(mentions(correct.join(), 'multi-Region'), oneRegionIsDefault());

/** Advanced selectors take the place of all others of a trail, so these are on a trail of their own. */
const selectorsAreReplaced = () =>
  says(
    commandDocumentation('cloudtrail', 'PutEventSelectors'),
    'any existing EventSelectors are overwritten',
  );

/** The file of a question takes the place of all selectors, so that nothing selects management events. */
export const selectorsTakeThePlace: Claim<ClaimedQuestion<'choice'>> = ({correct}) =>
  together(mentions(correct.join(), 'data events', 'no other events'), selectorsAreReplaced());

interface FieldSelector {
  readonly Field: string;
  readonly [operator: string]: string | readonly string[];
}

/** Of most fields nobody but their service knows the values. */
function knowsValue(field: string, value: string): boolean {
  switch (field) {
    case 'eventCategory': {
      // `NetworkActivity` selects what the documentation calls network activity events.
      const words = value.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
      return shapeDocumentation('cloudtrail', 'AdvancedEventSelector').includes(words);
    }
    case 'resources.type':
      return shapeDocumentation('cloudtrail', 'DataResource').includes(value);
    default:
      return true;
  }
}

const FIELDS = [
  ...['eventCategory', 'eventName', 'eventSource', 'eventType', 'errorCode', 'readOnly'],
  ...['resources.type', 'resources.ARN', 'sessionCredentialFromConsole', 'userIdentity.arn'],
  'vpcEndpointId',
];

function checkField(selector: FieldSelector): true | string {
  const {Field: field, ...conditions} = selector;
  const known = membersOf(cloudtrail, 'AdvancedFieldSelector');
  const operator = Object.keys(conditions).find((key) => !known.includes(key));
  const value = Object.values(conditions)
    .flat()
    .find((one) => !knowsValue(field, one));
  return together(
    FIELDS.includes(field) || `There is no field \`${field}\`.`,
    operator === undefined || `A field has no operator \`${operator}\`.`,
    value === undefined || `\`${value}\` is no value of ${field}.`,
  );
}

/** Advanced event selectors: keys and operators are members of the model. */
export const selectors: Claim<ClaimedBlock> = ({text}) => {
  const keys = membersOf(cloudtrail, 'AdvancedEventSelector');
  const all = JSON.parse(text) as readonly {readonly FieldSelectors: readonly FieldSelector[]}[];
  const unknown = all.flatMap(Object.keys).find((key) => !keys.includes(key));
  return together(
    unknown === undefined || `A selector has no \`${unknown}\`.`,
    ...all.flatMap(({FieldSelectors: fields = []}) => fields.map(checkField)),
    selectorsAreReplaced(),
  );
};

/** The selectors in a prompt are ones that the service knows, and what they are called selects nothing. */
export const selectorWithoutArn: Claim<ClaimedQuestion<'choice'>> = ({correct, prompt}) => {
  const text = /```json[^\n]*\n(?<json>[^]*?)```/.exec(prompt)?.groups?.json ?? '[]';
  const [only] = JSON.parse(text) as readonly {readonly FieldSelectors: readonly FieldSelector[]}[];
  const fields = only?.FieldSelectors ?? [];
  return together(
    mentions(correct.join(), 'all buckets'),
    fields.length > 0 || 'The question should have a selector.',
    fields.every(({Field}) => Field !== 'resources.ARN') || 'The selector names a `resources.ARN`.',
    ...fields.map(checkField),
    says(shapeDocumentation('cloudtrail', 'AdvancedEventSelector'), 'optional, descriptive name'),
  );
};

/** Three types are categories of selectors, and the fourth is what Insights makes of two of them. */
export const fourTypes: Claim<ClaimedQuestion<'matching'>> = ({pairs}) => {
  const types = ['Management', 'Data', 'Insights', 'Network activity'];
  return together(
    hasExactly(
      'The question',
      pairs.map(({right}) => right),
      types.map((type) => `${type} events`),
    ),
    ...['Management', 'Data', 'NetworkActivity'].map(
      (value) => knowsValue('eventCategory', value) || `\`${value}\` is no category.`,
    ),
    insightsReadTwoCategories(),
  );
};

/** Each trail of the question has its events analysed for each measure that there is. */
export const analysedEvents: Claim<ClaimedQuestion<'numeric'>> = ({prompt}) => {
  const events = Number(/(?<count>[\d,]+) write/.exec(prompt)?.groups?.count?.replace(',', ''));
  const answer = together(
    mentions(prompt, 'Two trails', 'the call rate and the error rate'),
    insightsAreTwoRates(),
    callRateNeedsWrites(),
  );
  return answer === true ? 2 * 2 * events : answer;
};

/** A trail is stopped in its home Region, and Event history has what occurred in a Region. */
export const stoppedAtHome: Claim<ClaimedQuestion<'choice'>> = ({correct, prompt}) => {
  const home = /made in `(?<region>[\w-]+)`/.exec(prompt)?.groups?.region;
  return together(
    mentions(correct.join(), home ?? 'a home Region'),
    says(
      commandDocumentation('cloudtrail', 'StopLogging'),
      'must be called from the Region in which the trail was created',
    ),
    isRegional(),
  );
};

export const oneRegionByDefault: Claim<ClaimedQuestion<'choice'>> = ({correct, prompt}) =>
  together(
    mentions(correct.join(), 'a single Region'),
    mentions(prompt, 'create-trail'),
    !prompt.includes('multi-region') || 'The trail of the question is multi-Region.',
    oneRegionIsDefault(),
  );

/** Steps to a trail that has data events alone, in the order of their causes. */
const STEPS = ['write to the bucket', 'Create the trail', 'Select', 'Start', 'last delivered'];

export const dataTrailInOrder: Claim<ClaimedQuestion<'sequencing'>> = ({items}) => {
  const ordered = STEPS.map((step) => items.find((item) => item.includes(step)) ?? step);
  const answer = together(
    'InsufficientS3BucketPolicyException' in cloudtrail ||
      'A trail can be created for a bucket that CloudTrail may not write to.',
    newTrailLogsManagement(),
    membersOf(cloudtrail, 'GetTrailStatusResponse').includes('LatestDeliveryTime') ||
      'The status has no `LatestDeliveryTime`.',
  );
  return answer === true ? ordered : answer;
};

/** The status has its error of delivery apart from whether the trail logs. */
export const statusOfDelivery: Claim<ClaimedQuestion<'choice'>> = ({correct}) => {
  const members = membersOf(cloudtrail, 'GetTrailStatusResponse');
  const missing = ['IsLogging', 'LatestDeliveryTime', 'LatestDeliveryError'].find(
    (member) => !members.includes(member),
  );
  return together(
    mentions(correct.join(), 'bucket'),
    missing === undefined || `The status has no \`${missing}\`.`,
    says(
      shapeDocumentation('cloudtrail', 'GetTrailStatusResponse'),
      'occurs only when there is a problem with the destination S3 bucket',
      'so that CloudTrail can write to the bucket',
    ),
  );
};
