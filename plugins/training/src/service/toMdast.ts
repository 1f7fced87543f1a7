import type {RootContent} from 'mdast';
import {sectionHeading} from '../mdx/heading';
import {jsx} from '../mdx/jsx';
import type {Service} from './schema';

const COMPARABLE_ANCHOR = 'comparable-services';

/**
 * What stands above the title of a service's page.
 *
 * @param comparisons variable of the page that holds the comparisons of the service; `null` where
 *   it can be in none
 */
export function serviceHeaderToMdast(
  service: Service,
  component: string,
  comparisons: string | null,
): RootContent[] {
  if (service.number === undefined && service.topics.length === 0 && comparisons === null) {
    return [];
  }
  const number = service.number === undefined ? null : String(service.number);
  const topics = service.topics.map((topic) => jsx('li', {}, [{type: 'text', value: topic}]));
  const variable = comparisons === null ? null : {variable: comparisons};
  return [jsx(component, {number, comparisons: variable}, topics)];
}

/** The section at the end of a service's page that names its counterparts elsewhere. */
export function comparableServicesToMdast(
  service: Service,
  component: string,
  title: string,
): RootContent[] {
  if (service.comparable.length === 0) {
    return [];
  }
  return [
    sectionHeading([{type: 'text', value: title}], COMPARABLE_ANCHOR),
    jsx(
      component,
      {title},
      service.comparable.map(({provider, name, url}) =>
        jsx('li', {}, [
          jsx('span', {}, [{type: 'text', value: provider}]),
          {type: 'text', value: ' '},
          {type: 'link', url, children: [{type: 'text', value: name}]},
        ]),
      ),
    ),
  ];
}
