import type {ArrowFunctionExpression, Identifier, ImportDeclaration, Program} from 'estree';
import type {BlockContent, Data, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** A variable of the page, as the value of an attribute: `type={TrainingChoice}`. */
export interface Variable {
  readonly variable: string;
}

/** What loads a module when it is called: `load={() => import('...')}`. */
export interface LazyModule {
  readonly module: string;
}

/** `true` writes an attribute without a value; `null` and `false` leave it out. */
export type AttributeValue = string | boolean | Variable | LazyModule | null;

export type Attributes = Readonly<Record<string, AttributeValue>>;

type Value = MdxJsxAttribute['value'];

function toExpression(value: Variable | LazyModule): Identifier | ArrowFunctionExpression {
  if ('variable' in value) {
    return {type: 'Identifier', name: value.variable};
  }
  const source = {type: 'Literal', value: value.module, raw: JSON.stringify(value.module)} as const;
  return {
    type: 'ArrowFunctionExpression',
    params: [],
    expression: true,
    body: {type: 'ImportExpression', source},
  };
}

function expressionToValue(value: Variable | LazyModule): Value {
  const expression = toExpression(value);
  const estree: Program = {
    type: 'Program',
    body: [{type: 'ExpressionStatement', expression}],
    sourceType: 'module',
  };
  const text =
    'variable' in value ? value.variable : `() => import(${JSON.stringify(value.module)})`;
  return {type: 'mdxJsxAttributeValueExpression', value: text, data: {estree}};
}

function toValue(value: string | true | Variable | LazyModule): Value {
  if (value === true) {
    return null;
  }
  return typeof value === 'string' ? value : expressionToValue(value);
}

/** An attribute as MDX's parser would give it. */
export function attributeOf(
  name: string,
  value: string | true | Variable | LazyModule,
): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value: toValue(value)};
}

function toAttributes(values: Attributes): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === false ? [] : [attributeOf(name, value)],
  );
}

/**
 * What MDX's parser says of elements that are written as JSX: they stay what they are where the site
 * has a component of that name, such as `pre`, and a page does not look for one.
 */
const WRITTEN_AS_JSX: Data & {readonly _mdxExplicitJsx: true} = {_mdxExplicitJsx: true};

/** A JSX element as MDX's parser would give it. */
export function jsx(
  name: string,
  attributes: Attributes,
  children: readonly (RootContent | PhrasingContent)[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    // Wider than mdast's type, as MDX itself allows: phrasing needs no paragraph around it here.
    children: children as BlockContent[],
    data: {...WRITTEN_AS_JSX},
  };
}

/** A JSX element without content, between words. */
export function inlineJsx(name: string, attributes: Attributes): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: [],
    data: {...WRITTEN_AS_JSX},
  };
}

/** A text as `{'...'}`, whose white space stays, and which no plugin takes for words. */
export function verbatim(text: string): Extract<PhrasingContent, {type: 'mdxTextExpression'}> {
  const raw = JSON.stringify(text);
  const estree: Program = {
    type: 'Program',
    body: [{type: 'ExpressionStatement', expression: {type: 'Literal', value: text, raw}}],
    sourceType: 'module',
  };
  return {type: 'mdxTextExpression', value: raw, data: {estree}};
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

/** The name that a theme component has in a page, which no author's import has. */
export function localName(component: string): string {
  return `Training${component.replaceAll('/', '')}`;
}

/** Makes what a module exports by default known to a page. */
export function importModule(tree: Root, name: string, module: string): void {
  tree.children.unshift(importDefault(name, module));
}

/** Makes a theme component known to a page, by its {@link localName}. */
export function importThemeComponent(tree: Root, component: string): void {
  importModule(tree, localName(component), `@theme/${component}`);
}
