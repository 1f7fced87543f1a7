/**
 * Whether EventBridge would match an event, for the operators that the course uses. See
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
type Json = unknown;

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws Error for an operator that is not known here */
function matchesValue(condition: Json, value: Json): boolean {
  if (!isObject(condition)) {
    return Array.isArray(value) ? value.includes(condition) : value === condition;
  }
  const [[operator, operand] = ['', null], ...others] = Object.entries(condition);
  if (others.length > 0) {
    throw new Error('a condition has one operator');
  }
  if (operator === 'exists') {
    return (value !== undefined) === operand;
  }
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  switch (operator) {
    case 'prefix':
      return typeof operand === 'string' && texts.some((text) => text.startsWith(operand));
    case 'suffix':
      return typeof operand === 'string' && texts.some((text) => text.endsWith(operand));
    case 'equals-ignore-case':
      return (
        typeof operand === 'string' &&
        texts.some((text) => text.toLowerCase() === operand.toLowerCase())
      );
    case 'anything-but': {
      const refused = Array.isArray(operand) ? operand : [operand];
      return value !== undefined && !refused.includes(value);
    }
    default:
      throw new Error(`there is no operator \`${operator}\``);
  }
}

/** @throws Error where the pattern is none */
export function matchesPattern(pattern: Json, event: Json): boolean {
  if (!isObject(pattern) || Object.keys(pattern).length === 0) {
    throw new Error('a pattern is an object with keys');
  }
  if (Array.isArray(event)) {
    // Conditions below a list are met by one of its entries.
    return event.some((entry) => matchesPattern(pattern, entry));
  }
  return Object.entries(pattern).every(([key, condition]) => {
    if (key === '$or') {
      if (!Array.isArray(condition) || condition.length < 2) {
        throw new Error('`$or` takes a list of two patterns or more');
      }
      return condition.some((one) => matchesPattern(one, event));
    }
    const value = isObject(event) ? event[key] : undefined;
    if (Array.isArray(condition)) {
      return condition.some((one) => matchesValue(one, value));
    }
    if (!isObject(condition)) {
      throw new Error(`\`${key}\` takes a list or an object`);
    }
    return matchesPattern(condition, value);
  });
}
