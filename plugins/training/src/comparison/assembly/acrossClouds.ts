import {createSlugger} from '@docusaurus/utils';
import type {AcrossCloudsTexts} from '../../docusaurus/translations';
import type {Cell, ComparedService, Comparison, RichNode, Row} from '../../shared/comparison';
import {ACROSS_CLOUDS_ID} from '../declaration/reservedIds';
import type {ServicePage} from '../../service/servicePage';

/** The services that name a counterpart: those with a number first, as their pages count them. */
export function servicesAcrossClouds(pages: readonly ServicePage[]): ServicePage[] {
  const numberOf = ({service: {number = Infinity}}: ServicePage) => number;
  return pages
    .filter(({service}) => service.comparable.length > 0)
    .sort((one, other) =>
      numberOf(one) === numberOf(other) ? 0 : numberOf(one) - numberOf(other),
    );
}

function link(href: string, text: string): RichNode {
  return {tag: 'a', href, children: [text]};
}

function joined(links: readonly RichNode[]): RichNode[] {
  return links.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}

function toCell({service, permalink}: ServicePage, column: string, own: string): Cell {
  const counterparts = service.comparable
    .filter(({provider}) => provider === column)
    .map(({name, url}) => link(url, name));
  const links = column === own ? [link(permalink, service.name), ...counterparts] : counterparts;
  const details = {note: null, source: null, checked: null};
  return links.length === 0
    ? {...details, kind: 'support', support: 'unknown'}
    : {...details, kind: 'text', content: joined(links)};
}

/**
 * Puts the services of the site beside their counterparts of other providers.
 *
 * @param permalink address of its page
 * @param own who offers the services of the site
 * @param pages services that name a counterpart, in the order of the rows
 */
export function compareAcrossClouds(
  permalink: string,
  own: string,
  pages: readonly ServicePage[],
  {title, description}: AcrossCloudsTexts,
): Comparison {
  const others = pages.flatMap(({service}) => service.comparable.map(({provider}) => provider));
  const columns = [...new Set([own, ...others])];
  const columnSlugger = createSlugger();
  const rowSlugger = createSlugger();
  const rows = pages.map((page): Row => {
    const label = page.service.shortName ?? page.service.name;
    return {
      id: rowSlugger.slug(label),
      label,
      permalink: page.permalink,
      kind: 'text',
      cells: columns.map((column) => toCell(page, column, own)),
    };
  });
  return {
    id: ACROSS_CLOUDS_ID,
    permalink,
    title,
    description,
    services: columns.map((name): ComparedService => ({
      id: name,
      slug: columnSlugger.slug(name),
      name,
      shortName: name,
      permalink: null,
      summary: [],
    })),
    groups: [{id: 'rows', label: '', rows}],
    notes: [],
  };
}
