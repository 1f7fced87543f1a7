import type {Suppressions} from '../check/suppressions/suppressions';
import type {Verified} from '../claims/verifiedFile';
import type {EmbeddableSet} from '../comparison/embed/embeddable';
import type {Documentation} from '../diagnostics/documentationUrl';
import type {CoursePages} from '../course/publish/routes';
import {processValue} from '../docusaurus/processValue';
import type {ClaimWords, Headings} from '../docusaurus/translations';
import type {LintOptions} from '../lint/lint';
import type {Direction} from '../mdx/direction';

/** What the remark transformer needs to know about the site that it compiles pages of. */
export interface Site {
  /** Absolute path; file names in messages are shown relative to it. */
  readonly siteDir: string;
  /** Of the current build, as in HTML: `en-GB`. */
  readonly language: string;
  /** Headings that the plugin writes into pages, in the language of the current build. */
  readonly headings: Headings;
  /** In which direction the language of the current build is written. */
  readonly direction: Direction;
  /** Folder of the modules that the plugin writes while content is loaded. */
  readonly dataModules: string;
  /** Comparisons that pages can show, by version of the docs; the first set is for all pages. */
  readonly comparisons: readonly EmbeddableSet[];
  /** Courses of pages, and those that pages can show. */
  readonly coursePages: CoursePages;
  /** What claims have verified. */
  readonly verified: Verified;
  readonly claimWords: ClaimWords;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
  /** What authors are shown below a quiz while the dev server runs, and in `build --dev`; `null` otherwise. */
  readonly authorTools: {
    readonly locale: string;
    readonly rules: LintOptions;
    readonly suppressions: Suppressions;
  } | null;
}

/** Docusaurus builds one locale after the other, so there is one current site. */
const SITE = processValue<Site | null>('site', () => null);

export function setCurrentSite(site: Site): void {
  SITE.set(site);
}

/** @throws Error where the plugin is not in the config, which leaves the components unknown too */
export function getCurrentSite(): Site {
  const site = SITE.get();
  if (!site) {
    throw new Error(
      "The remark transformer of docusaurus-plugin-training runs without its plugin. Add to docusaurus.config: plugins: ['docusaurus-plugin-training']",
    );
  }
  return site;
}
