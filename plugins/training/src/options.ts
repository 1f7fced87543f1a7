import type {OptionValidationContext} from '@docusaurus/types';
import {Joi, normalizePluginOptions} from '@docusaurus/utils-validation';
import type {Documentation} from './diagnostics/documentationUrl';
import type {LintOptions} from './lint/lint';
import {RULES} from './lint/rules';

export interface PluginOptions {
  /** Set by Docusaurus. */
  readonly id: string;
  /** File that declares comparisons, relative to the site; a site may have none. */
  readonly comparisons: string;
  /** Comparisons are at `/<comparisonBasePath>/<id>`. */
  readonly comparisonBasePath: string;
  /** File that declares courses, relative to the site; a site may have none. */
  readonly courses: string;
  /** Courses are at `/<courseBasePath>/<id>`. */
  readonly courseBasePath: string;
  /** Whether the pages of a course say how far a reader is: in the sidebar, and at their end. */
  readonly courseMarks: boolean;
  /** Who offers the services of the site; `null` where they are not compared across clouds. */
  readonly provider: string | null;
  /** Days after which a source has to be read again; `null` or `false` for never. */
  readonly maxSourceAge: number | null | false;
  /** Folder of the claims that verify what pages say, relative to the site; a site may have none. */
  readonly claims: string;
  /** Severities of rules of question writing, by the name of the rule, that differ from theirs. */
  readonly lint: LintOptions;
  /** Address of documentation for authors, which reports lead to; `null` where there is none. */
  readonly documentation: Documentation;
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS: Omit<PluginOptions, 'id'> = {
  comparisons: 'docs/comparisons.yml',
  comparisonBasePath: 'compare',
  courses: 'docs/courses.yml',
  courseBasePath: 'course',
  courseMarks: true,
  provider: null,
  maxSourceAge: 365,
  claims: 'claims',
  lint: {},
  documentation: null,
};

const SeveritySchema = Joi.string().valid('off', 'warn', 'error');

const RULE_NAMES = RULES.map(({name}) => name);

/** What Docusaurus prints of a wrong option names no plugin. */
function unknownKeyMessage(kind: string, known: readonly string[]): {'object.unknown': string} {
  return {
    'object.unknown': `{{#label}} is no ${kind} of docusaurus-plugin-training, which has ${known.join(', ')}`,
  };
}

const OptionsSchema = Joi.object<PluginOptions>({
  comparisons: Joi.string().default(DEFAULT_OPTIONS.comparisons),
  comparisonBasePath: Joi.string().default(DEFAULT_OPTIONS.comparisonBasePath),
  courses: Joi.string().default(DEFAULT_OPTIONS.courses),
  courseBasePath: Joi.string().default(DEFAULT_OPTIONS.courseBasePath),
  courseMarks: Joi.boolean().default(DEFAULT_OPTIONS.courseMarks),
  provider: Joi.string().allow(null).default(DEFAULT_OPTIONS.provider),
  maxSourceAge: Joi.number()
    .integer()
    .positive()
    .allow(null, false)
    .default(DEFAULT_OPTIONS.maxSourceAge),
  claims: Joi.string().default(DEFAULT_OPTIONS.claims),
  lint: Joi.object(Object.fromEntries(RULE_NAMES.map((name) => [name, SeveritySchema])))
    .default(DEFAULT_OPTIONS.lint)
    .messages(unknownKeyMessage('rule', RULE_NAMES)),
  documentation: Joi.string()
    .uri({scheme: ['http', 'https']})
    .allow(null)
    .default(DEFAULT_OPTIONS.documentation),
}).messages(unknownKeyMessage('option', Object.keys(DEFAULT_OPTIONS)));

/** Not by what Docusaurus passes: where its copy of Joi is another, it refuses schemas of this one. */
export function validateOptions({
  options,
}: Pick<OptionValidationContext<Options | undefined, PluginOptions>, 'options'>): PluginOptions {
  return normalizePluginOptions(OptionsSchema, options as PluginOptions);
}
