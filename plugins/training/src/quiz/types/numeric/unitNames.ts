import {foldText} from '../../../shared/typedText';

/** What a language calls a unit or a currency, beside a number. */
type Names = ReadonlySet<string>;

/** Numbers that languages have different forms for. */
const COUNTS = [0, 1, 2, 3, 5, 11, 1.5];

function namesIn(language: string, options: Intl.NumberFormatOptions): string[] {
  const format = new Intl.NumberFormat(language, options);
  return COUNTS.flatMap((count) => format.formatToParts(count))
    .filter(({type}) => /unit|currency|percent/.test(type))
    .map(({value}) => foldText(value));
}

function unitNames(language: string): Names[] {
  return Intl.supportedValuesOf('unit').map(
    (unit) =>
      new Set(
        (['long', 'short'] as const).flatMap((unitDisplay) =>
          namesIn(language, {style: 'unit', unit, unitDisplay}),
        ),
      ),
  );
}

/** The code of a currency, its sign, and its name, whole and without the country: `dollars`. */
function currencyNames(language: string): Names[] {
  return Intl.supportedValuesOf('currency').map((currency) => {
    const [signs = [], names = []] = (['symbol', 'name'] as const).map((currencyDisplay) =>
      namesIn(language, {style: 'currency', currency, currencyDisplay}),
    );
    const words = names.flatMap((name) => name.split(' ').slice(-1));
    return new Set([currency, ...signs, ...names, ...words]);
  });
}

/** What Chinese, Japanese and Korean write behind an amount, and the sign that stands before it. */
const SIGNS: Readonly<Record<string, string>> = {円: '¥', 圓: '¥', 圆: '¥', 元: '¥', 원: '₩'};

const known = new Map<string, readonly Names[]>();

function allNames(language: string): readonly Names[] {
  const names = known.get(language) ?? [...unitNames(language), ...currencyNames(language)];
  known.set(language, names);
  return names;
}

/**
 * What readers may write for a unit: its other forms and abbreviations, and the sign, code and name
 * of a currency, as the language of the page and English have them.
 *
 * @param language of the page, as in HTML
 */
export function namesOfUnit(unit: string, language: string): string[] {
  const own = foldText(unit);
  const sign = SIGNS[own];
  const names = [language, 'en'].flatMap((each) =>
    allNames(each)
      .filter((unitOfBrowser) => [own, own.toLowerCase()].some((name) => unitOfBrowser.has(name)))
      .flatMap((found) => [...found]),
  );
  return [...new Set([...(sign === undefined ? [] : [sign]), ...names])].filter(
    (name) => name !== own,
  );
}
