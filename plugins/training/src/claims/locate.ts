import type {Diagnostic, Problem, Range, Severity, YamlPath} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import {markdownFile, yamlFile} from '../diagnostics/sourceFile';
import {rangeOfSpan} from '../mdx/bodyProblem';
import type {ClaimProblem} from './problems/claimProblem';
import type {Statement, StatementPlace} from './statement';

/** A file with statements. */
export interface StatementFile {
  /** Absolute path. */
  readonly file: string;
  readonly content: string;
  /** Whether all of it is YAML, as a file of comparisons. */
  readonly isYaml: boolean;
}

type YamlPlace = Extract<StatementPlace, {kind: 'yaml'}>;
type BlockPlace = Extract<StatementPlace, {kind: 'block'}>;

function plain(text: string): string {
  return text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();
}

/** The part of a value that has a text; the whole of it where none has. */
function pathOfText(text: string | null, {path, texts}: YamlPlace): YamlPath {
  const wanted = text === null ? null : plain(text);
  return texts.find(({markdown}) => plain(markdown) === wanted)?.path ?? path;
}

function toProblem(problem: ClaimProblem, place: YamlPlace, severity: Severity): Problem {
  const {code, message, found, expected, help} = problem;
  const path = problem.at === 'verify' ? place.verify : pathOfText(problem.text, place);
  return {code, message, found, expected, help, severity, path, at: 'value'};
}

/** The only place of a block that has a text; the fence where there is none, or more. */
function rangeIn({text, at}: ClaimProblem, place: BlockPlace, content: string): Range {
  const [start, end] = place.content;
  const block = content.slice(start, end);
  const index = text === null || text === '' ? -1 : block.indexOf(text);
  if (at === 'verify' || text === null || index === -1 || block.includes(text, index + 1)) {
    return rangeOfSpan(at === 'verify' ? place.verify : place.fence, content);
  }
  const lineEnd = block.indexOf('\n', index);
  const length = lineEnd === -1 ? text.length : Math.min(text.length, lineEnd - index);
  return rangeOfSpan([start + index, start + index + length], content);
}

/** Gives a problem of a statement its place in the file that states it. */
export function locateClaimProblem(
  problem: ClaimProblem,
  {place}: Statement,
  {file, content, isYaml}: StatementFile,
  severity: Severity = 'error',
): Diagnostic[] {
  if (place.kind === 'yaml') {
    const source = isYaml ? yamlFile(file, content) : markdownFile(file, () => content);
    return locate([toProblem(problem, place, severity)], source);
  }
  const {code, message, found, expected, help} = problem;
  const range = rangeIn(problem, place, content);
  return [{code, severity, message, file, range, found, expected, help, related: [], fix: null}];
}
