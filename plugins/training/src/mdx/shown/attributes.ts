import type {Nodes} from 'mdast';
import {isHtmlElement} from '../htmlElements';
import {isJsxElement, type JsxAttribute, spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';

/** Elements that React refuses to give a content. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const DECLARATION = /^\s*(?<name>--[\w-]+|-?[a-z][a-z-]*)\s*:\s*(?<value>[^;]+?)\s*$/i;

function toProperty(name: string): string {
  return name.startsWith('--')
    ? `'${name}'`
    : name.toLowerCase().replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** Declarations of CSS as the object that JSX takes; `null` where they cannot be read. */
function toStyleObject(css: string): string | null {
  const declarations = css.split(';').filter((part) => part.trim() !== '');
  const members = declarations.map((declaration) => {
    const {name, value} = DECLARATION.exec(declaration)?.groups ?? {};
    return name === undefined || value === undefined || /['\\]/.test(value)
      ? null
      : `${toProperty(name)}: '${value}'`;
  });
  return members.length === 0 || members.includes(null) ? null : `{{${members.join(', ')}}}`;
}

function checkAttribute(attribute: JsxAttribute, written: string): Change[] {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
    return [];
  }
  const {name, value} = attribute;
  const isStyle = name === 'style';
  if (!isStyle && !/^on[A-Z]|^dangerouslySetInnerHTML$/.test(name)) {
    return [];
  }
  const [start, end] = spanOf(attribute);
  const object = isStyle ? toStyleObject(value) : null;
  return [
    {
      code: 'mdx/attribute',
      message: `\`${name}="…"\` is a text, where JSX takes ${isStyle ? 'an object' : 'JavaScript'}`,
      found: 'the page cannot be built',
      help: isStyle
        ? `write \`style=${object ?? "{{color: 'red'}}"}\``
        : `remove it, or write \`${name}={...}\``,
      start,
      end,
      rewrites:
        object === null ? [] : [{start, end, text: `style=${object}`, shows: written.slice(0, 0)}],
    },
  ];
}

/** What in a tag would end a build without a word about where it stands. */
export function checkAttributes(node: Nodes, {written}: ReadText): Change[] {
  if (!isJsxElement(node) || node.name === null || !isHtmlElement(node.name)) {
    return [];
  }
  const {name, children} = node;
  const found = node.attributes.flatMap((attribute) => checkAttribute(attribute, written));
  if (!VOID.has(name) || children.length === 0) {
    return found;
  }
  const [start] = spanOf(node);
  return [
    ...found,
    {
      code: 'mdx/attribute',
      message: `\`<${name}>\` cannot have anything in it`,
      found: 'the page cannot be built',
      help: `write \`<${name} />\``,
      start,
      end: start + name.length + 1,
      rewrites: [],
    },
  ];
}
