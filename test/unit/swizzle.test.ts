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
