import {readFileSync} from 'node:fs';
import path from 'node:path';

const PLUGIN = path.resolve(__dirname, '../../../plugins/training');

function read(file: string): string {
  return readFileSync(path.join(PLUGIN, file), 'utf8');
}

/** Names that a module takes from others and hands on. */
function namesIn(code: string): string[] {
  return Array.from(code.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ).flat();
}

const names = namesIn(read('src/client/index.ts'));
const page = readFileSync(path.resolve(PLUGIN, '../../docs/authoring/components.mdx'), 'utf8');
const [, section = ''] = page.split(/^## What components import$/m);
const [tables = ''] = section.split(/^##/m);

it('says in the documentation what each name is that a site may import', () => {
  const rows = tables.split('\n').filter((line) => line.startsWith('| `'));
  const documented = rows.flatMap((row) =>
    Array.from((row.split('|')[1] ?? '').matchAll(/`(\w+)[^`]*`/g), ([, name]) => name),
  );
  expect(documented.sort()).toEqual([...names].sort());
});

it('has each name in one of the two entries', () => {
  const internal = namesIn(read('src/client/internal.ts'));
  expect(internal.length).toBeGreaterThan(0);
  expect(internal.filter((name) => names.includes(name))).toEqual([]);
});
