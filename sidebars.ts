import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

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
  ],
  authoring: [
    'authoring/quick-start',
    'authoring/question-types',
    'authoring/front-matter',
    'authoring/comparisons',
  ],
};

export default sidebars;
