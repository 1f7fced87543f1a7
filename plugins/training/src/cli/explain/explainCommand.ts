import {didYouMean} from '../../diagnostics/didYouMean';
import type {Code} from '../../diagnostics/codes';
import {type Documentation, documentationUrl} from '../../diagnostics/documentationUrl';
import {formatList} from '../../diagnostics/wording';
import {CommandError} from '../commandError';
import {DOCUMENTATION, type Documented} from './documentation';
import {terminalMarkdown} from './terminalMarkdown';

export interface ExplainOptions {
  readonly documentation: Documentation;
  /** Whether to write the escape codes of a terminal. */
  readonly colours: boolean;
}

const CODES = DOCUMENTATION.map(({code}) => code);

/** Who forgets the subject of a code, as editors leave it out, means one that ends like this. */
function guesses(word: string): readonly string[] {
  const ending = CODES.filter((code) => code.endsWith(`/${word}`));
  const near = ending.length > 0 ? null : didYouMean(word, CODES);
  return near === null ? ending : [near];
}

function explainUnknown(word: string): string {
  const meant = guesses(word);
  return `there is no code \`${word}\`${meant.length === 0 ? '' : `; did you mean ${formatList(meant, 'or')}?`}`;
}

function find(words: readonly string[]): Documented[] {
  const unknown = words.filter((word) => !CODES.includes(word));
  if (unknown.length > 0) {
    const hint = 'without a code, `npx docusaurus training:explain` lists them all';
    throw new CommandError([...unknown.map(explainUnknown), hint].join('\n'));
  }
  return [...new Set(words)].flatMap((word) => DOCUMENTATION.filter(({code}) => code === word));
}

function listOfAll(): string {
  const width = Math.max(...CODES.map(({length}) => length));
  return DOCUMENTATION.map(({code, summary}) => `${code.padEnd(width)}  ${summary}`).join('\n');
}

async function explain(
  {code, summary, text}: Documented,
  {documentation, colours}: ExplainOptions,
): Promise<string> {
  const url = documentationUrl(code as Code, documentation);
  const markdown = [
    `# ${code}`,
    ...(code.startsWith('lint/') ? [summary] : []),
    text(),
    ...(url === null ? [] : [`On the site: ${url}`]),
  ];
  return await terminalMarkdown(markdown.join('\n\n'), colours);
}

/**
 * What the documentation says of codes; without one, a line for every code.
 *
 * @throws CommandError where there is no such code
 */
export async function explainCommand(
  words: readonly string[],
  options: ExplainOptions,
): Promise<string> {
  if (words.length === 0) {
    return listOfAll();
  }
  const texts = await Promise.all(find(words).map((documented) => explain(documented, options)));
  return texts.join('\n\n\n');
}
