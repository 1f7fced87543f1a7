import type {Expression, Program, SpreadElement, Super} from 'estree';

/** What a page shows of an expression; `null` where only the page knows. */
export function shownOfExpression(node: Expression | SpreadElement | Super | null): string | null {
  switch (node?.type) {
    case 'Literal': {
      const {value} = node;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? String(value)
        : value instanceof RegExp
          ? null
          : '';
    }
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? '') : null;
    case 'SequenceExpression':
      return shownOfExpression(node.expressions.at(-1) ?? null);
    case 'ArrayExpression': {
      const parts = node.elements.map((element) => shownOfExpression(element));
      return parts.includes(null) ? null : parts.join('');
    }
    case 'UnaryExpression': {
      const inner = shownOfExpression(node.argument);
      return node.operator === '-' && inner !== null && inner !== '' ? `-${inner}` : null;
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return '';
    default:
      return null;
  }
}

/** The one expression between braces; `null` where there is none. */
export function expressionOf(program: Program | null | undefined): Expression | null {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? statement.expression : null;
}
