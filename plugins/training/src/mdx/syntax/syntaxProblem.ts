import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {explainBraces, explainModule} from './explainBraces';
import {explainPairs} from './explainPairs';
import {explainTag} from './explainTag';
import {HELP_WITH_INDENTED_CODE, isInIndentedCode} from '../indentedCode';
import {type Explanation, namedTag, reasonOf, stopOf, type MdxError} from './mdxError';

/** A problem that nobody has words for has those of the parser. */
function repeatReason(error: MdxError): Explanation {
  return {
    message: reasonOf(error),
    found: 'here',
    expected: 'Markdown that MDX can read',
    help: 'write `<` and `{` in code, or as `\\<` and `\\{`',
    offset: namedTag(error)?.[0] ?? stopOf(error),
    length: 1,
  };
}

/**
 * What is wrong with the syntax of a text.
 *
 * @param path of the text in the front matter
 */
export function syntaxProblem(error: MdxError, path: YamlPath): Problem {
  const {isText = false, ...explanation} =
    explainBraces(error) ??
    explainModule(error) ??
    explainTag(error) ??
    explainPairs(error) ??
    repeatReason(error);
  const problem = {code: 'mdx/syntax', path, at: 'value', ...explanation} as const;
  if (isText && isInIndentedCode(error.markdown, explanation.offset)) {
    return {...problem, help: HELP_WITH_INDENTED_CODE};
  }
  const fix = isText ? error.fixAsText(explanation.offset, explanation.length) : null;
  return {...problem, ...(fix && {fix})};
}
