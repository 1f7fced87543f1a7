import type {Problem} from '../diagnostic';
import {knownKeysAt} from './schemaAt';
import {count, describeValue, formatPath, singularOf} from '../wording';
import {codeOf, type Context, type Issue, toPath} from './zodContext';

type Bound = Extract<Issue, {code: 'too_small' | 'too_big'}>;

function tooFew(issue: Bound, minimum: number, context: Context): Problem {
  const {root, schema, value} = context;
  const path = toPath(issue.path);
  const key = String(path.at(-1));
  const length = Array.isArray(issue.input) ? issue.input.length : 0;
  const noun = singularOf(key);
  const [first] = knownKeysAt(schema, value, [...path, 0]);
  const start = first === undefined ? '- ' : `- ${first}:`;
  return {
    code: codeOf(context, `too-few-${key}`),
    message: `\`${formatPath([...root, ...path])}\` needs at least ${count(minimum, noun)}, and has ${length === 0 ? 'none' : length}`,
    path: [...root, ...path],
    at: 'value',
    found: count(length, noun),
    expected: `${count(minimum, noun)} or more`,
    help: `add ${length === 0 ? (/^[aeiou]/.test(noun) ? 'an' : 'a') : 'another'} ${noun}, on a line that starts with \`${start}\``,
  };
}

/** A list that is too short, or a number that is too small or too large. */
export function outOfBounds(issue: Bound, context: Context): Problem {
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return tooFew(issue, Number(issue.minimum), context);
  }
  const {root} = context;
  const path = [...root, ...toPath(issue.path)];
  const bound =
    issue.code === 'too_small'
      ? `${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}`
      : `${issue.inclusive ? 'at most' : 'less than'} ${String(issue.maximum)}`;
  return {
    code: codeOf(context, 'out-of-range'),
    message: `\`${formatPath(path)}\` must be ${bound}`,
    path,
    at: 'value',
    found: describeValue(issue.input),
    expected: `a number, ${bound}`,
    help: null,
  };
}
