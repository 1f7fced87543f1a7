import {readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import {checkComparisonQuizzes} from '../../comparison/quiz/quizzes';
import {mayHaveBlocks, statedBlocks} from '../../claims/statedBlocks';
import {statedFacts} from '../../claims/statedFacts';
import {statedQuestions} from '../../claims/statedQuestions';
import type {Statement} from '../../claims/statement';
import type {FileStatements} from '../../claims/verify';
import type {ComparisonSet} from '../../comparison/declaration/sets';
import type {Page} from '../../docusaurus/pages';
import type {MarkdownParser} from '../../mdx/pageParser';
import {checkQuiz} from '../../quiz/check/checkQuiz';
import {QUIZ_PATH} from '../../quiz/quizPath';
import {checkService} from '../../service/schema';
import type {LoadedSite} from '../site/loadSite';
import {createParsers} from '../site/parsers';

/** Whether a text may name a claim: whether it is worth a look. */
function mayState(content: string): boolean {
  return content.includes('verify');
}

/** Of what has errors, which `training:check` reports, nobody knows what it states. */
function inFrontMatter({frontMatter: {service, quiz}}: Pick<Page, 'frontMatter'>): Statement[] {
  const checkedService = service === undefined ? null : checkService(service).service;
  const input = quiz === undefined ? null : checkQuiz(quiz).input;
  return [
    ...(checkedService ? statedFacts(checkedService) : []),
    ...(input ? statedQuestions(input, QUIZ_PATH) : []),
  ];
}

/** What is wrong with the page itself is Docusaurus' to say. */
function parseBody(parser: MarkdownParser, content: string): Root | null {
  try {
    return parser.parse(content) as Root;
  } catch {
    return null;
  }
}

/** Everything that a page states and claims verify. */
export async function statedByPage(
  page: Pick<Page, 'frontMatter'>,
  content: string,
  createParser: () => Promise<MarkdownParser>,
): Promise<Statement[]> {
  const tree = mayHaveBlocks(content) ? parseBody(await createParser(), content) : null;
  return [...inFrontMatter(page), ...(tree ? statedBlocks(tree, content) : [])];
}

function inComparisons({declared}: ComparisonSet): FileStatements {
  const {
    source: {file, content},
    comparisons,
  } = declared;
  const {quizzes} = checkComparisonQuizzes(comparisons);
  const statements = quizzes.flatMap(({comparisonId, input}) =>
    input ? statedQuestions(input, [comparisonId, ...QUIZ_PATH], comparisonId) : [],
  );
  return {file, content, isYaml: true, statements};
}

/** Everything that the pages and comparisons of a site state and claims verify, by file. */
export async function collectStatements(site: LoadedSite): Promise<FileStatements[]> {
  const files: FileStatements[] = [];
  for (const plugin of site.contentPlugins) {
    const parserOf = createParsers(plugin, site);
    for (const page of plugin.pages) {
      const {file} = page;
      const content = site.sources.get(file)?.content ?? readFileSync(file, 'utf8');
      const statements = mayState(content)
        ? await statedByPage(page, content, () => parserOf(page))
        : [];
      files.push({file, content, isYaml: false, statements});
    }
  }
  const ofComparisons = site.comparisons
    .filter(({declared}) => mayState(declared.source.content))
    .map(inComparisons);
  return [...files, ...ofComparisons];
}
