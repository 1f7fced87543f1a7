import {cpSync} from 'node:fs';
import path from 'node:path';
import {type Bundler, createSite, ROOT, type Site} from './support/site';

/** A site with a plugin of its own, whose source can be changed. */
function createSiteWithPlugin(): Site {
  const site = createSite('course');
  cpSync(path.join(ROOT, 'plugins/training/src'), path.join(site.dir, 'plugin/src'), {
    recursive: true,
  });
  site.edit('docusaurus.config.ts', (config) =>
    config.replaceAll('../../../../plugins/training/src', './plugin/src'),
  );
  return site;
}

describe.each<Bundler>(['rspack', 'webpack'])('a warm cache of %s', (bundler) => {
  it('serves nothing that an earlier version of the plugin made', async () => {
    const site = createSiteWithPlugin();
    const first = await site.build(bundler);
    expect(first.exitCode).toBe(0);
    expect(site.read('build/index.html')).toMatch(/id="?knowledge-check"?/);

    // The transformer, a module that it imports, and a component.
    site.edit('plugin/src/quiz/toMdast.ts', (source) =>
      source.replace("'knowledge-check'", "'self-test'"),
    );
    site.edit('plugin/src/translations.ts', (source) =>
      source.replaceAll("'Knowledge check'", "'Self-test'"),
    );
    site.edit('plugin/src/theme/KnowledgeCheck/Choice/Rule/index.tsx', (source) =>
      source.replace('Select one.', 'Pick one.'),
    );
    const second = await site.build(bundler);
    expect(second.exitCode).toBe(0);
    const html = site.read('build/index.html');
    expect(html).toMatch(/id="?self-test"?/);
    expect(html).toContain('Self-test');
    expect(html).toContain('Pick one.');
    site.remove();
  }, 240_000);
});

it('shows an edited question with a warm cache', async () => {
  const site = createSite('course');
  await site.build();
  site.edit('docs/index.mdx', (page) => page.replace('a new account', 'a fresh account'));
  await site.build();
  expect(site.read('build/index.html')).toContain('Which events does a fresh account record?');
  site.remove();
}, 120_000);
