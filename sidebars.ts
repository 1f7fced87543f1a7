import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

import {RULES} from './plugins/training/src/lint/rules';

/** A rule of question writing has a page of its own. */
const ruleNames = RULES.map(({name}) => name);

const sidebars: SidebarsConfig = {
  course: [
    {
      type: 'category',
      label: 'AWS CloudTrail',
      collapsed: false,
      link: {type: 'doc', id: 'cloudtrail/overview'},
      items: [
        'cloudtrail/event-types',
        'cloudtrail/event-history-and-trails',
        'cloudtrail/working-with-events',
        'cloudtrail/common-mistakes',
        'cloudtrail/best-practices',
        'cloudtrail/knowledge-check',
      ],
    },
    {
      type: 'category',
      label: 'Its neighbours',
      collapsed: false,
      items: [
        'cloudwatch/overview',
        'config/overview',
        {
          type: 'link',
          label: 'Compare the three',
          href: '/compare/cloudtrail-cloudwatch-config',
        },
      ],
    },
    'cloudtrail/final',
  ],
  authoring: [
    'authoring/quick-start',
    'authoring/writing-questions',
    'authoring/evidence',
    'authoring/question-types',
    'authoring/one-at-a-time',
    'authoring/front-matter',
    'authoring/yaml-traps',
    'authoring/comparisons',
    'authoring/courses',
    'authoring/assessments',
    'authoring/report',
    'authoring/checking',
    'authoring/claims',
    'authoring/editors',
    'authoring/looks',
    'authoring/what-is-public',
    'authoring/performance',
    {
      type: 'category',
      label: 'For developers',
      items: [
        'authoring/options',
        'authoring/works-with',
        'authoring/components',
        'authoring/answer-event',
        'authoring/interface-words',
        'authoring/report-format',
      ],
    },
    {
      type: 'category',
      label: 'Reference',
      items: [
        'authoring/reference',
        'authoring/problems',
        {
          type: 'category',
          label: 'Rules of question writing',
          link: {type: 'doc', id: 'authoring/rules/index'},
          items: ruleNames.map((name) => `authoring/rules/${name}`),
        },
      ],
    },
  ],
};

export default sidebars;
