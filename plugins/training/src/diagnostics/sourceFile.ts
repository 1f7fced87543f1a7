import {readFileSync} from 'node:fs';
import type {Document} from 'yaml';
import {frontMatterSource, type YamlSource} from './yaml/frontMatterSource';
import {parseYaml} from './yaml/yamlProblems/yamlErrors';

const NO_YAML: YamlSource = {text: '', offset: 0};

/**
 * A file of an author's with YAML in it. It is read when somebody first asks for its text, and
 * parsed when somebody first asks for a place in it: once, however many checks look at it.
 */
export class SourceFile {
  readonly #read: () => string;
  readonly #yamlIn: (content: string) => YamlSource;
  #content: string | null = null;
  #yaml: YamlSource | null = null;
  #document: Document.Parsed | null = null;

  /**
   * @param file absolute path
   * @param read gives the whole file
   * @param yamlIn finds the YAML in it
   */
  constructor(
    readonly file: string,
    read: () => string,
    yamlIn: (content: string) => YamlSource,
  ) {
    this.#read = read;
    this.#yamlIn = yamlIn;
  }

  /** The whole file. */
  get content(): string {
    return (this.#content ??= this.#read());
  }

  /** The YAML text; empty where the file has none. */
  get yaml(): YamlSource {
    return (this.#yaml ??= this.#yamlIn(this.content));
  }

  /** The YAML as Docusaurus' parser would understand it. */
  get document(): Document.Parsed {
    return (this.#document ??= parseYaml(this.yaml.text));
  }
}

/**
 * A Markdown file, whose YAML is its front matter.
 *
 * @param read gives the whole file; default: as it is on disk when somebody asks
 */
export function markdownFile(
  file: string,
  read: () => string = () => readFileSync(file, 'utf8'),
): SourceFile {
  return new SourceFile(file, read, (content) => frontMatterSource(content) ?? NO_YAML);
}

/** A file that is YAML from its first line to its last. */
export function yamlFile(file: string, content: string): SourceFile {
  return new SourceFile(
    file,
    () => content,
    () => ({text: content, offset: 0}),
  );
}
