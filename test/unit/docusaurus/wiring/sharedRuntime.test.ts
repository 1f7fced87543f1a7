import {existsSync} from 'node:fs';
import path from 'node:path';
import {shareRuntime} from '../../../../plugins/training/src/docusaurus/wiring/sharedRuntime';
import {QUIZ_SCRIPTS} from '../../../../plugins/training/src/quiz/quizScripts';

interface CacheGroup {
  readonly test: RegExp;
  readonly priority: number;
  readonly chunks: string;
}

interface Shared {
  readonly optimization: {
    readonly splitChunks: {readonly cacheGroups: Readonly<Record<string, CacheGroup>>};
  };
}

function cacheGroups(isServer: boolean): Shared['optimization']['splitChunks']['cacheGroups'] {
  const shared = shareRuntime(
    '/plugin (1)/lib',
    '/site',
    isServer,
    QUIZ_SCRIPTS,
  ) as unknown as Shared;
  return shared.optimization.splitChunks.cacheGroups;
}

/** Name of the chunk that a file goes to, as the bundler decides; `null` for one of the page's. */
function chunkOf(file: string): string | null {
  const groups = Object.entries(cacheGroups(false))
    .filter(([, {test}]) => test.test(file))
    .sort(([, a], [, b]) => b.priority - a.priority);
  return groups[0]?.[0] ?? null;
}

describe('the chunk of every page with a question', () => {
  it.each([
    '/plugin (1)/lib/client/types/choice.js',
    '/plugin (1)/lib/grading/choice.js',
    '/plugin (1)/lib/grading/responseProcessing.js',
    '/plugin (1)/lib/client/quiz/quizSession.js',
    '/plugin (1)/lib/client/useNumberFormat.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/index.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/Choice/Input/index.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/Mark/index.js',
    '/site/src/theme/KnowledgeCheck/Choice/index.tsx',
  ])('has %s', (file) => {
    expect(chunkOf(file)).toBe('training');
  });
});

describe('the chunk of pages with a type of question', () => {
  it.each([
    ['training-text', '/plugin (1)/lib/client/types/fillIn.js'],
    ['training-text', '/plugin (1)/lib/client/types/numeric.js'],
    ['training-text', '/plugin (1)/lib/grading/fillIn.js'],
    ['training-text', '/plugin (1)/lib/grading/numeric.js'],
    ['training-text', '/plugin (1)/lib/grading/numeric.bundled.js'],
    ['training-text-more', '/plugin (1)/lib/grading/richBlanks.js'],
    ['training-text', '/plugin (1)/lib/client/types/blanks.js'],
    ['training-text', '/plugin (1)/lib/theme/KnowledgeCheck/FillIn/Input/index.js'],
    ['training-text', '/plugin (1)/lib/theme/KnowledgeCheck/Numeric/index.js'],
    ['training-text', '/plugin (1)/lib/theme/KnowledgeCheck/TextField/index.js'],
    ['training-text', '/plugin (1)/lib/theme/KnowledgeCheck/Blank/index.js'],
    ['training-arranging', '/plugin (1)/lib/client/types/sequencing.js'],
    ['training-arranging', '/plugin (1)/lib/grading/sequencing.js'],
    ['training-arranging', '/plugin (1)/lib/grading/matching.js'],
    ['training-arranging', '/plugin (1)/lib/theme/KnowledgeCheck/Sequencing/index.js'],
    ['training-arranging', '/plugin (1)/lib/client/types/matching.js'],
    ['training-arranging', '/site/src/theme/KnowledgeCheck/Matching/Input/index.tsx'],
  ])('%s has %s', (chunk, file) => {
    expect(chunkOf(file)).toBe(chunk);
  });
});

describe('the chunk of what comes after the questions', () => {
  it.each([
    '/plugin (1)/lib/client/quiz/rounds.js',
    '/plugin (1)/lib/client/quiz/score.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/End/index.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/Review/index.js',
    '/site/src/theme/KnowledgeCheck/Result/index.tsx',
  ])('has %s', (file) => {
    expect(chunkOf(file)).toBe('training-end');
  });
});

describe('the chunk of pages with a comparison', () => {
  it.each([
    '/plugin (1)/lib/client/comparison/view.js',
    '/plugin (1)/lib/theme/Comparison/index.js',
    '/plugin (1)/lib/theme/ComparisonPage/index.js',
    '/plugin (1)/lib/theme/ComparisonTable/Cell/index.js',
    '/plugin (1)/lib/theme/RichText/index.js',
    '/plugin (1)/lib/theme/SupportValue/Labels/index.js',
    '/site/src/theme/ComparisonTools/index.tsx',
  ])('has %s', (file) => {
    expect(chunkOf(file)).toBe('training-comparison');
  });
});

describe('what is in no shared chunk', () => {
  it.each([
    '/plugin (1)/lib/theme/ComparableServices/index.js',
    '/plugin (1)/lib/comparison/model.js',
    '/plugin (1)/lib/remark.js',
    '/site/src/theme/KnowledgeCheckList/index.tsx',
    '/site/docs/client/types/numeric.js',
    '/elsewhere/plugin (1)/lib/client/types/numeric.js',
  ])('is %s', (file) => {
    expect(chunkOf(file)).toBeNull();
  });
});

describe('the bundle that writes the HTML', () => {
  it('shares the same modules, and neither splits its beginning nor shares anything else', () => {
    const {default: others, defaultVendors, ...groups} = cacheGroups(true);
    expect([others, defaultVendors]).toEqual([false, false]);
    expect(Object.keys(groups)).toEqual(Object.keys(cacheGroups(false)));
    expect(new Set(Object.values(groups).map(({chunks}) => chunks))).toEqual(new Set(['async']));
  });
});

describe('what is named as a script of its own', () => {
  const SOURCE = path.resolve(__dirname, '../../../../plugins/training/src');
  const names = QUIZ_SCRIPTS.flatMap(({client, grading, shared, theme}) => [
    ...client.map((name) => `client/${name}.ts`),
    ...grading.map((name) => `grading/${name}.ts`),
    ...shared.map((name) => `shared/${name}.ts`),
    ...theme.map((name) => `theme/KnowledgeCheck/${name}`),
  ]);

  it.each(names)('is there: %s', (name) => {
    expect(existsSync(path.join(SOURCE, name))).toBe(true);
  });
});
