import {isScalar, type Scalar} from 'yaml';
import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {nameOf} from '../../diagnostics/wording';
import {findEntry} from '../../diagnostics/yaml/yamlEntry';
import {writtenTexts} from './writtenTexts';

/** A line of a text as it is written, without the spaces around it. */
interface WrittenLine {
  readonly text: string;
  /** Empty lines above it. */
  readonly gap: number;
  /** Whether YAML keeps the line breaks around it, as it is further indented. */
  readonly isKept: boolean;
}

/** What lines are that Markdown reads as something only where they begin on their own. */
const ALONE: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a block of code', /^(?:`{3,}[^`]*|~{3,}[^~]*)$/],
  ['a table', /^(?=.*\|)\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/],
  ['a heading', /^#{2,6} \S/],
  ['a formula', /^\$\$$/],
  ['a box', /^:::/],
];

/** Signs that a sentence may have at the start of a line: two such lines, or one behind a colon. */
const REPEATED: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a list', /^([-*+]) +\S/],
  ['a list', /^\d+([.)]) +\S/],
  ['a quotation', /^(>) *\S/],
];

/** What begins a line, within one: a sign that words have as well stands there twice, or behind a colon. */
const WITHIN =
  /(?:^|\s)(?:([-*+>]) .* \1 |(?:\d+([.)])) .* \d+\2 )|: (?:[-*+>] |>|\d+[.)] )|(?:^| )(?:>\S.* >\S|`{3}|~{3}|\$\$ |:::|#{2,6} |\|?\s*:?-{2,}:?(?: |\|))/;

/** Whether lines of a text may be joined: to find out means to parse the whole file again. */
function mayBeJoined(text: string, yaml: string): boolean {
  if (WITHIN.test(text)) {
    return true;
  }
  const pairs = [...text.matchAll(/(\S+)\n(?=(\S+))/g)];
  const unindented = pairs.length === 0 ? '' : yaml.replace(/\r?\n[ \t]+/g, '\n');
  // Of two paragraphs that YAML joins, the lines are none of its own.
  return pairs.some(([, end = '', start = '']) => !unindented.includes(`${end}\n${start}`));
}

/** Starts something on its own, or is markup that words do not go on in. */
const BLOCK = /^(?:[<{]|:::|\$\$|`{3}|~{3}|#{1,6} )/;

function writtenLines(scalar: Scalar, yaml: string): WrittenLine[] {
  const [start = 0, end = 0] = scalar.range ?? [];
  const [first = '', ...rest] = yaml.slice(start, end).split(/\r?\n/);
  const isBlock = scalar.type === 'BLOCK_FOLDED';
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const raw = isBlock ? rest : [isQuoted ? first.slice(1) : first, ...rest];
  const indents = raw.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  let gap = 0;
  return raw.flatMap((line) => {
    if (line.trim() === '') {
      gap += 1;
      return [];
    }
    const written = {text: line.trim(), gap, isKept: isBlock && line.search(/\S/) > indent};
    gap = 0;
    return [written];
  });
}

function signOf(line: WrittenLine | undefined, sign: RegExp): string | undefined {
  return line && sign.exec(line.text)?.[1];
}

/** What of the lines is seen otherwise than it is written: in words, and the line where it begins. */
function findJoined(
  lines: readonly WrittenLine[],
): {readonly what: string; readonly line: WrittenLine} | null {
  for (const [index, line] of lines.entries()) {
    const joined = (one: WrittenLine | undefined, next: WrittenLine | undefined) =>
      one && next && !one.isKept && !next.isKept && next.gap === 0;
    const before = lines[index - 1];
    const above = joined(before, line) ? before : undefined;
    const below = joined(line, lines[index + 1]) ? lines[index + 1] : undefined;
    const alone = ALONE.find(([, sign]) => sign.test(line.text));
    if (alone && (above ?? below)) {
      return {what: alone[0], line};
    }
    const repeated = REPEATED.find(([, sign]) => {
      const own = signOf(line, sign);
      const isRepeated = signOf(below, sign) === own || (above?.text ?? '').endsWith(':');
      return own !== undefined && isRepeated && (above ?? below);
    });
    if (repeated) {
      return {what: repeated[0], line};
    }
    const isParagraph = before !== undefined && line.gap === 1 && !before.isKept && !line.isKept;
    const isBlock = [before?.text ?? '', line.text].some((text) => BLOCK.test(text));
    if (isParagraph && !isBlock && REPEATED.every(([, sign]) => !sign.test(line.text))) {
      return {what: 'a paragraph', line};
    }
  }
  return null;
}

/**
 * Finds texts of a quiz whose lines YAML joins, although their author meant them to stand apart: of
 * `>-` and a list, readers see one line, and an empty line starts no paragraph.
 *
 * @param value what the YAML parser gave for `quiz`
 * @param file whose YAML can be read
 * @param below path of what has the quiz; default: the root
 */
export function checkJoinedLines(
  value: unknown,
  file: SourceFile,
  below: YamlPath = [],
): Problem[] {
  const texts = writtenTexts(value).filter(({markdown, written = markdown}) =>
    mayBeJoined(written, file.yaml.text),
  );
  const seen = new Set<Scalar>();
  return texts.flatMap(({path, markdown, written = markdown}): Problem[] => {
    const {value: node} = findEntry(file.document, [...below, ...path]).entry;
    const isFolded = isScalar(node) && node.type !== 'BLOCK_LITERAL';
    const joined = isFolded ? findJoined(writtenLines(node, file.yaml.text)) : null;
    if (!isScalar(node) || joined === null || seen.has(node)) {
      return [];
    }
    seen.add(node);
    const offset = written.indexOf(joined.line.text);
    const isParagraph = joined.what === 'a paragraph';
    return [
      {
        code: 'quiz/joined-lines',
        message: `${nameOf(path)} has ${joined.what} in it that YAML joins with other lines`,
        path,
        at: 'value',
        found: isParagraph ? 'goes on in the paragraph above it' : 'line breaks become spaces here',
        expected: null,
        help:
          node.type === 'BLOCK_FOLDED'
            ? 'write `|` in place of `>`: it keeps line breaks'
            : 'write `|` behind the key, and the text on the lines below it, without quotes',
        ...(offset !== -1 && {offset, length: joined.line.text.length}),
        fix: {kind: 'keep-lines'},
      },
    ];
  });
}
