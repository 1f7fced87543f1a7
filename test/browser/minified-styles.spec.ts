import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, type Page, test} from '@playwright/test';

const SOURCE = path.resolve(__dirname, '../../plugins/training/src');

type Minify = (
  input: Readonly<Record<string, string>>,
  map: undefined,
  options: unknown,
) => Promise<{readonly code: string}>;

interface Minimizer {
  readonly options: {
    readonly minimizer: {
      readonly implementation: readonly Minify[];
      readonly options: readonly unknown[];
    };
  };
}

interface Bundler {
  readonly getMinimizers: (settings: {
    readonly faster: Readonly<Record<string, boolean>>;
    readonly currentBundler: {readonly name: 'webpack'};
  }) => Promise<readonly [scripts: unknown, styles: Minimizer]>;
}

/** The programs that a site with webpack makes its styles small with, one after the other. */
async function loadMinimizer() {
  const requireOfCore = createRequire(require.resolve('@docusaurus/core/package.json'));
  const {getMinimizers} = requireOfCore('@docusaurus/bundler') as Bundler;
  const [, styles] = await getMinimizers({
    faster: {swcJsMinimizer: false, lightningCssMinimizer: false},
    currentBundler: {name: 'webpack'},
  });
  const {implementation, options} = styles.options.minimizer;
  return async (css: string) => {
    let small = css;
    for (const [index, minify] of implementation.entries()) {
      small = (await minify({'styles.css': small}, undefined, options[index])).code;
    }
    return small;
  };
}

/**
 * What a style sheet says of each selector, with values as a browser computes them.
 *
 * @param properties by selector, those to compute; by default, those that the style sheet sets
 */
function readStyles(page: Page, css: string, properties: Readonly<Record<string, string[]>>) {
  return page.evaluate(
    ([text, wanted]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const blocks = new Map<string, string>();
      /** The selectors of a list; a comma in parentheses separates none. */
      const split = (list: string) => {
        let depth = 0;
        const separated = Array.from(list, (sign) => {
          depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
          return sign === ',' && depth === 0 ? '\n' : sign;
        });
        return separated.join('').split('\n');
      };
      const read = (rules: CSSRuleList, condition: string) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) {
            for (const selector of split(rule.selectorText)) {
              const name = `${condition} ${selector.trim()}`.trim();
              blocks.set(name, `${blocks.get(name) ?? ''}${rule.style.cssText};`);
            }
          } else if (rule instanceof CSSConditionRule) {
            read(rule.cssRules, `${condition} ${rule.conditionText}`);
          }
        }
      };
      read(sheet.cssRules, '');
      const element = document.body.appendChild(document.createElement('div'));
      const found = [...blocks].map(([selector, block]) => {
        element.style.cssText = block;
        const computed = getComputedStyle(element);
        const names = (wanted[selector] ?? [...element.style])
          // What uses such a property tells whether it is the same.
          .filter((name) => !name.startsWith('--'))
          // What is not drawn has no width that matters.
          .filter((name) => name !== 'outline-width' || computed.outlineStyle !== 'none');
        const values = names.map((name) => [
          name,
          // Two ways to write one direction.
          computed.getPropertyValue(name).replaceAll('(to right,', '(90deg,'),
        ]);
        return [selector, Object.fromEntries(values) as Record<string, string>];
      });
      element.remove();
      return Object.fromEntries(found) as Record<string, Record<string, string>>;
    },
    [css, properties] as const,
  );
}

/** The same rules for other classes: a minifier puts together what two rules have in common. */
function rulesOfOthers(css: string, name: string): string {
  return css.replace(/\.(?=[a-z_])/gi, `.${name}-`);
}

test('styles say the same after webpack has made them small', async ({page}) => {
  const minify = await loadMinimizer();
  const files = ['styles', 'theme'].flatMap((folder) =>
    readdirSync(path.join(SOURCE, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.css'))
      .map((file) => path.join(folder, file)),
  );
  for (const file of files) {
    const css = readFileSync(path.join(SOURCE, file), 'utf8')
      // CSS modules take it away before.
      .replace(/:global\(((?:[^()]|\([^()]*\))*)\)/g, '$1');
    const written = await readStyles(page, css, {});
    const properties = Object.fromEntries(
      Object.entries(written).map(([selector, values]) => [selector, Object.keys(values)]),
    );
    const small = await minify(
      [rulesOfOthers(css, 'before'), css, rulesOfOthers(css, 'after')].join('\n'),
    );
    const kept = await readStyles(page, small, properties);
    expect.soft(kept, file).toMatchObject(written);
  }
});
