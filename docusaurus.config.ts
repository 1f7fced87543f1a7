import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {themes as prismThemes} from 'prism-react-renderer';

// Other sites import it from 'docusaurus-plugin-training/remark'; this one runs the source.
import remarkTraining from './plugins/training/src/remark';
import showExamples from './src/remark/showExamples';

// The deploy workflow sets both for the place it deploys to.
const url = process.env.SITE_URL ?? 'https://cloudtrail-training.example.com';
const baseUrl = process.env.SITE_BASE_URL ?? '/';

const config: Config = {
  title: 'CloudTrail training',
  tagline: 'Know who did what, when and from where in your AWS accounts',
  favicon: 'img/favicon.svg',

  url,
  baseUrl,
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
          beforeDefaultRemarkPlugins: [[showExamples, {siteDir: __dirname}], remarkTraining],
        },
        blog: false,
        pages: {beforeDefaultRemarkPlugins: [remarkTraining]},
        // Outside of a repository, nobody knows when a page was changed, and asking is an error.
        sitemap: {lastmod: existsSync(path.join(__dirname, '.git')) ? 'date' : null},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],

  // Other sites write 'docusaurus-plugin-training'. Reports lead to the authors' pages of this site.
  plugins: [
    [
      './plugins/training/src/index.ts',
      {documentation: `${url}${baseUrl}docs/authoring`, provider: 'AWS'},
    ],
  ],

  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {
        hashed: true,
        indexBlog: false,
        indexPages: true,
        docsRouteBasePath: '/docs',
        // A search result must not give an answer away, or consist of the names of buttons.
        ignoreCssSelectors: ['.training-quiz details', '.training-comparison-tools'],
      },
    ],
  ],

  themeConfig: {
    image: 'img/social-card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'CloudTrail training',
      logo: {src: 'img/logo.svg', alt: '', width: 32, height: 32},
      items: [
        {
          to: '/course/cloudtrail',
          label: 'Course',
          position: 'left',
          activeBaseRegex: '/(?:course|docs/(?:cloudtrail|cloudwatch|config))/',
        },
        {
          to: '/compare/cloudtrail-cloudwatch-config',
          label: 'Compare services',
          position: 'left',
        },
        {type: 'docSidebar', sidebarId: 'authoring', label: 'For authors', position: 'right'},
      ],
    },
    footer: {
      style: 'light',
      links: [
        {
          title: 'Course pages',
          items: [
            {label: 'Overview', to: '/docs/cloudtrail/overview'},
            {label: 'Event types', to: '/docs/cloudtrail/event-types'},
            {label: 'Event history and trails', to: '/docs/cloudtrail/event-history-and-trails'},
            {label: 'Working with events', to: '/docs/cloudtrail/working-with-events'},
            {label: 'Common mistakes', to: '/docs/cloudtrail/common-mistakes'},
            {label: 'Best practices', to: '/docs/cloudtrail/best-practices'},
            {label: 'Knowledge check', to: '/docs/cloudtrail/knowledge-check'},
          ],
        },
        {
          title: 'Compare',
          items: [
            {
              label: 'CloudTrail, CloudWatch or Config?',
              to: '/compare/cloudtrail-cloudwatch-config',
            },
            {label: 'All comparisons', to: '/compare'},
            {label: 'Amazon CloudWatch', to: '/docs/cloudwatch/overview'},
            {label: 'AWS Config', to: '/docs/config/overview'},
          ],
        },
        {
          title: 'For authors',
          items: [
            {label: 'Quick start', to: '/docs/authoring/quick-start'},
            {label: 'Question types', to: '/docs/authoring/question-types'},
            {label: 'Front matter', to: '/docs/authoring/front-matter'},
            {label: 'Comparisons', to: '/docs/authoring/comparisons'},
          ],
        },
      ],
      copyright:
        'An independent course. AWS, AWS CloudTrail, Amazon CloudWatch and AWS Config are trademarks of Amazon.com, Inc. or its affiliates.',
    },
    prism: {
      theme: {
        ...prismThemes.vsLight,
        styles: [
          ...prismThemes.vsLight.styles,
          // These are below 4.5:1 in vsLight, the last on white and all on a highlighted line.
          {types: ['number', 'variable', 'inserted', 'class-name'], style: {color: '#0b6e4f'}},
          {types: ['attr-name'], style: {color: '#b3261e'}},
        ],
      },
      darkTheme: prismThemes.oceanicNext,
      additionalLanguages: ['bash', 'json', 'sql', 'diff'],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
