import type {ImportDeclaration, Program} from 'estree';
import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** `true` writes an attribute without a value; `null` and `false` leave it out. */
export type AttributeValue = string | boolean | null;

function toAttributes(values: Readonly<Record<string, AttributeValue>>): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]): MdxJsxAttribute[] =>
    value === null || value === false
      ? []
      : [{type: 'mdxJsxAttribute', name, value: value === true ? null : value}],
  );
}

/** A JSX element as MDX's parser would give it. */
export function jsx(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly (RootContent | PhrasingContent)[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    // Wider than mdast's type, as MDX itself allows: phrasing needs no paragraph around it here.
    children: children as BlockContent[],
  };
}

/** `import name from 'source'` as MDX's parser would give it. */
function importDefault(name: string, source: string): MdxjsEsm {
  const declaration: ImportDeclaration = {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
    source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
    attributes: [],
  };
  const estree: Program = {type: 'Program', body: [declaration], sourceType: 'module'};
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/**
 * Makes a theme component known to a page.
 *
 * @returns the name to use in the page, which no author's import has
 */
export function importThemeComponent(tree: Root, component: string): string {
  const name = `Training${component}`;
  tree.children.unshift(importDefault(name, `@theme/${component}`));
  return name;
}
