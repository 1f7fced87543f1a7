import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {normalizeText} from './identity';
import {withoutInvisible} from './invisible';

/** A question that passed the schema. */
export interface CheckedQuestion {
  readonly name: string;
  readonly path: YamlPath;
}

/** A text of a question, where it stands, and what an author calls it: `option 2`. */
interface NamedText {
  readonly text: string;
  readonly path: YamlPath;
  readonly label: string;
}

/** What the texts are called, in a code and in a sentence. */
const NOUNS = {
  option: 'option',
  item: 'item',
  left: 'left-hand side',
  right: 'right-hand side',
} as const;

/** What readers cannot tell apart, and no stored answer either. */
export function checkDuplicates(
  kind: keyof typeof NOUNS,
  texts: readonly NamedText[],
  {name}: CheckedQuestion,
): Problem[] {
  const noun = NOUNS[kind];
  const seen = new Map<string, NamedText>();
  return texts.flatMap((named): Problem[] => {
    // What nobody sees makes no other text.
    const text = normalizeText(withoutInvisible(named.text));
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, named);
      return [];
    }
    return [
      {
        code: `quiz/duplicate-${kind}`,
        message: `question \`${name}\` has the same ${noun} twice`,
        path: named.path,
        at: 'value',
        found: `same text as ${first.label}`,
        expected: `a different text for each ${noun}`,
        help: 'reword or remove one of the two',
        related: [{path: first.path, at: 'value', label: first.label}],
      },
    ];
  });
}
