import type {TypeScript} from '../docusaurus/wiring/sharedRuntime';
import {TYPE_NAMES, TYPES} from './types';

function join(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** The scripts that pages load for the types that they have, each once. */
export const TYPE_SCRIPTS: readonly TypeScript[] = [
  ...TYPE_NAMES.flatMap((type) =>
    [TYPES[type].script ?? [], TYPES[type].variant?.script ?? []].flat(),
  )
    .reduce(
      (byName, {name, client, shared, theme}) =>
        byName.set(name, {
          name,
          client: join(byName.get(name)?.client ?? [], client),
          shared: join(byName.get(name)?.shared ?? [], shared),
          theme: join(byName.get(name)?.theme ?? [], theme),
        }),
      new Map<string, TypeScript>(),
    )
    .values(),
];
