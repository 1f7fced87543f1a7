import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {explainBraces, explainModule} from './explainBraces';
import {explainPairs} from './explainPairs';
import {explainTag} from './explainTag';
import {type Explanation, namedTag, reasonOf, stopOf, type SyntaxFault} from './syntaxFault';

/** A fault that nobody has words for has those of the parser. */
function repeatReason(fault: SyntaxFault): Explanation {
  return {
    message: reasonOf(fault),
    found: 'here',
    expected: 'Markdown that MDX can read',
    help: 'write `<` and `{` in code, or as `\\<` and `\\{`',
    offset: namedTag(fault)?.[0] ?? stopOf(fault),
    length: 1,
  };
}

/**
 * What is wrong with the syntax of a text.
 *
 * @param path of the text in the front matter
 */
export function syntaxProblem(fault: SyntaxFault, path: YamlPath): Problem {
  const explanation =
    explainBraces(fault) ??
    explainModule(fault) ??
    explainTag(fault) ??
    explainPairs(fault) ??
    repeatReason(fault);
  return {code: 'mdx/syntax', path, at: 'value', ...explanation};
}
