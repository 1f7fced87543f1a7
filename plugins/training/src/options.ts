import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';

export interface PluginOptions {
  /** Set by Docusaurus. */
  readonly id: string;
  /** File that declares comparisons, relative to the site; a site may have none. */
  readonly comparisons: string;
  /** Comparisons are at `/<comparisonBasePath>/<id>`. */
  readonly comparisonBasePath: string;
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS: Omit<PluginOptions, 'id'> = {
  comparisons: 'docs/comparisons.yml',
  comparisonBasePath: 'compare',
};

const OptionsSchema = Joi.object<PluginOptions>({
  comparisons: Joi.string().default(DEFAULT_OPTIONS.comparisons),
  comparisonBasePath: Joi.string().default(DEFAULT_OPTIONS.comparisonBasePath),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(OptionsSchema, options);
}
