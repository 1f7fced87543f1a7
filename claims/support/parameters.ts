import type {Operation, Shape} from './model';

/** As the AWS CLI makes names of options from those of its models. */
export function kebab(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** Options of each command. */
const GLOBAL = new Set('region query output profile debug no-cli-pager cli-input-json'.split(' '));

/** Options of commands whose answers come in pages. */
const PAGES = new Set('max-items page-size starting-token'.split(' '));

/** Options that the AWS CLI has renamed. */
const RENAMED: Readonly<Record<string, string>> = {'Subscribe notification-endpoint': 'endpoint'};

function checkKeys(value: unknown, shape: Shape): string | null {
  if (Array.isArray(value)) {
    const entry = shape.kind === 'list' ? shape.of : shape;
    return value.map((one) => checkKeys(one, entry)).find((found) => found !== null) ?? null;
  }
  if (typeof value !== 'object' || value === null || shape.kind !== 'structure') {
    return null;
  }
  for (const [key, inner] of Object.entries(value)) {
    const member = shape.members.get(key);
    if (!member) {
      return key;
    }
    const found = checkKeys(inner, member);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** `Key=Value,Other=Value`, the short form of structures and of their lists. */
function shorthand(value: string): Record<string, string> | null {
  return /^\w+=/.test(value)
    ? Object.fromEntries(
        value.split(/,(?=\w+=)/).map((pair) => {
          const [key = '', ...rest] = pair.split('=');
          return [key, rest.join('=')] as const;
        }),
      )
    : null;
}

function unknownKey(value: string, shape: Shape): string | null {
  const inner = shape.kind === 'list' ? shape.of : shape;
  if (inner.kind !== 'structure' || value.startsWith('file://')) {
    return null;
  }
  if (/^[[{]/.test(value)) {
    return checkKeys(
      JSON.parse(value),
      shape.kind === 'list' && value.startsWith('[') ? shape : inner,
    );
  }
  const pairs = shorthand(value);
  return pairs && checkKeys(pairs, inner);
}

/** `true`, or a sentence that quotes the option or the key that the operation does not know. */
export function knowsOptions(
  {name, input}: Operation,
  options: ReadonlyMap<string, readonly string[]>,
  hasPages: boolean,
): true | string {
  const members = input.kind === 'structure' ? [...input.members] : [];
  const byOption = new Map(members.map(([member, shape]) => [kebab(member), shape]));
  for (const [option, values] of options) {
    const own = RENAMED[`${name} ${option}`] ?? option;
    const shape = byOption.get(own) ?? byOption.get(own.replace(/^no-/, ''));
    if (!shape && !GLOBAL.has(option) && !(hasPages && PAGES.has(option))) {
      return `${name} has no option \`--${option}\`.`;
    }
    const [key] = values.flatMap((value) => (shape && unknownKey(value, shape)) ?? []);
    if (key !== undefined) {
      return `\`${key}\` is no key of \`--${option}\`.`;
    }
  }
  const required = input.kind === 'structure' ? input.required.map(kebab) : [];
  const missing = required.find((option) => !options.has(option));
  return missing === undefined || `${name} needs the option --${missing}.`;
}
