import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const THEME = path.resolve(__dirname, '../../../plugins/training/src/theme');
const SHARED = readFileSync(path.join(THEME, '../styles/base.css'), 'utf8');

const names = [...new Set(SHARED.match(/\.training-[a-z-]+|--training-[a-z-]+/g))].map((name) =>
  name.replace(/^\./, ''),
);

function textOf(component: string): string {
  return readdirSync(path.join(THEME, component), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => readFileSync(path.join(THEME, component, file), 'utf8'))
    .join('\n');
}

// The styles come with the components, so that a site without them has none of them.
describe('the styles that components share', () => {
  it.each(readdirSync(THEME))('come with %s if it uses them', (component) => {
    const index = readFileSync(path.join(THEME, component, 'index.tsx'), 'utf8');
    const isUsed = names.some((name) => new RegExp(`${name}(?![-\\w])`).test(textOf(component)));
    expect(index.includes("import 'docusaurus-plugin-training/base.css';")).toBe(isUsed);
  });
});
