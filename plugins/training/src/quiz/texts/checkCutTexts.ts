import {isCollection, isScalar, type Node} from 'yaml';
import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {nameOf} from '../../diagnostics/wording';
import {commentBehind} from '../../diagnostics/yaml/comment';
import {findEntry} from '../../diagnostics/yaml/yamlEntry';
import {pathsOfTexts} from './writtenTexts';

/** A word right behind the `#`. Who writes a comment puts a space there. */
const GLUED = /[ \t]#[\p{L}\p{N}]/u;

/** Comments whose authors save the space: a note to themselves, or a key that is switched off. */
const COMMENT = /^#(?:(?:todo|fixme|xxx|hack)\b|[\w-]+:(?:\s|$))/i;

/**
 * Finds texts of a quiz that end before their author meant them to: in `Use channel #1`, YAML
 * takes `#1` for a comment, and nobody would see it.
 *
 * @param value what the YAML parser gave for `quiz`
 * @param file whose YAML can be read
 * @param below path of what has the quiz; default: the root
 */
export function checkCutTexts(value: unknown, file: SourceFile, below: YamlPath = []): Problem[] {
  const yaml = file.yaml.text;
  if (!GLUED.test(yaml)) {
    return [];
  }
  const {document} = file;
  const seen = new Set<Node>();
  return pathsOfTexts(value).flatMap((path): Problem[] => {
    const {value: node} = findEntry(document, [...below, ...path]).entry;
    const [start, end] = commentBehind(node, yaml) ?? [0, 0];
    const comment = yaml.slice(start, end);
    const isCut = isScalar(node) && node.type === 'PLAIN' && GLUED.test(` ${comment}`);
    if (!isCut || COMMENT.test(comment) || seen.has(node)) {
      return [];
    }
    seen.add(node);
    const {value: parent} = findEntry(document, [...below, ...path.slice(0, -1)]).entry;
    // Between brackets, nobody knows where the text should have ended.
    const isInBrackets = isCollection(parent) && parent.flow === true;
    const hasComment = /\s#(?:\s|$)/.test(comment);
    return [
      {
        code: 'quiz/cut-text',
        message: `${nameOf(path)} ends at \` #\`: the rest of the line is a comment`,
        path,
        at: 'comment',
        found: 'readers do not see this',
        expected: null,
        help: 'put the text in quotes; in a comment, write a space after `#`',
        ...(!isInBrackets && !hasComment && {fix: {kind: 'quote'}}),
      },
    ];
  });
}
