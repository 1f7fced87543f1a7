import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {checkCutTexts} from './checkCutTexts';
import {checkJoinedLines} from './checkJoinedLines';

/**
 * Finds texts of a quiz that YAML reads otherwise than they are written, without a word: ones that
 * end early, and ones whose lines become one.
 *
 * @param value what the YAML parser gave for `quiz`
 * @param file whose YAML can be read
 * @param below path of what has the quiz; default: the root
 * @returns problems whose paths begin at what has the quiz
 */
export function checkWrittenTexts(
  value: unknown,
  file: SourceFile,
  below: YamlPath = [],
): Problem[] {
  return value === undefined
    ? []
    : [...checkCutTexts(value, file, below), ...checkJoinedLines(value, file, below)];
}
