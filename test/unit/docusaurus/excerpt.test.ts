import {setBlogPosts} from '../../../plugins/training/src/docusaurus/blogPost';
import {elementsIn, pageFile, runTransformer, setUpTestSite} from '../support/page';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();
const POST = `${siteDir}/blog/post.mdx`;
const EXCERPT = `---
quiz:
  questions:
    - id: first
      type: true-false
      prompt: It is.
      answer: true
---

<Question id="first" />

Before the cut.
`;

describe('a blog post', () => {
  setUpTestSite();

  beforeEach(() => {
    write('blog/post.mdx', `${EXCERPT}\n{/* truncate */}\n\nAfter the cut.\n`);
    setBlogPosts([POST]);
  });

  afterEach(() => {
    setBlogPosts([]);
  });

  it('has its quiz on its own page', async () => {
    const tree = runTransformer(
      await pageFile(`${EXCERPT}\n{/* truncate */}\n\nAfter the cut.\n`, POST),
    );
    expect(elementsIn(tree, 'question')).toHaveLength(1);
  });

  it('has no quiz, and no gap for one, where a list shows the part above the cut', async () => {
    const tree = runTransformer(await pageFile(`${EXCERPT}\n`, POST));
    expect(elementsIn(tree, 'question')).toEqual([]);
    expect(elementsIn(tree, 'Question')).toEqual([]);
    expect(tree.children.filter(({type}) => type === 'heading')).toEqual([]);
  });

  it('is told from its excerpt though its file begins with a byte order mark', async () => {
    write('blog/post.mdx', `\uFEFF${EXCERPT}\n{/* truncate */}\n\nAfter the cut.\n`);
    const tree = runTransformer(await pageFile(`${EXCERPT}\n`, POST));
    expect(elementsIn(tree, 'question')).toEqual([]);
  });

  it('has anchors that no other post has', async () => {
    const tree = runTransformer(
      await pageFile(`${EXCERPT}\n{/* truncate */}\n\nAfter the cut.\n`, POST),
    );
    const scope = elementsIn(tree, 'TrainingKnowledgeCheck').map(({attributes}) =>
      attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && one.name === 'scope' ? [one.value] : [],
      ),
    );
    expect(scope.flat()).toHaveLength(2);
    expect(scope.flat()[0]).toEqual(expect.stringMatching(/blog-post$/));
  });
});
