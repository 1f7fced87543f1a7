import type {Edit} from '../../diagnostic';
import type {YamlError} from './yamlErrors';

/** What an author did that YAML cannot read, in offsets of the YAML text. */
export interface YamlProblem {
  /** One sentence that stands alone. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Printed beside the underlined source. */
  readonly found: string;
  readonly expected: string | null;
  readonly help: string | null;
  readonly related?: {readonly start: number; readonly end: number; readonly label: string};
  /** Makes the text readable, and says what its author meant. */
  readonly fix?: {readonly description: string; readonly edits: readonly Edit[]};
}

/** Looks for the problem behind an error of the parser. */
export type Recogniser = (text: string, error: YamlError) => YamlProblem | null;
