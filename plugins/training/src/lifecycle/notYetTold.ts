import type {Diagnostic} from '../diagnostics/diagnostic';
import {type PageOf, tellOnce} from '../diagnostics/reports/tellOnce';
import {processValue} from '../docusaurus/processValue';

/** What a build of a site has told in the languages that it is done with. */
interface Build {
  readonly locales: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

/** Docusaurus builds one language after the other, in one process. */
const BUILDS = processValue('builds', () => new Map<string, Build>());

/**
 * Takes what no earlier language of this build has told.
 *
 * @param warnings of the site in the language
 */
export function notYetTold(
  warnings: readonly Diagnostic[],
  pageOf: PageOf,
  {siteDir, locale}: {readonly siteDir: string; readonly locale: string},
): readonly Diagnostic[] {
  const builds = BUILDS.get();
  const last = builds.get(siteDir);
  // A language that comes again is that of another build.
  const {locales, told} =
    last && !last.locales.has(locale)
      ? last
      : {locales: new Set<string>(), told: new Set<string>()};
  const all = tellOnce(warnings, pageOf);
  builds.set(siteDir, {
    locales: new Set([...locales, locale]),
    told: new Set([...told, ...all.map(({key}) => key)]),
  });
  const isNew = new Set(all.filter(({key}) => !told.has(key)).map(({diagnostic}) => diagnostic));
  return warnings.filter((warning) => isNew.has(warning));
}
