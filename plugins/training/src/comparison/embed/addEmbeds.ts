import type {Root} from 'mdast';
import {attributeOf, importModule, importThemeComponent, localName} from '../../mdx/jsx';
import type {JsxElement} from '../../mdx/syntaxTree';
import {comparisonIdOf} from './checkEmbeds';
import type {Embeddable} from './embeddable';
import {EMBED_ELEMENT, findEmbeds} from './findEmbeds';

/** The name that the data of a comparison has in a page. */
function dataName(index: number): string {
  return `trainingComparison${index}`;
}

function handData(node: JsxElement, variable: string): void {
  node.name = localName(EMBED_ELEMENT);
  node.attributes = [
    attributeOf('comparison', {variable}),
    ...node.attributes.filter(
      (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id',
    ),
  ];
}

/**
 * Gives each `<Comparison id="..." />` of a page its component and its data.
 *
 * @param comparisons those that the page can show, among them all that it asks for
 */
export function addEmbeds(tree: Root, comparisons: readonly Embeddable[]): void {
  const embeds = findEmbeds(tree);
  const wanted = comparisons.filter(({id}) => embeds.some((node) => comparisonIdOf(node) === id));
  for (const node of embeds) {
    const index = wanted.findIndex(({id}) => id === comparisonIdOf(node));
    handData(node, dataName(index));
  }
  wanted.forEach(({module}, index) => {
    importModule(tree, dataName(index), module);
  });
  if (embeds.length > 0) {
    importThemeComponent(tree, EMBED_ELEMENT);
  }
}
