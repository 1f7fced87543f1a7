import type {Root} from 'mdast';
import type {BuiltSet} from '../comparison/built/builtSet';
import {quizLinkOrigin} from '../comparison/quiz/quizLinkOrigin';
import {belowComparison} from '../comparison/quiz/quizzes';
import type {Diagnostic, Problem} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import type {MarkdownParser} from '../mdx/pageParser';
import {createTextParser} from '../quiz/texts/textParser';
import {checkLinks, type LinkTargets} from './checkLinks';
import {unusualTexts} from './unusualText';

/** A quiz that is of no page has nothing imported. */
const NO_BODY: Root = {type: 'root', children: []};

/**
 * Looks into the texts of the quizzes of comparisons for what a build would find while it compiles
 * them: broken MDX, and links that lead nowhere.
 *
 * @param createParser only asked for where there is something to read
 */
export async function checkComparisonMarkdown(
  {set, quizzes}: BuiltSet,
  createParser: () => Promise<MarkdownParser>,
  linkTargets: LinkTargets,
): Promise<Diagnostic[]> {
  const problems: Problem[] = [];
  for (const {comparisonId, written} of quizzes) {
    const unusual = unusualTexts(written, set.declared.source, [comparisonId]);
    if (unusual.length > 0) {
      const texts = createTextParser(await createParser(), NO_BODY, linkTargets.siteDir);
      unusual.forEach(texts.parse);
      const found = [
        ...texts.problems(),
        ...checkLinks(texts.reported, quizLinkOrigin(set), linkTargets),
      ];
      problems.push(...found.map((problem) => belowComparison(comparisonId, problem)));
    }
  }
  return locate(problems, set.declared.source);
}
