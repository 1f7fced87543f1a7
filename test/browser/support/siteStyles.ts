import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';

/** A style sheet as other sites have it. */
export interface SiteStyles {
  /** Name of the file in `test/browser/sheets`. */
  readonly name: string;
  /** Class of the root element that switches it on. */
  readonly className?: string;
  /** Properties that are to follow such a site, because it sets Infima's variables. */
  readonly follows?: RegExp;
}

const COLOURS = /color|background|shadow|border/;

export const SITE_STYLES: readonly SiteStyles[] = [
  {name: 'tailwind-3'},
  {name: 'tailwind-4'},
  {name: 'resets'},
  {name: 'company'},
  {name: 'variables', follows: /color|background|shadow|border|padding|font-weight|decoration/},
  {name: 'dark-class', className: 'night', follows: COLOURS},
];

/** Where a site's styles can stand: in front of those of the package, or behind them. */
export const PLACES = ['before', 'after'] as const;

/** Puts a style sheet into the page, in place of the one before. */
export async function applyStyles(
  page: Page,
  styles: SiteStyles | null,
  place: (typeof PLACES)[number],
): Promise<void> {
  const css = styles
    ? readFileSync(path.resolve(__dirname, `../sheets/${styles.name}.css`), 'utf8')
    : '';
  await page.evaluate(
    ([text, where, className]) => {
      const root = document.documentElement;
      document.querySelector('style[data-site]')?.remove();
      root.classList.remove(...(root.dataset.site?.split(' ') ?? []));
      const style = document.createElement('style');
      style.dataset.site = '';
      style.textContent = text;
      if (where === 'before') {
        document.head.prepend(style);
      } else {
        document.body.append(style);
      }
      if (className !== '') {
        root.dataset.site = className;
        root.classList.add(className);
      }
    },
    [css, place, styles?.className ?? ''] as const,
  );
}

/** Takes Infima out of its layer, as in sites without `future.v4`. */
export async function takeOutOfLayers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const textOf = (rule: CSSRule): string => {
      if (rule instanceof CSSLayerStatementRule) {
        return '';
      }
      return rule instanceof CSSLayerBlockRule
        ? Array.from(rule.cssRules, textOf).join('\n')
        : rule.cssText;
    };
    for (const sheet of document.styleSheets) {
      const {ownerNode} = sheet;
      if (ownerNode instanceof HTMLLinkElement) {
        const style = document.createElement('style');
        style.textContent = Array.from(sheet.cssRules, textOf).join('\n');
        ownerNode.replaceWith(style);
      }
    }
  });
}

/** Takes Infima away, and the theme's own styles, as in sites with a theme of another make. */
export async function takeInfimaAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    // What the package has in Infima's layer.
    const isOurs = (rule: CSSRule) => /^:where\((?::root|\.training)/.test(rule.cssText);
    for (const sheet of document.styleSheets) {
      for (const layer of sheet.cssRules) {
        if (layer instanceof CSSLayerBlockRule && layer.name.startsWith('docusaurus.')) {
          for (let index = layer.cssRules.length - 1; index >= 0; index--) {
            const rule = layer.cssRules[index];
            if (rule && !isOurs(rule)) {
              layer.deleteRule(index);
            }
          }
        }
      }
    }
  });
}
