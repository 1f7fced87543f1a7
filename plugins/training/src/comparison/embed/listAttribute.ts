import type {Expression} from 'estree';
import type {JsxAttribute} from '../../mdx/syntaxTree';

/** A text in a list of an attribute, and where it stands. */
export interface ListedText {
  readonly text: string;
  /** Of the literal with its quotes, as the parser counts; `null` where it is not known. */
  readonly start: number | null;
}

function expressionOf({value}: JsxAttribute): Expression | null {
  const statement = typeof value === 'object' ? value?.data?.estree?.body[0] : undefined;
  return statement?.type === 'ExpressionStatement' ? statement.expression : null;
}

/** @returns the texts of `rows={['one', 'two']}`; `null` where the value is anything else */
export function listOf(attribute: JsxAttribute): ListedText[] | null {
  const expression = expressionOf(attribute);
  if (expression?.type !== 'ArrayExpression') {
    return null;
  }
  const texts = expression.elements.flatMap((element): ListedText[] => {
    if (element?.type !== 'Literal' || typeof element.value !== 'string') {
      return [];
    }
    const {start} = element as {start?: unknown};
    return [{text: element.value, start: typeof start === 'number' ? start : null}];
  });
  return texts.length === expression.elements.length && texts.length > 0 ? texts : null;
}
