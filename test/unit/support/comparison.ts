import type {ServicePage} from '../../../plugins/training/src/service/servicePage';
import {
  type ComparisonInput,
  declarationSchema,
} from '../../../plugins/training/src/comparison/declaration/schema';
import {serviceSchema} from '../../../plugins/training/src/service/schema';

/** The page of a service, in a folder of its own. */
export function servicePage(name: string, facts: object, keys: object = {}): ServicePage {
  return {
    docId: `${name}/overview`,
    file: `/site/docs/${name}/overview.mdx`,
    permalink: `/docs/${name}/overview`,
    service: serviceSchema.parse({name, facts, ...keys}),
  };
}

/** A comparison of services called `one` and `two`. */
export function comparisonOf(rows: readonly object[], keys: object = {}): ComparisonInput {
  return declarationSchema.parse({
    title: 'One and two compared',
    services: ['one/overview', 'two/overview'],
    rows,
    ...keys,
  });
}
