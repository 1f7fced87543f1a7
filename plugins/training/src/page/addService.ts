import type {Heading, RootContent} from 'mdast';
import {importModule, importThemeComponent, localName} from '../mdx/jsx';
import type {CompiledPage} from './compiledPage';
import {getCurrentSite} from './currentSite';
import {comparedWithFile} from '../comparison/publish/comparedWith';
import type {Service} from '../service/schema';
import {comparableServicesToMdast, serviceHeaderToMdast} from '../service/toMdast';

/** What the page calls the comparisons of its service. */
const COMPARED_WITH = 'trainingComparedWith';

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

/** Puts what a page says about its service above its title and at its end. */
export function addService(service: Service, {tree, file}: CompiledPage): void {
  const {siteDir, dataModules, headings} = getCurrentSite();
  // Each row of a comparison wants a fact.
  const isCompared = Object.keys(service.facts).length > 0;
  const header = serviceHeaderToMdast(
    service,
    localName('ServiceHeader'),
    isCompared ? COMPARED_WITH : null,
  );
  const comparable = comparableServicesToMdast(
    service,
    localName('ComparableServices'),
    headings.comparableServices,
  );
  // Above the title where the page has one; Docusaurus writes the title of any other page itself.
  const title = tree.children.findIndex(isTitle);
  const start = tree.children.findIndex(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  tree.children.splice(title === -1 ? Math.max(start, 0) : title, 0, ...header);
  tree.children.push(...comparable);
  if (isCompared) {
    importModule(tree, COMPARED_WITH, `${dataModules}/${comparedWithFile(file.path, siteDir)}`);
  }
  if (header.length > 0) {
    importThemeComponent(tree, 'ServiceHeader');
  }
  if (comparable.length > 0) {
    importThemeComponent(tree, 'ComparableServices');
  }
}
