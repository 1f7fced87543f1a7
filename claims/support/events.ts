/** Events as EventBridge gets them from CloudTrail, with as much as the rules of the course look at. */
type Json = Readonly<Record<string, unknown>>;

const API_CALL = 'AWS API Call via CloudTrail';

export function call(source: string, eventName: string, detail: Json = {}): Json {
  return {
    source: `aws.${source}`,
    'detail-type': API_CALL,
    detail: {eventSource: `${source}.amazonaws.com`, eventName, ...detail},
  };
}

/** A rule of a security group, as a successful call answers with it. */
function added(rule: Json): Json {
  return {_return: true, securityGroupRuleSet: {items: [{isEgress: false, ...rule}]}};
}

function ingress(requestParameters: Json, responseElements: Json | null, more: Json = {}): Json {
  return call('ec2', 'AuthorizeSecurityGroupIngress', {
    requestParameters,
    responseElements,
    ...more,
  });
}

function modified(rule: unknown): Json {
  const requestParameters = {
    ModifySecurityGroupRulesRequest: {GroupId: 'sg-1', SecurityGroupRule: rule},
  };
  return call('ec2', 'ModifySecurityGroupRules', {requestParameters, responseElements: {}});
}

function signIn(type: string, detailType = 'AWS Console Sign In via CloudTrail'): Json {
  return {
    source: 'aws.signin',
    'detail-type': detailType,
    detail: {eventSource: 'signin.amazonaws.com', eventName: 'ConsoleLogin', userIdentity: {type}},
  };
}

export interface Cases {
  readonly matches: Readonly<Record<string, Json>>;
  readonly others: Readonly<Record<string, Json>>;
}

const listForm = (range: Json) => ({
  groupId: 'sg-1',
  ipPermissions: {items: [{fromPort: 22, ...range}]},
});

export const TAMPERING: Cases = {
  matches: Object.fromEntries(
    ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'].map((name) => [
      name,
      call('cloudtrail', name),
    ]),
  ),
  others: {
    'a call that reads': call('cloudtrail', 'DescribeTrails'),
    'the start of a trail': call('cloudtrail', 'StartLogging'),
    'a call of this name to another service': {
      ...call('cloudtrail', 'StopLogging'),
      source: 'aws.redshift',
    },
  },
};

export const OPEN_GROUP: Cases = {
  matches: {
    'an open range in the list form': ingress(
      listForm({ipRanges: {items: [{cidrIp: '0.0.0.0/0'}]}}),
      added({cidrIpv4: '0.0.0.0/0'}),
    ),
    'an open range in the short form': ingress(
      {groupId: 'sg-1', cidrIp: '0.0.0.0/0', ipPermissions: {}},
      added({cidrIpv4: '0.0.0.0/0'}),
    ),
    'an open range of IPv6': ingress(
      listForm({ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}}),
      added({cidrIpv6: '::/0'}),
    ),
    'an address with the length 0': ingress(
      {groupId: 'sg-1', cidrIp: '1.2.3.4/0', ipPermissions: {}},
      added({cidrIpv4: '0.0.0.0/0'}),
    ),
    'a rule that was changed': modified({
      SecurityGroupRuleId: 'sgr-1',
      SecurityGroupRule: {CidrIpv4: '0.0.0.0/0'},
    }),
    'several rules, of which one was opened': modified([
      {SecurityGroupRule: {CidrIpv4: '10.0.0.0/8'}},
      {SecurityGroupRule: {CidrIpv6: '::/0'}},
    ]),
  },
  others: {
    'a narrow range': ingress(
      {groupId: 'sg-1', cidrIp: '10.0.0.0/10'},
      added({cidrIpv4: '10.0.0.0/10'}),
    ),
    'a call that was refused': ingress({groupId: 'sg-1', cidrIp: '0.0.0.0/0'}, null, {
      errorCode: 'Client.UnauthorizedOperation',
    }),
    'a rule for outgoing traffic': call('ec2', 'AuthorizeSecurityGroupEgress', {
      responseElements: added({cidrIpv4: '0.0.0.0/0'}),
    }),
    'a rule that was changed to a narrow range': modified({
      SecurityGroupRule: {CidrIpv4: '10.0.0.0/8'},
    }),
  },
};

export const ROOT_SIGN_IN: Cases = {
  matches: {
    'a sign-in of root': signIn('Root'),
    'the other spelling': signIn('Root', 'AWS Console Signin via CloudTrail'),
  },
  others: {'a sign-in of a user': signIn('IAMUser'), 'a role': signIn('AssumedRole')},
};

export const ACCOUNT_LEFT: Cases = {
  matches: {
    'the event of the service': {
      ...call('organizations', 'AccountDepartedOrganization'),
      'detail-type': 'AWS Service Event via CloudTrail',
    },
    'an account that was removed': call('organizations', 'RemoveAccountFromOrganization'),
  },
  others: {'an account that was made': call('organizations', 'CreateAccount')},
};

const BUCKET = {requestParameters: {bucketName: 'example-org-trail'}};
const LOG_GROUP = {requestParameters: {logGroupName: 'org-trail'}};

export const RECORD_ATTACKED: Cases = {
  matches: {
    'another policy of the bucket': call('s3', 'PutBucketPolicy', BUCKET),
    'another lifecycle of the bucket': call('s3', 'PutBucketLifecycle', BUCKET),
    'the end of the key': call('kms', 'ScheduleKeyDeletion'),
    'another policy of the key': call('kms', 'PutKeyPolicy'),
    'a rule that is switched off': call('events', 'DisableRule'),
    'a rule that is overwritten': call('events', 'PutRule'),
    'a target that is overwritten': call('events', 'PutTargets'),
    'the end of the log group': call('logs', 'DeleteLogGroup', LOG_GROUP),
    'a filter that is overwritten': call('logs', 'PutMetricFilter', LOG_GROUP),
    'the end of the alarm': call('monitoring', 'DeleteAlarms'),
    'an alarm that is overwritten': call('monitoring', 'PutMetricAlarm'),
    'an alarm that is muted': call('monitoring', 'PutAlarmMuteRule'),
  },
  others: {
    'a policy of another bucket': call('s3', 'PutBucketPolicy', {
      requestParameters: {bucketName: 'other'},
    }),
    'a call to the bucket that changes no record': call('s3', 'PutBucketTagging', BUCKET),
    'another log group': call('logs', 'DeleteLogGroup', {
      requestParameters: {logGroupName: 'other'},
    }),
    'a call that reads': call('kms', 'DescribeKey'),
  },
};
