import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** What the parser cannot read, and where it noticed. */
export interface YamlError {
  /** Of the parser, or one of ours: `NO_ANCHOR`, `UNKNOWN_TAG`, `CONTROL_CHARACTER`, `WRONG_MERGE`. */
  readonly code: string;
  /** The parser's own words. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Control characters that js-yaml, which Docusaurus reads front matter with, refuses. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u;

/** `<<`, which the parser gives a symbol for. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol');
}

/** Two keys are the same to js-yaml if they are written as the same text: `1` and `"1"`. */
function isSameKey(one: unknown, other: unknown): boolean {
  return (
    isScalar(one) &&
    isScalar(other) &&
    !isMergeKey(one) &&
    String(one.value) === String(other.value)
  );
}

/** The document as Docusaurus' parser would understand it. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, {merge: true, uniqueKeys: isSameKey});
}

function isMergeSource(node: unknown, document: Document, mayBeList = true): boolean {
  const source = isAlias(node) ? node.resolve(document) : node;
  return (
    isMap(source) ||
    (mayBeList &&
      isSeq(source) &&
      source.items.every((item) => isMergeSource(item, document, false)))
  );
}

function errorAt(node: Node, code: string, message: string): YamlError {
  const [start = 0, end = 0] = node.range ?? [];
  return {code, message, start, end};
}

/** Problems that the parser leaves to those who read the values. */
function referenceErrors(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document)) {
        errors.push(errorAt(alias, 'NO_ANCHOR', `Unresolved alias: ${alias.source}`));
      }
    },
    Pair: (_key, {key, value}) => {
      const isBroken = isAlias(value) && !value.resolve(document);
      if (isMergeKey(key) && isNode(value) && !isBroken && !isMergeSource(value, document)) {
        errors.push(errorAt(value, 'WRONG_MERGE', 'Merge sources must be maps'));
      }
    },
  });
  return errors;
}

/**
 * Everything that keeps a text from being read, in the order of the text.
 *
 * @param document what {@link parseYaml} made of it, where that is known
 */
export function yamlErrors(text: string, document = parseYaml(text)): YamlError[] {
  const control = CONTROL.exec(text);
  const errors = [
    // js-yaml does not mind a comment right behind a quote.
    ...document.errors.filter(({message}) => !message.startsWith('Comments must be separated')),
    ...document.warnings
      .filter(({code}) => code === 'TAG_RESOLVE_FAILED')
      .map(({message, pos}) => ({code: 'UNKNOWN_TAG', message, pos})),
  ].map(({code, message, pos: [start, end]}) => ({code, message, start, end}));
  const unprintable = control
    ? [
        {
          code: 'CONTROL_CHARACTER',
          message: 'Unprintable character',
          start: control.index,
          end: control.index + 1,
        },
      ]
    : [];
  // What an alias stands for is known only where all else can be read.
  const references = errors.length === 0 ? referenceErrors(document) : [];
  return [...errors, ...unprintable, ...references].sort((one, other) => one.start - other.start);
}
