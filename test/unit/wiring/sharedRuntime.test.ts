import {shareRuntime} from '../../../plugins/training/src/wiring/sharedRuntime';

interface Shared {
  readonly optimization: {
    readonly splitChunks: {readonly cacheGroups: {readonly training: {readonly test: RegExp}}};
  };
}

function isShared(file: string): boolean {
  const shared = shareRuntime('/plugin (1)/lib', '/site') as unknown as Shared;
  return shared.optimization.splitChunks.cacheGroups.training.test.test(file);
}

describe('the chunk that pages with a quiz share', () => {
  it.each([
    '/plugin (1)/lib/client/grading.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/index.js',
    '/plugin (1)/lib/theme/KnowledgeCheck/Options/index.js',
    '/site/src/theme/KnowledgeCheck/Options/index.tsx',
  ])('has %s', (file) => {
    expect(isShared(file)).toBe(true);
  });

  it.each([
    '/plugin (1)/lib/theme/ComparisonTable/index.js',
    '/plugin (1)/lib/remark.js',
    '/site/src/theme/KnowledgeCheckList/index.tsx',
    '/site/docs/client/grading.js',
    '/elsewhere/plugin (1)/lib/client/grading.js',
  ])('does not have %s', (file) => {
    expect(isShared(file)).toBe(false);
  });
});
