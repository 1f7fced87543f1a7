import jmespath from 'jmespath';
import type {Shape} from './model';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

const OTHER: Shape = {kind: 'other'};

class UnknownField extends Error {}

function entryOf(shape: Shape): Shape {
  return shape.kind === 'list' ? shape.of : OTHER;
}

/**
 * What a query makes of a shape.
 *
 * @throws UnknownField for a field that the shape does not have
 */
function walk(node: Node, shape: Shape): Shape {
  const [left, right, condition] = node.children ?? [];
  switch (node.type) {
    case 'Field': {
      const name = node.name ?? '';
      if (shape.kind === 'map') {
        return shape.of;
      }
      if (shape.kind !== 'structure') {
        return OTHER;
      }
      const member = shape.members.get(name);
      if (!member) {
        throw new UnknownField(name);
      }
      return member;
    }
    case 'Subexpression':
    case 'Pipe':
      return left && right ? walk(right, walk(left, shape)) : OTHER;
    case 'IndexExpression':
      return left ? entryOf(walk(left, shape)) : OTHER;
    case 'Flatten':
      return left ? walk(left, shape) : shape;
    case 'Projection':
      return left && right ? {kind: 'list', of: walk(right, entryOf(walk(left, shape)))} : OTHER;
    case 'FilterProjection': {
      const entry = left ? entryOf(walk(left, shape)) : OTHER;
      if (condition) {
        walk(condition, entry);
      }
      return {kind: 'list', of: right ? walk(right, entry) : entry};
    }
    case 'Identity':
    case 'Current':
      return shape;
    default:
      (node.children ?? []).forEach((child) => walk(child, shape));
      return OTHER;
  }
}

/** `true`, or a sentence that quotes the query, or the field that the answer does not have. */
export function queries(query: string, output: Shape): true | string {
  try {
    walk((jmespath as unknown as {compile: (query: string) => Node}).compile(query), output);
    return true;
  } catch (error) {
    if (error instanceof UnknownField) {
      return `The answer has no \`${error.message}\`.`;
    }
    return `JMESPath cannot read \`${query}\`.`;
  }
}
