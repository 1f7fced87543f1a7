import type {ParseFrontMatter} from '@docusaurus/types';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {frontMatterSource} from '../diagnostics/yaml/frontMatterSource';
import {toParserFault} from '../diagnostics/yaml/parserFault';
import {findSyntaxFault} from '../diagnostics/yaml/yamlSyntax';

type ParseFrontMatterResult = Awaited<ReturnType<ParseFrontMatter>>;

/** The front matter of a page, or why it cannot be read. */
export type ReadFrontMatter =
  | {readonly parsed: ParseFrontMatterResult; readonly fault: null}
  | {readonly parsed: null; readonly fault: Diagnostic};

/**
 * Reads the front matter of a page with the parser of the site.
 *
 * @param file absolute path
 * @throws what the parser throws for a reason other than the YAML
 */
export async function readFrontMatter(
  content: string,
  file: string,
  parse: () => Promise<ParseFrontMatterResult>,
): Promise<ReadFrontMatter> {
  const source = frontMatterSource(content);
  const syntaxFault = () =>
    source ? findSyntaxFault(source, 'page/yaml-syntax', file, content) : null;
  try {
    const parsed = await parse();
    // Of a text that it has failed to read, the parser says the next time that it has nothing.
    const isSuspect = Object.keys(parsed.frontMatter).length === 0 && source?.text.trim() !== '';
    const fault = isSuspect ? syntaxFault() : null;
    return fault ? {parsed: null, fault} : {parsed, fault: null};
  } catch (error) {
    const fault = syntaxFault() ?? toParserFault(error, file);
    if (fault === null) {
      throw error;
    }
    return {parsed: null, fault};
  }
}
