import type {Root} from 'mdast';
import {checkEmbeds} from '../comparison/embed/checkEmbeds';
import type {Embeddable} from '../comparison/embed/embeddable';
import {mayEmbed} from '../comparison/embed/findEmbeds';
import {checkCourseEmbeds, mayEmbedCourse} from '../course/embed/courseEmbeds';
import type {EmbeddableCourses} from '../course/embed/embeddable';
import type {Diagnostic, Problem} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import type {SourceFile} from '../diagnostics/sourceFile';
import type {MarkdownParser} from '../mdx/pageParser';
import type {Page} from '../docusaurus/pages';
import {checkBody, mayPlace} from '../quiz/placement/checkBody';
import {checkLookAlikes} from '../quiz/texts/checkLookAlikes';
import {createTextParser} from '../quiz/texts/textParser';
import {questionsOf} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import type {QuizInput} from '../quiz/schema';
import {checkLinks, type LinkTargets} from './checkLinks';
import {isPlain, unusualTexts} from './unusualText';

/** A page whose front matter has been checked. */
export interface PageMarkdown {
  readonly page: Page;
  readonly source: SourceFile;
  /** `null` where the page has none, or where it has errors. */
  readonly quiz: QuizInput | null;
  /** Only asked for where there is something to read. */
  readonly createParser: () => Promise<MarkdownParser>;
  readonly linkTargets: LinkTargets;
  /** Folders of the page's version, translations first. */
  readonly contentFolders: readonly string[];
  /** Comparisons that the page can show; `null` while those of the site are not known. */
  readonly comparisons: readonly Embeddable[] | null;
  /** Courses that the page can show. */
  readonly courses: EmbeddableCourses['keys'];
}

/** What is wrong with the page itself is Docusaurus' to say. */
function parseBody(parser: MarkdownParser, content: string): Root | null {
  try {
    return parser.parse(content) as Root;
  } catch {
    return null;
  }
}

/**
 * Looks into the Markdown of a page for what a build would find while it compiles the page: problems
 * in the texts of its quiz, links that lead nowhere, and elements that stand where they cannot.
 */
export async function checkPageMarkdown({
  page: {file, frontMatter},
  source,
  quiz,
  createParser,
  linkTargets,
  contentFolders,
  comparisons,
  courses,
}: PageMarkdown): Promise<Diagnostic[]> {
  const {content} = source;
  const unusual = unusualTexts(frontMatter.quiz, source);
  const places =
    mayPlace(content) ||
    (comparisons !== null && mayEmbed(content)) ||
    mayEmbedCourse(content, courses);
  if (unusual.length === 0 && !places) {
    return [];
  }
  const parser = await createParser();
  // JavaScript and components in a text may be what the body imports.
  const isBodyNeeded =
    places || unusual.some(({markdown}) => /\{|<\/?(?:\p{Lu}|\w+\.)/u.test(markdown));
  const tree = isBodyNeeded ? parseBody(parser, content) : null;
  const texts = createTextParser(parser, tree, linkTargets.siteDir);
  unusual.forEach(texts.parse);
  const problems: Problem[] = [
    ...texts.problems(),
    ...(quiz === null ? [] : checkLookAlikes(quiz, texts.lookAt, isPlain)),
    ...checkLinks(texts.reported, {files: [file], folders: contentFolders}, linkTargets),
  ];
  // The elements of a quiz that has errors may be right once it is fixed.
  const isUnderstood = frontMatter.quiz === undefined || quiz !== null;
  const placeable = quiz && {mode: quiz.mode, questionIds: questionsOf(quiz).map(questionId)};
  const bodyProblems = [
    ...(tree && isUnderstood ? checkBody(tree, content, placeable) : []),
    ...(tree && comparisons ? checkEmbeds(tree, content, comparisons) : []),
    ...(tree && mayEmbedCourse(content, courses) ? checkCourseEmbeds(tree, content, courses) : []),
  ];
  return [
    ...locate(problems, source),
    ...bodyProblems.map((problem) => ({...problem, severity: 'error' as const, file})),
  ];
}
