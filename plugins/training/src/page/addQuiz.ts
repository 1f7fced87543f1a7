import type {Root} from 'mdast';
import {anchorScope} from '../docusaurus/blogPost';
import {rangesIn} from '../diagnostics/locate';
import type {SourceFile} from '../diagnostics/sourceFile';
import {giveDirection} from '../mdx/direction';
import {partTexts} from '../mdx/partTexts';
import {reserveAnchor} from '../mdx/heading';
import {importModule, importThemeComponent} from '../mdx/jsx';
import type {ReportedNode} from '../mdx/markdown';
import type {CompiledPage} from './compiledPage';
import {failWith} from './pageReport';
import {getCurrentSite} from './currentSite';
import {checkBody} from '../quiz/placement/checkBody';
import {checkLookAlikes} from '../quiz/texts/checkLookAlikes';
import {isPlain} from '../check/unusualText';
import type {QuizInput} from '../quiz/schema';
import {drawFile} from '../quiz/draws/drawFile';
import {createTextParser} from '../quiz/texts/textParser';
import {findPlaces} from '../quiz/placement/findPlaces';
import type {Quiz} from '../quiz/model';
import {placeQuiz, replacePlace} from '../quiz/placement/placeQuiz';
import {defaultQuizId} from '../quiz/ids/quizId';
import {quizName} from '../quiz/ids/quizName';
import {SHARED_COMPONENT, typeComponent} from '../quiz/questionToMdast';
import {anchorIn, componentOf, QUIZ_ANCHOR, QUIZ_COMPONENT, STEPS_COMPONENT} from '../quiz/toMdast';
import {unitsIn} from '../quiz/types/fill-in/blanks';
import {BLANK_COMPONENT} from '../quiz/types/fill-in/placeFields';
import {namesOfUnit} from '../quiz/types/numeric/unitNames';

/** What the module that says what a quiz draws is called in its page. */
const DRAW = 'trainingDraw';

/** What a page with the quiz loads: nothing for what it does not have. */
function componentsOf(quiz: Quiz, placed: readonly string[]): Set<string> {
  const {questions, oneAtATime} = quiz;
  const hasFields = questions.some((question) => question.type === 'fill-in' && question.text);
  return new Set([
    componentOf(quiz),
    ...(placed.length > 0 ? [QUIZ_COMPONENT] : []),
    ...questions.map((question) => typeComponent(question)),
    ...(hasFields ? [BLANK_COMPONENT] : []),
    ...(oneAtATime ? [STEPS_COMPONENT] : []),
    ...(questions.some(({stem}) => stem) ? [SHARED_COMPONENT] : []),
  ]);
}

/** Units have other names in another language, and browsers know few of them. */
function withUnitNames(quiz: Quiz, language: string): Quiz {
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      switch (question.type) {
        case 'numeric':
          return {...question, unitNames: namesOfUnit(question.unit, language)};
        case 'fill-in': {
          const units = unitsIn(question.text?.markdown ?? '');
          const named = units.map((unit) => [unit ?? '', namesOfUnit(unit, language)] as const);
          return {...question, unitNames: Object.fromEntries(named)};
        }
        default:
          return question;
      }
    }),
  };
}

/** Gives links and images of the texts their real place, for Docusaurus' own messages. */
function placeReportedNodes(reported: readonly ReportedNode[], source: SourceFile): void {
  if (reported.length === 0) {
    return;
  }
  const places = reported.map(({text: {path}, offset}) => ({path, at: 'value', offset}) as const);
  rangesIn(places, source).forEach((range, index) => {
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
 * @param input the quiz as its author wrote it
 * @throws where a text, or a place in the body, has errors, with a report of every such problem
 */
export function addQuiz(quiz: Quiz, input: QuizInput, compiled: CompiledPage): void {
  const {tree, file, source, parser} = compiled;
  const questionIds = quiz.questions.map(({id}) => id);
  const bodyProblems = checkBody(tree, String(file), {mode: quiz.mode, questionIds});
  const {siteDir, headings, direction, language, dataModules} = getCurrentSite();
  const {parse, problems, lookAt, reported} = createTextParser(parser, tree, siteDir);
  const page = quizName(file.path, siteDir);
  const scope = anchorScope(file.path, page);
  reserveAnchor(tree, anchorIn(scope, QUIZ_ANCHOR));
  const places = findPlaces(tree);
  const isAssessment = quiz.mode === 'assessment';
  const draw = isAssessment || quiz.drawn > 0 ? DRAW : null;
  placeQuiz(
    withUnitNames(quiz, language),
    places,
    tree,
    isAssessment ? headings.assessment : headings.knowledgeCheck,
    {
      page,
      draw,
      quiz: quiz.id ?? defaultQuizId(file.path, siteDir),
      scope,
      parse: (text) => partTexts(giveDirection(parse(text), direction)),
    },
  );
  if (draw !== null) {
    importModule(tree, draw, `${dataModules}/${drawFile(file.path, siteDir)}`);
  }
  const placed = places.flatMap(({questionId}) => questionId ?? []);
  componentsOf(quiz, placed).forEach((component) => {
    importThemeComponent(tree, component);
  });
  const alike = checkLookAlikes(input, lookAt, isPlain);
  failWith([...problems(), ...alike], bodyProblems, compiled);
  placeReportedNodes(reported, source);
}
