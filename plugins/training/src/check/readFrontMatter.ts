import type {ParseFrontMatter} from '@docusaurus/types';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {findMisreadPage} from '../diagnostics/misreadPage';
import type {SourceFile} from '../diagnostics/sourceFile';
import {toParserDiagnostic} from '../diagnostics/yaml/parserDiagnostic';
import {findSyntaxDiagnostic} from '../diagnostics/yaml/yamlSyntax';

type ParseFrontMatterResult = Awaited<ReturnType<ParseFrontMatter>>;

/** The front matter of a page, or why it cannot be read. */
export type ReadFrontMatter =
  | {readonly parsed: ParseFrontMatterResult; readonly diagnostic: null}
  | {readonly parsed: null; readonly diagnostic: Diagnostic};

/**
 * Reads the front matter of a page with the parser of the site.
 *
 * @throws what the parser throws for a reason other than the YAML
 */
export async function readFrontMatter(
  source: SourceFile,
  parse: () => Promise<ParseFrontMatterResult>,
): Promise<ReadFrontMatter> {
  const misread = findMisreadPage(source);
  if (misread) {
    return {parsed: null, diagnostic: misread};
  }
  const syntaxDiagnostic = () => findSyntaxDiagnostic(source, 'page/yaml-syntax');
  try {
    const parsed = await parse();
    // Of a text that it has failed to read, the parser says the next time that it has nothing.
    const keys = Object.keys(parsed.frontMatter);
    const isUnusual =
      (keys.length === 0 && source.yaml.text.trim() !== '') ||
      keys.some((key) => /^[\s\u200b]/.test(key));
    const diagnostic = isUnusual ? syntaxDiagnostic() : null;
    return diagnostic ? {parsed: null, diagnostic} : {parsed, diagnostic: null};
  } catch (error) {
    const diagnostic = syntaxDiagnostic() ?? toParserDiagnostic(error, source.file);
    if (diagnostic === null) {
      throw error;
    }
    return {parsed: null, diagnostic};
  }
}
