import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {getSwizzleConfig} from '../../plugins/training/src/swizzle';
import {replaceableComponents} from './support/replaceable';

const THEME = path.resolve(__dirname, '../../plugins/training/src/theme');

function sourceOf(name: string): string {
  const file = ['index.tsx', 'index.ts'].map((index) => path.join(THEME, name, index));
  return readFileSync(file.find((candidate) => existsSync(candidate)) ?? '', 'utf8');
}

it('says of every component what a site may do with it', () => {
  const components = readdirSync(THEME, {recursive: true, encoding: 'utf8'})
    .filter((file) => /^index\.tsx?$/.test(path.basename(file)))
    .map((file) => path.dirname(file).split(path.sep).join('/'));
  expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components.sort());
});

it.each(replaceableComponents())(
  'promises of %s nothing that it takes from what may change',
  (name) => {
    expect(sourceOf(name)).not.toContain('docusaurus-plugin-training/client/internal');
  },
);

/** What the documentation says of each component; `<type>` stands for each type of question. */
function documented(types: readonly string[]): string[] {
  const page = readFileSync(
    path.resolve(THEME, '../../../../docs/authoring/components.mdx'),
    'utf8',
  );
  const rows = page.matchAll(
    /^\| `(?<name>[A-Z][\w/<>]*)` .*\| (?<rating>safe|wrap|unsafe|type) +\|$/gm,
  );
  return Array.from(rows, ({groups: {name = '', rating = ''} = {}}) =>
    (name.includes('<type>') ? types : ['']).map(
      (type) => `${name.replace('<type>', type)}: ${rating}`,
    ),
  ).flat();
}

it('says the same of every component in the documentation', () => {
  const components = Object.entries(getSwizzleConfig().components);
  const names = components.map(([name]) => name);
  const types = components.flatMap(([name, {actions}]) =>
    actions.wrap === 'forbidden' &&
    name.startsWith('KnowledgeCheck/') &&
    // What few questions of a type use has some parts of its own, and the others are the type's.
    ['Input', 'ResponseText', 'Instruction'].every((part) => names.includes(`${name}/${part}`))
      ? [name.replace('KnowledgeCheck/', '')]
      : [],
  );
  const ratings = components.map(
    ([
      name,
      {
        actions: {eject, wrap},
      },
    ]) => {
      const rating =
        wrap === 'forbidden'
          ? 'type'
          : eject === 'safe'
            ? 'safe'
            : wrap === 'safe'
              ? 'wrap'
              : 'unsafe';
      return `${name}: ${rating}`;
    },
  );
  expect(documented(types).sort()).toEqual(ratings.sort());
});
