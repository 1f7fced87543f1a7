import type {DocusaurusConfig} from '@docusaurus/types';
import {createPlacementLookup} from '../../../plugins/training/src/docusaurus/wiring/pipelines';
import {quizPageRule} from '../../../plugins/training/src/lifecycle/quizPageRule';

const siteConfig = {
  staticDirectories: ['static'],
  markdown: {hooks: {}},
} as unknown as DocusaurusConfig;

describe('the rule for quizzes of comparisons', () => {
  const rule = quizPageRule({
    folder: '/site/.docusaurus/training',
    siteDir: '/site',
    siteConfig,
    resolveLink: () => null,
  });

  it('compiles them with the transformer, before the default ones', () => {
    const placementOf = createPlacementLookup([rule]);
    expect(placementOf('/site/.docusaurus/training/comparison-quiz-table.mdx')).toBe(
      'before-defaults',
    );
  });

  it('leaves all other pages to their content plugin', () => {
    expect(createPlacementLookup([rule])('/site/.docusaurus/training-of-others/page.mdx')).toBe(
      'missing',
    );
  });
});
