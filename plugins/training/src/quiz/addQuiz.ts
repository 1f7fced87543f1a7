import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {anchorScope} from '../blogPost';
import type {Problem} from '../diagnostics/diagnostic';
import {locateInFrontMatter} from '../diagnostics/locate';
import {reserveAnchor} from '../mdx/heading';
import {importThemeComponent} from '../mdx/jsx';
import type {ReportedNode} from '../mdx/markdown';
import type {MarkdownParser} from '../mdx/pageParser';
import {originalText} from '../originalText';
import {failWith} from '../pageFaults';
import {getCurrentSite} from '../site';
import {checkBody} from './checkBody';
import {createTextParser} from './textParser';
import {findPlaces} from './findPlaces';
import type {Quiz} from './model';
import {placeQuiz, replacePlace} from './placeQuiz';
import {quizName} from './quizName';
import {BLANK_COMPONENT, TYPE_COMPONENTS} from './questionToMdast';
import {namesOfUnit} from './unitNames';
import {anchorIn, QUIZ_ANCHOR, QUIZ_COMPONENT} from './toMdast';

/** What a page with the quiz loads: nothing for types of questions that it does not have. */
function componentsOf({questions}: Quiz): Set<string> {
  const hasFields = questions.some((question) => question.type === 'fill-in' && question.text);
  return new Set([
    QUIZ_COMPONENT,
    ...questions.map(({type}) => TYPE_COMPONENTS[type]),
    ...(hasFields ? [BLANK_COMPONENT] : []),
  ]);
}

/** Units have other names in another language, and browsers know few of them. */
function withUnitNames(quiz: Quiz, language: string): Quiz {
  return {
    ...quiz,
    questions: quiz.questions.map((question) =>
      question.type === 'numeric' && question.unit !== null
        ? {...question, unitNames: namesOfUnit(question.unit, language)}
        : question,
    ),
  };
}

/** Gives links and images of the texts their real place, for Docusaurus' own messages. */
function placeReportedNodes(reported: readonly ReportedNode[], file: VFile): void {
  if (reported.length === 0) {
    return;
  }
  const problems = reported.map(({text, offset}): Problem => ({
    code: 'mdx/position',
    message: '',
    path: text.path,
    at: 'value',
    found: '',
    expected: null,
    help: null,
    offset,
  }));
  locateInFrontMatter(problems, file.path, originalText(file)).forEach(({range}, index) => {
    const node = reported[index]?.node;
    if (node) {
      node.position = range;
    }
  });
}

/**
 * Takes out what an author placed in the part of a blog post that lists show: it belongs to the
 * post's own page.
 */
export function removePlaces(tree: Root): void {
  findPlaces(tree).forEach((place) => {
    replacePlace(place, []);
  });
}

/**
 * Puts the quiz of a page into it.
 *
 * @param parser that of the page
 * @throws where a text, or a place in the body, is at fault, with a report of every such fault
 */
export function addQuiz(quiz: Quiz, tree: Root, file: VFile, parser: MarkdownParser): void {
  const ids = quiz.questions.map(({id}) => id);
  const bodyProblems = checkBody(tree, String(file), ids);
  const {parse, problems, reported} = createTextParser(parser, tree);
  const {siteDir, headings, language} = getCurrentSite();
  const page = quizName(file.path, siteDir);
  const scope = anchorScope(file.path, page);
  reserveAnchor(tree, anchorIn(scope, QUIZ_ANCHOR));
  placeQuiz(withUnitNames(quiz, language), findPlaces(tree), tree, headings.knowledgeCheck, {
    page,
    scope,
    parse,
  });
  componentsOf(quiz).forEach((component) => {
    importThemeComponent(tree, component);
  });
  failWith(problems(), bodyProblems, file);
  placeReportedNodes(reported, file);
}
