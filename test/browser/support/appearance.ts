import type {Page} from '@playwright/test';

/** How a part of a page looks: values of properties by their names. */
type Look = Readonly<Record<string, string>>;

export interface Appearance {
  /** By the name of the part and its place among those of that name. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Texts that one cannot read on what is behind them. */
  readonly faint: readonly string[];
  /** Texts that stand on each other. */
  readonly overlaps: readonly string[];
  /** Parts that reach out of what is looked at. */
  readonly outside: readonly string[];
}

/**
 * Reads from the browser how the parts of something look, and what would be seen to be wrong.
 *
 * @param within selector of what is looked at
 * @param parts selectors of its parts
 */
export function readAppearance(
  page: Page,
  within: string,
  parts: readonly string[],
): Promise<Appearance> {
  return page.evaluate(
    ([rootSelector, selectors]) => {
      const roots = [...document.querySelectorAll(rootSelector)];
      const PROPERTIES = [
        'display',
        'position',
        'float',
        'opacity',
        'visibility',
        'appearance',
        'margin-top',
        'margin-bottom',
        'margin-left',
        'padding-top',
        'padding-bottom',
        'padding-left',
        'padding-right',
        'border-top-left-radius',
        'background-color',
        'background-image',
        'box-shadow',
        'color',
        'font-size',
        'font-weight',
        'list-style-type',
        'text-align',
        'text-transform',
        'text-decoration-line',
        'vertical-align',
        'white-space',
        'min-height',
      ];
      /** Parts of a kind that are looked at: many more are alike. */
      const ENOUGH = 16;
      /** Of what comes before the content, such as a mark that a site puts in place of its own. */
      const BEFORE = ['content', 'display', 'position'];
      type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

      const visible = new Map<Element, boolean>();
      const isVisible = (element: Element): boolean => {
        const {width, height} = element.getBoundingClientRect();
        const parent = element.parentElement;
        const answer =
          visible.get(element) ??
          // What is for speech alone is a pixel wide.
          (width > 1 &&
            height > 1 &&
            getComputedStyle(element).visibility !== 'hidden' &&
            (parent === null || isVisible(parent)));
        visible.set(element, answer);
        return answer;
      };
      /** Colours that a computed value names: `rgb(1 2 3 / 4%)`, or `color(srgb 0.1 0.2 0.3)`. */
      const colorsIn = (value: string): Rgba[] =>
        [...value.matchAll(/(?:rgba?|color)\((srgb )?([^)]*)\)/g)].map(([, srgb, list = '']) => {
          const [red = 0, green = 0, blue = 0, alpha = 1] = list.split(/[\s,/]+/).map(Number);
          const scale = srgb ? 255 : 1;
          return [red * scale, green * scale, blue * scale, alpha];
        });
      const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => {
        const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
        return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
      };
      const known = new Map<Element, Rgba>();
      const behind = (element: Element | null): Rgba => {
        if (element === null) {
          return [255, 255, 255, 1];
        }
        const color = known.get(element) ?? paintOf(element);
        known.set(element, color);
        return color;
      };
      const paintOf = (element: Element): Rgba => {
        const {backgroundColor, backgroundImage} = getComputedStyle(element);
        // Of a gradient, the colour that it begins with; ours have no other.
        const layers = backgroundImage
          .split('linear-gradient')
          .slice(1)
          .flatMap((layer) => colorsIn(layer).slice(0, 1));
        const [own] = colorsIn(backgroundColor);
        return [...layers, ...(own ? [own] : [])].reduceRight(
          (below, color) => over(color, below),
          own?.[3] === 1 ? own : behind(element.parentElement),
        );
      };
      const luminance = (color: Rgba) => {
        const [red, green, blue] = color.map((value) => {
          const share = value / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
      };
      const contrastOf = (element: Element) => {
        const background = behind(element);
        const [color = background] = colorsIn(getComputedStyle(element).color);
        const [one, other] = [luminance(over(color, background)), luminance(background)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      };

      const looks: Record<string, Record<string, string>> = {};
      const outside: string[] = [];
      for (const selector of selectors) {
        const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        const some = found.filter(isVisible).slice(0, ENOUGH);
        some.forEach((element, index) => {
          const name = `${selector} ${index}`;
          const style = getComputedStyle(element);
          const borderAt = (side: 'top' | 'left') =>
            style.getPropertyValue(`border-${side}-width`) === '0px'
              ? 'none'
              : style.getPropertyValue(`border-${side}`);
          // What a browser draws itself has no other colour or font.
          const isDrawn = element.matches('[type=checkbox], [type=radio]');
          const before = getComputedStyle(element, '::before');
          looks[name] = Object.fromEntries([
            ...PROPERTIES.filter((property) => !(isDrawn && /color|font/.test(property))).map(
              (property) => [property, style.getPropertyValue(property)],
            ),
            ...(isDrawn ? [] : [['border-top', borderAt('top')]]),
            ...(isDrawn ? [] : [['border-left', borderAt('left')]]),
            ...(before.content === 'none' ? ['content'] : BEFORE).map((property) => [
              `before ${property}`,
              before.getPropertyValue(property),
            ]),
          ]) as Record<string, string>;
          const box = element.getBoundingClientRect();
          const frame = element.closest(rootSelector)?.getBoundingClientRect() ?? box;
          if (box.left < frame.left - 1 || box.right > frame.right + 1) {
            outside.push(name);
          }
        });
      }

      const faint: string[] = [];
      interface Line {
        readonly words: string;
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      }
      const lines: Line[] = [];
      const readText = (node: Node) => {
        const parent = node.parentElement;
        const words = node.textContent?.trim().slice(0, 40) ?? '';
        if (!parent || words === '' || parent.localName === 'option' || !isVisible(parent)) {
          return;
        }
        const contrast = contrastOf(parent);
        if (contrast < 4.5 && parent.closest('[aria-disabled]') === null) {
          faint.push(`${words}: ${contrast.toFixed(1)}`);
        }
        const range = document.createRange();
        range.selectNodeContents(node);
        const window = parent.closest('[role=region]')?.getBoundingClientRect();
        for (const {left, right, top, bottom} of range.getClientRects()) {
          // What is scrolled out of its region is not seen.
          if (!window || (top >= window.top && bottom <= window.bottom)) {
            lines.push({words, left, right, top, bottom});
          }
        }
      };
      for (const root of roots) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          readText(texts.currentNode);
        }
      }
      const standOnEachOther = (one: Line, other: Line) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // Lines of one text may be closer to each other than the font is high.
        return width > 2 && height > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
      };
      const overlaps = lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter((other) => standOnEachOther(one, other))
          .map((other) => `${one.words} / ${other.words}`),
      );
      return {looks, faint, overlaps, outside};
    },
    [within, parts] as const,
  );
}
