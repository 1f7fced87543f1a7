import {isScalar, visit} from 'yaml';
import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {valueAt} from '../diagnostics/schema/schemaAt';
import type {SourceFile} from '../diagnostics/sourceFile';
import {nameOf} from '../diagnostics/wording';
import {MAY_MISREAD, misread} from '../diagnostics/yaml/misreadNumber';
import {pathOfNode} from '../diagnostics/yaml/yamlEntry';

const CODES = {quiz: 'quiz/misread-number', service: 'service/misread-number'} as const;

/** `1.10` of a fact may be the number of a version. */
const ENDS_IN_ZERO = /\.\d*0$/;

function problemOf(source: string, value: number, path: YamlPath): Problem | null {
  const code = CODES[path[0] as keyof typeof CODES];
  const isFact = path[0] === 'service';
  const found = isFact && ENDS_IN_ZERO.test(source) ? {meant: null} : misread(source, value);
  if (found === null) {
    return null;
  }
  const {meant} = found;
  return {
    code,
    message: `${nameOf(path)} is read as ${value}, which is not how it is written`,
    path,
    at: 'value',
    found: `readers get ${value}`,
    expected: null,
    help:
      meant === null
        ? isFact
          ? 'write the number that is meant, or put it in quotes if it is a text'
          : 'write the number that is meant in ordinary digits'
        : `write ${meant}`,
    ...(meant !== null && {fix: {kind: 'literal', text: meant}}),
  };
}

/** Steps from a service to the value of a fact. An alias may stand for what it is in. */
const DEPTH = 3;

function hasNumbers(value: unknown, depth = DEPTH): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'object' &&
      value !== null &&
      depth > 0 &&
      Object.values(value).some((inner) => hasNumbers(inner, depth - 1)))
  );
}

/**
 * Finds numbers that YAML reads otherwise than they are written: readers would be shown, and be
 * graded by, a number that nobody wrote.
 *
 * @param page whose YAML can be read
 * @param problems those that were found already, which say enough of a value
 */
export function checkMisreadNumbers(
  frontMatter: Readonly<Record<string, unknown>>,
  page: SourceFile,
  problems: readonly Problem[],
): Problem[] {
  const isService = hasNumbers(frontMatter.service);
  // A file that tells nothing is not read.
  if (frontMatter.quiz === undefined && !isService) {
    return [];
  }
  const yaml = page.yaml.text;
  if (!MAY_MISREAD.test(yaml) && !(isService && /\.\d*0\b/.test(yaml))) {
    return [];
  }
  const told = new Set(problems.map(({path}) => path.join('\0')));
  const found: Problem[] = [];
  visit(page.document, {
    Scalar: (key, node, above) => {
      const path = pathOfNode(above, node);
      const value = valueAt(frontMatter, path);
      const isRead = key !== 'key' && isScalar(node) && node.type === 'PLAIN';
      if (isRead && typeof value === 'number' && String(path[0]) in CODES) {
        const problem = problemOf(node.source ?? '', value, path);
        if (problem !== null && !told.has(path.join('\0'))) {
          found.push(problem);
        }
      }
    },
  });
  return found;
}
