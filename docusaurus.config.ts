import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {themes as prismThemes} from 'prism-react-renderer';

// Other sites import it from 'docusaurus-plugin-training/remark'; this one runs the source.
import remarkTraining from './plugins/training/src/remark';

const config: Config = {
  title: 'CloudTrail training',
  tagline: 'Know who did what, when and from where in your AWS accounts',
  favicon: 'img/favicon.svg',

  // The deploy workflow sets both for the place it deploys to.
  url: process.env.SITE_URL ?? 'https://cloudtrail-training.example.com',
  baseUrl: process.env.SITE_BASE_URL ?? '/',
  trailingSlash: false,

  future: {v4: true, faster: true},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  i18n: {defaultLocale: 'en', locales: ['en']},

  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [remarkTraining],
        },
        blog: false,
        pages: {beforeDefaultRemarkPlugins: [remarkTraining]},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],

  // Other sites write 'docusaurus-plugin-training'.
  plugins: ['./plugins/training/src/index.ts'],

  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {hashed: true, indexBlog: false, indexPages: true, docsRouteBasePath: '/docs'},
    ],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'CloudTrail training',
      items: [
        {type: 'docSidebar', sidebarId: 'course', label: 'Course', position: 'left'},
        {
          to: '/compare/cloudtrail-cloudwatch-config',
          label: 'CloudTrail, CloudWatch or Config?',
          position: 'left',
        },
        {type: 'docSidebar', sidebarId: 'authoring', label: 'For authors', position: 'right'},
      ],
    },
    footer: {
      style: 'light',
      copyright:
        'An independent course. AWS, AWS CloudTrail, Amazon CloudWatch and AWS Config are trademarks of Amazon.com, Inc. or its affiliates.',
    },
    prism: {
      theme: prismThemes.github,
      darkTheme: prismThemes.vsDark,
      additionalLanguages: ['bash', 'json', 'sql', 'diff'],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
