import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import type {BodyProblem} from '../../../plugins/training/src/diagnostics/diagnostic';
import {type CompiledPage, compiledPage} from '../../../plugins/training/src/page/compiledPage';
import {failWhereUnreadable, failWith} from '../../../plugins/training/src/page/pageReport';
import {setUpTestSite} from '../support/page';
import {createSiteFolder} from '../support/siteFolder';

const {write} = createSiteFolder();
setUpTestSite();

const ORIGINAL = `---
quiz:
  intro: |
    :::tip Title

    In {bucket}.

    :::
---

## Part {#part}
`;

/** As Docusaurus hands it to the parser. */
const REWRITTEN = ORIGINAL.replace('tip Title', 'tip[Title]').replace('{#', '\\{#');

const PROBLEM = {
  code: 'mdx/unknown-name',
  message: 'of the text',
  path: ['quiz', 'intro'],
  at: 'value',
  found: 'here',
  expected: null,
  help: null,
  offset: ORIGINAL.indexOf('bucket') - ORIGINAL.indexOf(':::tip') - 4,
  length: 'bucket'.length,
} as const;

const BODY_PROBLEM: BodyProblem = {
  code: 'placement/no-quiz',
  message: 'of the body',
  range: {start: {line: 11, column: 1}, end: {line: 11, column: 3}},
  found: 'here',
  expected: null,
  help: null,
  related: [],
  fix: null,
};

function pageOf(options: {readonly path: string; readonly value: string}): CompiledPage {
  return compiledPage({type: 'root', children: []}, new VFile(options), unified().use(remarkParse));
}

function messageOf(fail: () => void): string {
  try {
    fail();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('a page that Docusaurus has rewritten', () => {
  it('has the places of its front matter in the original', () => {
    const path = write('docs/page.mdx', ORIGINAL);
    const message = messageOf(() => {
      failWith([PROBLEM], [], pageOf({path, value: REWRITTEN}));
    });
    expect(message).toContain('docs/page.mdx:6:9\n');
    expect(message).toContain('6 |     In {bucket}.\n');
    expect(message).toContain('  |         ^^^^^^ here\n');
  });

  it('has the places of its body in what was parsed', () => {
    const path = write('docs/page.mdx', ORIGINAL);
    const message = messageOf(() => {
      failWith([], [BODY_PROBLEM], pageOf({path, value: REWRITTEN}));
    });
    expect(message).toContain('docs/page.mdx:11:1\n');
    expect(message).toContain('11 | ## Part \\{#part}\n');
  });
});

describe('a page without a problem', () => {
  it('does not fail', () => {
    const page = pageOf({path: '/site/docs/page.mdx', value: ORIGINAL});
    expect(
      messageOf(() => {
        failWith([], [], page);
      }),
    ).toBe('');
    expect(
      messageOf(() => {
        failWhereUnreadable(page);
      }),
    ).toBe('');
  });
});

describe('a page with several problems', () => {
  it('has one report of them all, from its top to its bottom', () => {
    const page = pageOf({path: '/site/docs/page.mdx', value: ORIGINAL});
    const first = {...PROBLEM, offset: 0};
    const message = messageOf(() => {
      failWith([PROBLEM, first], [BODY_PROBLEM], page);
    });
    expect(message.match(/page\.mdx:\d+:\d+/g)).toEqual([
      'page.mdx:4:5',
      'page.mdx:6:9',
      'page.mdx:11:1',
    ]);
  });
});
