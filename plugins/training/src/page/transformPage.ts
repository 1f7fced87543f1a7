import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {addEmbeds} from '../comparison/embed/addEmbeds';
import {checkEmbeds} from '../comparison/embed/checkEmbeds';
import {embeddableIn} from '../comparison/embed/embeddable';
import {mayEmbed} from '../comparison/embed/findEmbeds';
import {isExcerpt} from '../docusaurus/blogPost';
import type {MarkdownParser} from '../mdx/pageParser';
import {checkQuiz} from '../quiz/check/checkQuiz';
import {checkBody} from '../quiz/placement/checkBody';
import {normalizeQuiz} from '../quiz/normalize';
import {withWrittenNumbers} from '../quiz/writtenNumbers';
import {findImpossibleDates, hasDates} from '../service/impossibleDates';
import {checkService} from '../service/schema';
import {addAuthorTools} from './addAuthorTools';
import {addClaimsOfBlocks, addClaimsOfQuiz} from './addClaims';
import {addCourseEnd, showCourses} from './addCourse';
import {addQuiz, removePlaces} from './addQuiz';
import {addService} from './addService';
import {type CompiledPage, compiledPage} from './compiledPage';
import {getCurrentSite} from './currentSite';
import {failWhereMisread, failWhereUnreadable, failWith} from './pageReport';

const NO_SERVICE = {service: null, problems: []} as const;
const NO_QUIZ = {input: null, problems: []} as const;

function showComparisons(page: CompiledPage): void {
  const {tree, file} = page;
  const source = String(file);
  if (mayEmbed(source)) {
    const comparisons = embeddableIn(file.path, getCurrentSite().comparisons);
    failWith([], checkEmbeds(tree, source, comparisons), page);
    addEmbeds(tree, comparisons);
  }
}

/**
 * Puts into a page what its front matter and its body ask for.
 *
 * @param parser that of the page, for the Markdown of its front matter
 * @throws where the page has errors, with a report: of every problem of its `quiz` and `service`,
 *   or else of every problem of the quiz's texts and of its places in the body
 */
export function transformPage(tree: Root, file: VFile, parser: MarkdownParser): void {
  const frontMatter = file.data.frontMatter as Record<string, unknown> | undefined;
  if (!frontMatter) {
    return;
  }
  const page = compiledPage(tree, file, parser);
  failWhereMisread(page);
  if (Object.keys(frontMatter).length === 0) {
    failWhereUnreadable(page);
  }
  const {service, quiz} = frontMatter;
  const checkedService = service === undefined ? NO_SERVICE : checkService(service);
  const checkedQuiz = quiz === undefined ? NO_QUIZ : checkQuiz(quiz);
  // Docusaurus would ship both to the reader a second time, as the page's exported front matter.
  delete frontMatter.service;
  delete frontMatter.quiz;
  const dates = hasDates(service) ? findImpossibleDates(page.source) : [];
  failWith([...checkedService.problems, ...dates, ...checkedQuiz.problems], [], page);
  showComparisons(page);
  showCourses(page);
  addClaimsOfBlocks(tree, file);
  if (checkedService.service) {
    addService(checkedService.service, page);
  }
  if (checkedQuiz.input === null) {
    failWith([], checkBody(tree, String(file), null), page);
  } else if (isExcerpt(file)) {
    removePlaces(tree);
  } else {
    const normalized = normalizeQuiz(checkedQuiz.input);
    const quizOfPage = withWrittenNumbers(normalized, page.source);
    addQuiz(quizOfPage, checkedQuiz.input, page);
    addClaimsOfQuiz(checkedQuiz.input, tree, file);
    addAuthorTools(checkedQuiz.input, page);
  }
  addCourseEnd(page);
}
