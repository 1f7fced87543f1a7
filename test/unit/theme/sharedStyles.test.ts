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

/** Shared classes whose rules weigh two classes, and whose list items as much. */
const LISTS_AND_HEADINGS = /training-(?:bare|list|heading)\b[^>]*?styles\.(\w+)/g;

/** How many classes a selector weighs. */
function weightOf(selector: string): number {
  return selector.match(/\.[\w-]+|\[|(?<!:):(?!global|is|not|where)[\w-]+/g)?.length ?? 0;
}

/** Selectors of an element with the class, and of its children. */
function selectorsOf(css: string, name: string): string[] {
  const element = `\\.${name}(?:[.:[][^\\s>]*)?`;
  const selected = new RegExp(`(?:^|[\\s>])${element}(?:\\s>\\s[^\\s>]+)?$`);
  const heads = css.replace(/\/\*[^]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  return heads
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => selected.test(selector));
}

// Which of two rules that weigh the same comes last is the bundler's choice.
describe('the styles of an element that has a shared class as well', () => {
  const components = readdirSync(THEME, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('index.tsx'))
    .map((file) => path.dirname(file));
  const rules = components.flatMap((component) => {
    const code = readFileSync(path.join(THEME, component, 'index.tsx'), 'utf8');
    return [...code.matchAll(LISTS_AND_HEADINGS)].flatMap(([, name = '']) => {
      const css = readFileSync(path.join(THEME, component, 'styles.module.css'), 'utf8');
      return selectorsOf(css, name).map((selector) => [component, selector] as const);
    });
  });

  it.each(rules)('weigh more in %s: %s', (_component, selector) => {
    expect(weightOf(selector)).toBeGreaterThan(2);
  });
});
