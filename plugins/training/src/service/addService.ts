import type {Heading, Root, RootContent} from 'mdast';
import {importThemeComponent, localName} from '../mdx/jsx';
import {getCurrentSite} from '../site';
import type {Service} from './schema';
import {comparableServicesToMdast, serviceHeaderToMdast} from './toMdast';

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

/** Puts what a page says about its service above its title and at its end. */
export function addService(service: Service, tree: Root): void {
  const header = serviceHeaderToMdast(service, localName('ServiceHeader'));
  const comparable = comparableServicesToMdast(
    service,
    localName('ComparableServices'),
    getCurrentSite().headings.comparableServices,
  );
  // Above the title where the page has one; Docusaurus writes the title of any other page itself.
  const title = tree.children.findIndex(isTitle);
  const start = tree.children.findIndex(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  tree.children.splice(title === -1 ? Math.max(start, 0) : title, 0, ...header);
  tree.children.push(...comparable);
  if (header.length > 0) {
    importThemeComponent(tree, 'ServiceHeader');
  }
  if (comparable.length > 0) {
    importThemeComponent(tree, 'ComparableServices');
  }
}
