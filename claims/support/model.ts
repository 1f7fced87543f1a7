/** What the client of a service exports: operations and shapes end with `$`. */
export type Client = Readonly<Record<string, unknown>>;

/** A shape of a service's model, as its client has it. */
export type Shape =
  | {
      readonly kind: 'structure';
      readonly members: ReadonlyMap<string, Shape>;
      readonly required: readonly string[];
    }
  | {readonly kind: 'list'; readonly of: Shape}
  | {readonly kind: 'map'; readonly of: Shape}
  | {readonly kind: 'other'};

const OTHER: Shape = {kind: 'other'};
const [LIST, MAP, STRUCTURE, OPERATION] = [1, 2, 3, 9];

/** Names of the kinds of shapes are the client's own; a reference is a function, so that shapes may be cyclic. */
export function toShape(reference: unknown): Shape {
  const schema: unknown =
    typeof reference === 'function' ? (reference as () => unknown)() : reference;
  if (!Array.isArray(schema)) {
    return OTHER;
  }
  const [kind, , , , inner, types, required] = schema as unknown[];
  if (kind === STRUCTURE && Array.isArray(inner) && Array.isArray(types)) {
    const names = inner.map(String);
    return {
      kind: 'structure',
      get members() {
        return new Map(names.map((name, index) => [name, toShape(types[index])]));
      },
      // Those that are required stand first.
      required: names.slice(0, typeof required === 'number' ? required : 0),
    };
  }
  if (kind === LIST) {
    return {
      kind: 'list',
      get of() {
        return toShape(inner);
      },
    };
  }
  if (kind === MAP) {
    return {
      kind: 'map',
      get of() {
        return toShape(types);
      },
    };
  }
  // With traits of its own, a member is its shape and those.
  return Array.isArray(schema[0]) || typeof schema[0] === 'function' ? toShape(schema[0]) : OTHER;
}

export interface Operation {
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
}

/** The operations of a service, by their names. */
export function operationsOf(client: Client): ReadonlyMap<string, Operation> {
  return new Map(
    Object.values(client).flatMap((schema): [string, Operation][] => {
      if (!Array.isArray(schema) || schema[0] !== OPERATION) {
        return [];
      }
      const name = String(schema[2]);
      return [[name, {name, input: toShape(schema[4]), output: toShape(schema[5])}]];
    }),
  );
}

/** Names of the members of a structure that a client exports. */
export function membersOf(client: Client, shape: string): readonly string[] {
  const found = toShape(client[`${shape}$`]);
  return found.kind === 'structure' ? [...found.members.keys()] : [];
}
