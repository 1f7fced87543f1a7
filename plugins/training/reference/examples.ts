import type * as z from 'zod';
import {comparisonsSchema} from '../src/comparison/declaration/schema';
import {coursesSchema} from '../src/course/declaration/schema';
import {quizSchema} from '../src/quiz/schema';
import {groupSchema} from '../src/quiz/group';
import {DEFINITIONS} from '../src/quiz/types';
import {serviceSchema} from '../src/service/schema';

/** A value for each of the larger schemas, as an author would write it. */
export const EXAMPLES: ReadonlyMap<z.core.$ZodType, unknown> = new Map<z.core.$ZodType, unknown>([
  [
    quizSchema,
    {title: 'Check what you know', passMark: 75, questions: [DEFINITIONS.choice.example]},
  ],
  ...Object.values(DEFINITIONS).map(({schema, example}) => [schema, example] as const),
  [
    groupSchema,
    {
      stem: 'An administrator of the account 111122223333 calls `StopLogging` at 02:10.',
      questions: [
        {
          type: 'true-false',
          prompt: 'The call itself is in Event history.',
          answer: true,
          explanation: 'It is a management event.',
        },
        {
          type: 'fill-in',
          prompt: 'Which call begins it again?',
          answer: 'StartLogging',
          explanation: 'It takes the name of the trail, too.',
        },
      ],
    },
  ],
  [
    serviceSchema,
    {
      name: 'AWS CloudTrail',
      shortName: 'CloudTrail',
      number: 41,
      topics: ['Monitoring', 'Audit'],
      comparable: [
        {
          provider: 'GCP',
          name: 'Cloud Audit Logs',
          url: 'https://cloud.google.com/logging/docs/audit',
        },
      ],
      facts: {
        answers: 'Who did what, when, and from where?',
        'audit-log': {
          value: 'yes',
          source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/',
          checked: '2026-01-31',
        },
      },
    },
  ],
  [
    coursesSchema,
    {
      cloudtrail: {
        title: 'AWS CloudTrail',
        description: 'Read the record, keep it, react to it.',
        modules: [
          {title: 'The record', pages: ['cloudtrail/overview', 'cloudtrail/event-types']},
          {title: 'Keep it', pages: ['cloudtrail/trails']},
        ],
      },
    },
  ],
  [
    comparisonsSchema,
    {
      'sqs-or-sns': {
        title: 'Amazon SQS or Amazon SNS?',
        services: ['messaging/sqs', 'messaging/sns'],
        summary: 'choose-when',
        rows: [
          {id: 'choose-when', label: 'Choose it when', group: 'Purpose'},
          {id: 'keeps-messages', label: 'Keeps messages for later', kind: 'support'},
        ],
      },
    },
  ],
]);
