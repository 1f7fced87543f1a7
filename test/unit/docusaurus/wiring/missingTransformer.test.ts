import type {Page} from '../../../../plugins/training/src/docusaurus/pages';
import {checkWiring} from '../../../../plugins/training/src/docusaurus/wiring/missingTransformer';

function pageWith(frontMatter: Page['frontMatter']): Page {
  return {
    file: '/site/docs/page.mdx',
    permalink: '/docs/page',
    frontMatter,
    isBlogPost: false,
    docId: 'page',
    docsVersion: 'default/current',
    isLatest: true,
  };
}

describe('checkWiring', () => {
  it('has nothing to say where the transformer is in its place', () => {
    expect(checkWiring(pageWith({quiz: {}, service: {}}), 'before-defaults')).toEqual([]);
  });

  it.each(['missing', 'after-defaults'] as const)(
    'has nothing to say of a page without quiz and service: %s',
    (placement) => {
      expect(checkWiring(pageWith({title: 'Page'}), placement)).toEqual([]);
    },
  );

  it('says what to add to the config where the transformer is missing', () => {
    expect(checkWiring(pageWith({quiz: {}}), 'missing')).toEqual([
      {
        code: 'wiring/missing-transformer',
        message:
          'this page has a `quiz`, and its content plugin lacks the transformer that shows it',
        path: ['quiz'],
        at: 'key',
        found: 'nothing would show this',
        expected:
          "`beforeDefaultRemarkPlugins: [remarkTraining]` in the options of the page's content plugin (docs, blog or pages)",
        help: `in docusaurus.config, add at the top: import remarkTraining from 'docusaurus-plugin-training/remark'
and to the options of docs, blog or pages: beforeDefaultRemarkPlugins: [remarkTraining]`,
      },
    ]);
  });

  it('says what to move in the config where the transformer runs too late', () => {
    expect(checkWiring(pageWith({service: {}}), 'after-defaults')).toMatchObject([
      {
        code: 'wiring/late-transformer',
        message: 'the transformer that shows `service` runs too late to add headings and links',
        path: ['service'],
        at: 'key',
        found: 'handled too late',
        help: 'in docusaurus.config, move remarkTraining from `remarkPlugins` to `beforeDefaultRemarkPlugins`',
      },
    ]);
  });

  it('is one message for a page with both', () => {
    expect(checkWiring(pageWith({service: {}, quiz: {}}), 'missing')).toHaveLength(1);
  });

  it('speaks of a key without a value as well', () => {
    expect(checkWiring(pageWith({quiz: null}), 'missing')).toHaveLength(1);
  });
});
