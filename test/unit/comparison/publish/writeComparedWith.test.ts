import {assembleComparison} from '../../../../plugins/training/src/comparison/assembly/assemble';
import type {Page} from '../../../../plugins/training/src/docusaurus/pages';
import {comparedWithFile} from '../../../../plugins/training/src/comparison/publish/comparedWith';
import {writeComparedWith} from '../../../../plugins/training/src/comparison/publish/writeComparedWith';
import {comparisonOf, servicePage} from '../../support/comparison';
import {builtSet} from '../../support/comparisonSet';

const one = servicePage('one', {row: 'A'});
const two = servicePage('two', {row: 'B'});
const pages = [one, two];
const comparison = assembleComparison(
  'table',
  comparisonOf([{id: 'row', label: 'Row'}]),
  '/compare/table',
  pages,
  () => [],
);
const sets = [builtSet({comparisons: [{comparison, pages, quiz: null}]})];

function pageOf(file: string, docId: string | null, frontMatter: object): Page {
  return {
    file,
    permalink: '/page',
    frontMatter: {...frontMatter},
    isBlogPost: false,
    docId,
    docsVersion: 'default/current',
    isLatest: true,
  };
}

async function write(page: Page): Promise<ReadonlyMap<string, unknown>> {
  const written = new Map<string, unknown>();
  await writeComparedWith([page], sets, {siteDir: '/site', locale: 'en'}, (name, content) => {
    written.set(name, JSON.parse(content));
    return Promise.resolve(name);
  });
  return written;
}

describe('the file that a page of a service imports', () => {
  const service = {service: {name: 'one'}};

  it('names the other services of its comparisons', async () => {
    const written = await write(pageOf(one.file, one.docId, service));
    expect([...written]).toEqual([
      [comparedWithFile(one.file, '/site'), [{permalink: '/compare/table', label: 'two'}]],
    ]);
  });

  it('is there for a service that is in no comparison, and for one on a standalone page', async () => {
    const other = '/site/docs/three.mdx';
    expect([...(await write(pageOf(other, 'three', service))).values()]).toEqual([[]]);
    expect([...(await write(pageOf(other, null, service))).values()]).toEqual([[]]);
  });

  it('says nothing of the comparisons of another version, whose docs have the same ids', async () => {
    const old = '/site/versioned_docs/1.0/one/overview.mdx';
    expect([...(await write(pageOf(old, one.docId, service))).values()]).toEqual([[]]);
  });

  it('is not written for other pages', async () => {
    expect((await write(pageOf('/site/docs/page.mdx', 'page', {}))).size).toBe(0);
  });
});
