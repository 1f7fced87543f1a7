import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import {DEFAULT_DOCUMENTATION} from './diagnostics/documentationUrl';
import type {LintOptions} from './lint/lint';
import {RULES} from './lint/rules';

export interface PluginOptions {
  /** Set by Docusaurus. */
  readonly id: string;
  /** File that declares comparisons, relative to the site; a site may have none. */
  readonly comparisons: string;
  /** Comparisons are at `/<comparisonBasePath>/<id>`. */
  readonly comparisonBasePath: string;
  /** Severities of rules of question writing, by the name of the rule, that differ from theirs. */
  readonly lint: LintOptions;
  /** Address of the authors' documentation, which reports lead to. */
  readonly documentation: string;
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS: Omit<PluginOptions, 'id'> = {
  comparisons: 'docs/comparisons.yml',
  comparisonBasePath: 'compare',
  lint: {},
  documentation: DEFAULT_DOCUMENTATION,
};

const SeveritySchema = Joi.string().valid('off', 'warn', 'error');

const OptionsSchema = Joi.object<PluginOptions>({
  comparisons: Joi.string().default(DEFAULT_OPTIONS.comparisons),
  comparisonBasePath: Joi.string().default(DEFAULT_OPTIONS.comparisonBasePath),
  lint: Joi.object(Object.fromEntries(RULES.map(({name}) => [name, SeveritySchema]))).default(
    DEFAULT_OPTIONS.lint,
  ),
  documentation: Joi.string()
    .uri({scheme: ['http', 'https']})
    .default(DEFAULT_OPTIONS.documentation),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(OptionsSchema, options);
}
