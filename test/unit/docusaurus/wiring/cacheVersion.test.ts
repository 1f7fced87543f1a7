import path from 'node:path';
import {
  cacheVersion,
  transformerFingerprint,
} from '../../../../plugins/training/src/docusaurus/wiring/cacheVersion';
import {createSiteFolder} from '../../support/siteFolder';

describe('cacheVersion', () => {
  it("is in webpack's persistent cache", () => {
    const cache = {type: 'filesystem', version: 'v1', name: 'client'};
    expect(cacheVersion({cache}, 'abc')).toEqual({cache: {version: 'v1-training-abc'}});
  });

  it("is in Rspack's persistent cache", () => {
    const config = {cache: true, experiments: {cache: {type: 'persistent', version: 'v1'}}};
    expect(cacheVersion(config, 'abc')).toEqual({
      experiments: {cache: {version: 'v1-training-abc'}},
    });
  });

  it.each([
    ['no cache', {}],
    ['a cache in memory', {cache: {type: 'memory', version: 'v1'}}],
    ['a cache that is only on', {cache: true, experiments: {cache: true}}],
    ['a cache that is off', {cache: false, experiments: {cache: false}}],
    ['other experiments', {experiments: {css: true}}],
  ])('is nowhere where there is %s', (_name, config) => {
    expect(cacheVersion(config, 'abc')).toEqual({});
  });
});

describe('transformerFingerprint', () => {
  const {siteDir, write} = createSiteFolder();
  const headings = {knowledgeCheck: 'Knowledge check'};
  let count = 0;

  /** The fingerprint of a plugin that has these files. */
  function fingerprintOf(files: Readonly<Record<string, string>>, site: unknown = headings) {
    count += 1;
    const folder = `plugin-${count}`;
    Object.entries(files).forEach(([name, content]) => write(path.join(folder, name), content));
    return transformerFingerprint(path.join(siteDir, folder), site);
  }

  const files = {
    'remark.ts': 'a',
    'quiz/check.ts': 'b',
    'locales/de.json': '{}',
    'theme/Quiz/index.tsx': 'c',
    'client/score.ts': 'd',
    'theme.d.ts': 'e',
  };
  const original = fingerprintOf(files);

  it('is the same for the same code, wherever it is', () => {
    expect(fingerprintOf(files)).toBe(original);
    expect(original).toMatch(/^[a-f0-9]{16}$/);
  });

  it.each([
    ['a file changes', {...files, 'quiz/check.ts': 'x'}],
    ['a translation changes', {...files, 'locales/de.json': '{"a": "b"}'}],
    ['a file is added', {...files, 'quiz/new.ts': ''}],
    ['two files swap their content', {...files, 'remark.ts': 'b', 'quiz/check.ts': 'a'}],
  ])('changes when %s', (_name, changed) => {
    expect(fingerprintOf(changed)).not.toBe(original);
  });

  it('changes with what the transformer knows of the site', () => {
    expect(fingerprintOf(files, {knowledgeCheck: 'Wissenstest'})).not.toBe(original);
  });

  it.each([
    ['a component', {...files, 'theme/Quiz/index.tsx': 'x'}],
    ['the runtime', {...files, 'client/score.ts': 'x'}],
    ['types', {...files, 'theme.d.ts': 'x'}],
  ])('does not change with %s, which the bundler follows or nobody runs', (_name, changed) => {
    expect(fingerprintOf(changed)).toBe(original);
  });
});
