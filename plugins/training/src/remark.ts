import type {Heading, Root, RootContent} from 'mdast';
import type {Plugin, Processor} from 'unified';
import type {VFile} from 'vfile';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createSlugger} from '@docusaurus/utils';
import type {BodyProblem, Diagnostic, Problem} from './diagnostics/diagnostic';
import {frontMatterSource} from './diagnostics/frontMatterSource';
import {locateInFrontMatter} from './diagnostics/locate';
import {reportError} from './diagnostics/report';
import {formatDiagnostic} from './diagnostics/textReport';
import {reserveAnchor} from './mdx/heading';
import {findSyntaxFault} from './diagnostics/yamlSyntax';
import {importThemeComponent, localName} from './mdx/jsx';
import {parseMarkdown, type ReportedNode} from './mdx/markdown';
import {checkQuiz} from './quiz/check';
import type {Quiz} from './quiz/model';
import {placeQuiz, replacePlace} from './quiz/place';
import {findPlaces} from './quiz/placement';
import {BLANK_COMPONENT, type Parse, TYPE_COMPONENTS} from './quiz/questionToMdast';
import {anchorIn, QUIZ_ANCHOR, QUIZ_COMPONENT} from './quiz/toMdast';
import {checkService, type Service} from './service/schema';
import {comparableServicesToMdast, serviceHeaderToMdast} from './service/toMdast';
import {getCurrentSite, isBlogPost} from './site';
import {markAsTrainingTransformer} from './wiring/transformerMark';

function failWith(
  problems: readonly Problem[],
  file: VFile,
  bodyProblems: readonly BodyProblem[] = [],
): void {
  if (problems.length === 0 && bodyProblems.length === 0) {
    return;
  }
  const content = String(file);
  const {siteDir} = getCurrentSite();
  const diagnostics: Diagnostic[] = [
    ...locateInFrontMatter(problems, file.path, content),
    ...bodyProblems.map((problem) => ({
      ...problem,
      severity: 'error' as const,
      file: file.path,
    })),
  ];
  const reports = diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic, siteDir, () => content),
  );
  throw reportError(reports.join('\n\n'));
}

/**
 * Where YAML cannot be read, Docusaurus' dev server says so in the terminal and goes on with a
 * page without front matter, whose quiz would be gone without a word.
 */
function failWhereUnreadable(file: VFile): void {
  const content = String(file);
  const source = frontMatterSource(content);
  const fault = source && findSyntaxFault(source, 'page/yaml-syntax', file.path, content);
  if (fault) {
    throw reportError(formatDiagnostic(fault, getCurrentSite().siteDir, () => content));
  }
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
  locateInFrontMatter(problems, file.path, String(file)).forEach(({range}, index) => {
    const node = reported[index]?.node;
    if (node) {
      node.position = range;
    }
  });
}

/** What a page with the quiz loads: nothing for types of questions that it does not have. */
function componentsOf({questions}: Quiz): Set<string> {
  const hasFields = questions.some((question) => question.type === 'fill-in' && question.text);
  return new Set([
    QUIZ_COMPONENT,
    ...questions.map(({type}) => TYPE_COMPONENTS[type]),
    ...(hasFields ? [BLANK_COMPONENT] : []),
  ]);
}

/** The name of a page as the end of an anchor. */
function scopeOf(page: string): string {
  return createSlugger().slug(page.replace(/\.\w+$/, '').replaceAll('/', '-'));
}

/** Whether the page was cut for a list of posts. What comes at its end comes after the cut. */
function isExcerpt(file: VFile): boolean {
  const content = String(file);
  if (!isBlogPost(file.path) || !existsSync(file.path)) {
    return false;
  }
  const whole = readFileSync(file.path, 'utf8');
  return whole.length > content.length && whole.startsWith(content);
}

/** What an author placed in the part of a post that lists show belongs to the post's own page. */
function removePlaces({questions}: Quiz, tree: Root): void {
  const {places} = findPlaces(
    tree,
    questions.map(({id}) => id),
  );
  places.forEach((place) => {
    replacePlace(place, []);
  });
}

function addQuiz(quiz: Quiz, tree: Root, file: VFile, processor: Processor): void {
  const faults: Problem[] = [];
  const reported: ReportedNode[] = [];
  const parse: Parse = (text) => {
    const parsed = parseMarkdown(processor, text);
    faults.push(...parsed.problems);
    reported.push(...parsed.reported);
    return parsed.children;
  };
  const {siteDir, headings} = getCurrentSite();
  const page = path.relative(siteDir, file.path).split(path.sep).join('/');
  const ids = quiz.questions.map(({id}) => id);
  const {places, problems} = findPlaces(tree, ids);
  const scope = isBlogPost(file.path) ? scopeOf(page) : null;
  reserveAnchor(tree, anchorIn(scope, QUIZ_ANCHOR));
  placeQuiz(quiz, places, tree, headings.knowledgeCheck, {page, scope, parse});
  componentsOf(quiz).forEach((component) => {
    importThemeComponent(tree, component);
  });
  failWith(faults, file, problems);
  placeReportedNodes(reported, file);
}

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function addService(service: Service, tree: Root): void {
  const header = serviceHeaderToMdast(service, localName('ServiceHeader'));
  const comparable = comparableServicesToMdast(
    service,
    localName('ComparableServices'),
    getCurrentSite().headings.comparableServices,
  );
  // Above the title where the page has one; Docusaurus writes the title of any other page itself.
  const title = tree.children.findIndex(isTitle);
  const start = tree.children.findIndex(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  tree.children.splice(title === -1 ? Math.max(start, 0) : title, 0, ...header);
  tree.children.push(...comparable);
  if (header.length > 0) {
    importThemeComponent(tree, 'ServiceHeader');
  }
  if (comparable.length > 0) {
    importThemeComponent(tree, 'ComparableServices');
  }
}

const NO_SERVICE = {service: null, problems: []} as const;
const NO_QUIZ = {quiz: null, problems: []} as const;

/**
 * Turns the `quiz` and the `service` of a page's front matter into content of the page.
 *
 * Belongs in `beforeDefaultRemarkPlugins` of each content plugin: before Docusaurus' own
 * transformers, so that headings get into the table of contents and links are resolved.
 *
 * @throws where the front matter is at fault, with a report of every fault of the page
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
    failWith([...checkedService.problems, ...checkedQuiz.problems], file);
    if (checkedService.service) {
      addService(checkedService.service, tree);
    }
    if (checkedQuiz.quiz) {
      if (isExcerpt(file)) {
        removePlaces(checkedQuiz.quiz, tree);
      } else {
        addQuiz(checkedQuiz.quiz, tree, file, this);
      }
    }
  };
};

export default markAsTrainingTransformer(remarkTraining);
