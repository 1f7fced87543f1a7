import {
  Children,
  cloneElement,
  type ComponentType,
  createElement,
  type FunctionComponent,
  isValidElement,
  type ReactNode,
} from 'react';

type Attributes = Readonly<Record<string, unknown>>;

/** What makes a control of an element; nothing else of it has a meaning without the engine. */
const FUNCTION = /^(?:on[A-Z]|(?:href|type|value|checked|aria-disabled)$)/;

/** An element without its classes, ids, roles, data and references: all that it was not given. */
function withoutAttributes(node: ReactNode, given: Attributes): ReactNode {
  if (!isValidElement<Attributes & {children?: ReactNode}>(node)) {
    return node;
  }
  const children = Children.map(node.props.children, (child) => withoutAttributes(child, given));
  if (typeof node.type !== 'string') {
    return children ? cloneElement(node, {}, children) : node;
  }
  const kept = Object.entries(node.props).filter(
    ([name, value]) =>
      FUNCTION.test(name) ||
      given[name] === value ||
      (typeof value === 'string' && Object.values(given).includes(value)),
  );
  return createElement(node.type, {key: node.key, ...Object.fromEntries(kept)}, children);
}

/** A component as a site may write it anew: the same words and controls, and nothing else. */
export default function plainComponent(
  component: ComponentType<Attributes>,
): FunctionComponent<Attributes> {
  const {type: render = component} = component as {type?: ComponentType<Attributes>};
  return function Plain(props) {
    return withoutAttributes((render as (given: Attributes) => ReactNode)(props), props);
  };
}
