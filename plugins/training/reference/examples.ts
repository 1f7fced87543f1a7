import type * as z from 'zod';
import {comparisonsSchema} from '../src/comparison/declaration/schema';
import {
  choiceSchema,
  fillInSchema,
  matchingSchema,
  numericSchema,
  quizSchema,
  sequencingSchema,
  trueFalseSchema,
} from '../src/quiz/schema';
import {serviceSchema} from '../src/service/schema';

const choice = {
  id: 'recorded-by-default',
  prompt: 'Which events does a new account record without any set-up?',
  options: [
    {text: 'Management events', correct: true, feedback: 'Right. They are the control plane.'},
    {text: 'Data events', feedback: 'Think of their volume. Who decides about them?'},
  ],
  explanation: 'Management events are recorded in every account. The rest is opt-in.',
};

/** A value for each of the larger schemas, as an author would write it. */
export const EXAMPLES: ReadonlyMap<z.core.$ZodType, unknown> = new Map<z.core.$ZodType, unknown>([
  [quizSchema, {title: 'Check what you know', passMark: 75, questions: [choice]}],
  [choiceSchema, choice],
  [
    trueFalseSchema,
    {
      id: 'history-needs-a-trail',
      type: 'true-false',
      prompt: 'Event history needs a trail.',
      answer: false,
      feedback: {true: 'Think of a new account.', false: 'Right. It is there from the first day.'},
    },
  ],
  [
    fillInSchema,
    {
      id: 'call-that-stops-a-trail',
      type: 'fill-in',
      prompt: 'Which API call switches off the recording of a trail?',
      answer: ['StopLogging', 'stop-logging'],
      hints: ['It is the opposite of `StartLogging`.'],
    },
  ],
  [
    numericSchema,
    {
      id: 'delivery-time',
      type: 'numeric',
      prompt: 'How long after a call does its log file arrive, on average?',
      answer: 5,
      tolerance: 1,
      unit: 'minutes',
    },
  ],
  [
    sequencingSchema,
    {
      id: 'journey-of-an-event',
      type: 'sequencing',
      prompt: 'Put the journey of an event in order.',
      items: [
        'A principal calls an API',
        'CloudTrail records the event',
        'The trail delivers a log file',
      ],
    },
  ],
  [
    matchingSchema,
    {
      id: 'service-and-question',
      type: 'matching',
      prompt: 'Which service answers which question?',
      pairs: [
        {left: 'AWS CloudTrail', right: 'Who called which API?'},
        {left: 'Amazon CloudWatch', right: 'How busy is it?'},
      ],
      distractors: ['What will it cost next month?'],
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
