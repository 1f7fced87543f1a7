import type {Heading, Root, RootContent} from 'mdast';
import type {Plugin, Processor} from 'unified';
import type {VFile} from 'vfile';
import type {Problem} from './diagnostics/diagnostic';
import {frontMatterSource} from './diagnostics/frontMatterSource';
import {locateInFrontMatter} from './diagnostics/locate';
import {reportError} from './diagnostics/report';
import {formatDiagnostic} from './diagnostics/textReport';
import {reserveAnchor} from './mdx/heading';
import {findSyntaxFault} from './diagnostics/yamlSyntax';
import {importThemeComponent} from './mdx/jsx';
import {parseMarkdown, type ReportedNode} from './mdx/markdown';
import {checkQuiz} from './quiz/check';
import type {Quiz} from './quiz/model';
import {type Parse, QUIZ_ANCHOR, quizToMdast} from './quiz/toMdast';
import {checkService, type Service} from './service/schema';
import {comparableServicesToMdast, serviceHeaderToMdast} from './service/toMdast';
import {getCurrentSite} from './site';
import {markAsTrainingTransformer} from './wiring/transformerMark';

function failWith(problems: readonly Problem[], file: VFile): void {
  if (problems.length === 0) {
    return;
  }
  const content = String(file);
  const {siteDir} = getCurrentSite();
  const reports = locateInFrontMatter(problems, file.path, content).map((diagnostic) =>
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

function addQuiz(quiz: Quiz, tree: Root, file: VFile, processor: Processor): void {
  const faults: Problem[] = [];
  const reported: ReportedNode[] = [];
  const parse: Parse = (text) => {
    const parsed = parseMarkdown(processor, text);
    faults.push(...parsed.problems);
    reported.push(...parsed.reported);
    return parsed.children;
  };
  reserveAnchor(tree, QUIZ_ANCHOR);
  const component = importThemeComponent(tree, 'KnowledgeCheck');
  const {headings} = getCurrentSite();
  tree.children.push(...quizToMdast(quiz, component, headings.knowledgeCheck, parse));
  failWith(faults, file);
  placeReportedNodes(reported, file);
}

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function addService(service: Service, tree: Root): void {
  const header = serviceHeaderToMdast(service, 'TrainingServiceHeader');
  const comparable = comparableServicesToMdast(
    service,
    'TrainingComparableServices',
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
      addQuiz(checkedQuiz.quiz, tree, file, this);
    }
  };
};

export default markAsTrainingTransformer(remarkTraining);
