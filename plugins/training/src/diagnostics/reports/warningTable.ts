import type {Diagnostic} from '../diagnostic';
import {relativeFile} from '../relativeFile';

/** As many pages of a rule as its line has room for. */
const NAMED_PAGES = 2;

function countBy(
  diagnostics: readonly Diagnostic[],
  nameOf: (diagnostic: Diagnostic) => string,
): [string, number][] {
  const counts = new Map<string, number>();
  diagnostics.forEach((diagnostic) => {
    const name = nameOf(diagnostic);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  // Most first; a sort is stable, and diagnostics are in the order of files.
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Files with warnings, relative to the site, that with most of them first. */
export function worstPages(
  diagnostics: readonly Diagnostic[],
  siteDir: string,
): readonly (readonly [file: string, warnings: number])[] {
  const warnings = diagnostics.filter(({severity}) => severity === 'warning');
  return countBy(warnings, ({file}) => relativeFile(file, siteDir));
}

function pagesOf(diagnostics: readonly Diagnostic[], siteDir: string): string {
  const pages = worstPages(diagnostics, siteDir);
  const named = pages.slice(0, NAMED_PAGES).map(([file, warnings]) => `${file} (${warnings})`);
  const more = pages.length - named.length;
  return `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** A line for each kind of warning: how many there are, and the pages with most of them. */
export function warningTable(diagnostics: readonly Diagnostic[], siteDir: string): string[] {
  const warnings = diagnostics.filter(({severity}) => severity === 'warning');
  const kinds = countBy(warnings, ({code}) => code);
  const countWidth = Math.max(...kinds.map(([, number]) => String(number).length));
  const codeWidth = Math.max(...kinds.map(([code]) => code.length));
  return kinds.map(([code, number]) => {
    const pages = pagesOf(
      warnings.filter((warning) => warning.code === code),
      siteDir,
    );
    return `  ${String(number).padStart(countWidth)}  ${code.padEnd(codeWidth)}  ${pages}`;
  });
}
