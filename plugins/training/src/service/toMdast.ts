import type {RootContent} from 'mdast';
import {sectionHeading} from '../mdx/heading';
import {jsx} from '../mdx/jsx';
import type {Service} from './schema';

const COMPARABLE_ANCHOR = 'comparable-services';

/** What stands above the title of a service's page. */
export function serviceHeaderToMdast(service: Service, component: string): RootContent[] {
  if (service.number === undefined && service.topics.length === 0) {
    return [];
  }
  const number = service.number === undefined ? null : String(service.number);
  const topics = service.topics.map((topic) => jsx('li', {}, [{type: 'text', value: topic}]));
  return [jsx(component, {number}, topics)];
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
      {},
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
