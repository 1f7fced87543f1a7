// Types of the theme components, for sites that swizzle them: their config imports this.
/// <reference path="./theme.d.ts" preserve="true" />
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {addAuthorTools} from './addAuthorTools';
import {isExcerpt} from './blogPost';
import {addEmbeds} from './comparison/embed/addEmbeds';
import {checkEmbeds} from './comparison/embed/checkEmbeds';
import {embeddableIn} from './comparison/embed/embeddable';
import {mayEmbed} from './comparison/embed/findEmbeds';
import {originalText} from './originalText';
import {failWhereUnreadable, failWith} from './pageFaults';
import {addQuiz, removePlaces} from './quiz/addQuiz';
import {checkQuiz, QUIZ_PATH} from './quiz/check';
import {checkBody} from './quiz/checkBody';
import {normalizeQuiz} from './quiz/normalize';
import {withWrittenNumbers} from './quiz/writtenNumbers';
import {addService} from './service/addService';
import {findImpossibleDates, hasDates} from './service/impossibleDates';
import {checkService} from './service/schema';
import {getCurrentSite} from './site';
import {markAsTrainingTransformer} from './wiring/transformerMark';

const NO_SERVICE = {service: null, problems: []} as const;
const NO_QUIZ = {input: null, problems: []} as const;

function showComparisons(tree: Root, file: VFile): void {
  const source = String(file);
  if (mayEmbed(source)) {
    const comparisons = embeddableIn(file.path, getCurrentSite().comparisons);
    failWith([], checkEmbeds(tree, source, comparisons), file);
    addEmbeds(tree, comparisons);
  }
}

/**
 * Turns the `quiz` and the `service` of a page's front matter into content of the page, and
 * shows the comparisons that its body asks for.
 *
 * Belongs in `beforeDefaultRemarkPlugins` of each content plugin: before Docusaurus' own
 * transformers, so that headings get into the table of contents and links are resolved.
 *
 * @throws where the page is at fault, with a report: of every fault of its `quiz` and `service`,
 *   or else of every fault of the quiz's texts and of its places in the body
 */
const remarkTraining: Plugin<[], Root> = function remarkTraining() {
  return (tree, file) => {
    const frontMatter = file.data.frontMatter as Record<string, unknown> | undefined;
    if (!frontMatter) {
      return;
    }
    if (Object.keys(frontMatter).length === 0) {
      failWhereUnreadable(file);
    }
    const {service, quiz} = frontMatter;
    const checkedService = service === undefined ? NO_SERVICE : checkService(service);
    const checkedQuiz = quiz === undefined ? NO_QUIZ : checkQuiz(quiz);
    // Docusaurus would ship both to the reader a second time, as the page's exported front matter.
    delete frontMatter.service;
    delete frontMatter.quiz;
    const dates = hasDates(service) ? findImpossibleDates(String(file)) : [];
    failWith([...checkedService.problems, ...dates, ...checkedQuiz.problems], [], file);
    showComparisons(tree, file);
    if (checkedService.service) {
      addService(checkedService.service, tree, file);
    }
    if (checkedQuiz.input === null) {
      failWith([], checkBody(tree, String(file), null), file);
    } else if (isExcerpt(file)) {
      removePlaces(tree);
    } else {
      const normalized = normalizeQuiz(checkedQuiz.input, QUIZ_PATH);
      addQuiz(withWrittenNumbers(normalized, originalText(file), QUIZ_PATH), tree, file, this);
      addAuthorTools(checkedQuiz.input, tree, file);
    }
  };
};

export default markAsTrainingTransformer(remarkTraining);
