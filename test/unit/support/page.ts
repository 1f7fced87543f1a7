import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import remarkTraining from '../../../plugins/training/src/remark';
import {shownText} from '../../../plugins/training/src/mdx/shown/shownText';
import {setCurrentSite, type Site} from '../../../plugins/training/src/page/currentSite';

export const SITE_DIR = '/site';
/** Of the authors' documentation. */
export const DOCUMENTATION = 'https://docs.example.com/authoring';
export const PAGE = '/site/docs/page.mdx';

/** What the transformer knows of the site of the tests. */
export const TEST_SITE: Site = {
  siteDir: SITE_DIR,
  documentation: DOCUMENTATION,
  language: 'en',
  authorTools: null,
  dataModules: '@generated/training',
  comparisons: [],
  coursePages: {places: {}, embeddable: []},
  verified: {},
  claimWords: {
    checkedAgainst: 'Checked against {packages}',
    checkedAutomatically: 'Checked automatically',
    language: 'en',
  },
  headings: {
    knowledgeCheck: 'Knowledge check',
    assessment: 'Assessment',
    comparableServices: 'Comparable services',
  },
  direction: 'ltr',
};

export function setUpTestSite(): void {
  beforeAll(() => {
    setCurrentSite(TEST_SITE);
  });
}

/** A page's file as Docusaurus hands it to MDX. */
export async function pageFile(content: string, path: string = PAGE): Promise<VFile> {
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: path,
    fileContent: content,
  });
  return new VFile({path, value: content, data: {frontMatter}});
}

/**
 * Runs our transformer over a page, with the parser that Docusaurus gives the page: MDX, or plain
 * Markdown for a `.md` file of a site that asks for it.
 */
export function runTransformer(file: VFile): Root {
  const base = unified().use(remarkParse);
  const parser = file.extname === '.mdx' ? base.use(remarkMdx) : base;
  const processor = parser.use(remarkTraining).use(remarkFrontmatter).use(remarkDirective);
  return processor.runSync(processor.parse(file), file);
}

/** The tree of a page after our transformer. */
export async function transformPage(content: string, path: string = PAGE): Promise<Root> {
  return runTransformer(await pageFile(content, path));
}

export type JsxElement = MdxJsxFlowElement;

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement';
}

/** Every element of that name, wherever it is. */
export function elementsIn(node: Nodes, name: string): JsxElement[] {
  const own = isJsx(node) && node.name === name ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elementsIn(child, name))]
    : own;
}

/** Attributes by name; `true` for one without a value. */
export function attributesOf({
  attributes,
}: Pick<JsxElement, 'attributes'>): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value ?? true]] : [],
    ),
  );
}

/** The words below a node; `▢` stands for a field. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'TrainingKnowledgeCheckBlank') {
    return `▢${String(attributesOf(node).index)}`;
  }
  if (node.type === 'mdxTextExpression') {
    return shownText(node);
  }
  if ('value' in node) {
    return node.value;
  }
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The types of the nodes below a node, one level down. */
export function childTypes(node: Nodes | undefined): string[] {
  return node && 'children' in node ? node.children.map(({type}) => type) : [];
}

/** The message of the problem that a page fails with. */
export async function problemOf(content: string, path: string = PAGE): Promise<string> {
  try {
    await transformPage(content, path);
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
  throw new Error('The page has no problem.');
}
