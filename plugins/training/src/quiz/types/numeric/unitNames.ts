import {foldText} from '../../../shared/typedText';

/** What a language calls a unit or a currency, beside a number. */
type Names = ReadonlySet<string>;

/** Numbers that languages have different forms for. */
const COUNTS = [0, 1, 2, 3, 5, 11, 1.5];

/** One number for each form that a language has: English has two. */
function countsOf(language: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  const forms = COUNTS.map((count) => rules.select(count));
  return COUNTS.filter((_, place) => forms.indexOf(forms[place] ?? 'other') === place);
}

function namesIn(
  language: string,
  options: Intl.NumberFormatOptions,
  counts: readonly number[],
): string[] {
  const format = new Intl.NumberFormat(language, options);
  const names = counts
    .flatMap((count) => format.formatToParts(count))
    .filter(({type}) => /unit|currency|percent/.test(type))
    .map(({value}) => value);
  return [...new Set(names)].map(foldText);
}

/** What browsers do not list as a unit of its own. */
const COMPOUND = ['kilometer-per-hour', 'mile-per-hour', 'meter-per-second', 'mile-per-gallon'];

/** What a unit is called, and signs of it that are another one's elsewhere: `m` of minutes. */
interface Unit {
  readonly names: Names;
  readonly signs: Names;
}

function unitsOf(language: string): Unit[] {
  const counts = countsOf(language);
  return [...Intl.supportedValuesOf('unit'), ...COMPOUND].map((unit) => {
    const [long = [], short = [], narrow = []] = (['long', 'short', 'narrow'] as const).map(
      (unitDisplay) => namesIn(language, {style: 'unit', unit, unitDisplay}, counts),
    );
    return {
      names: new Set([...long, ...short]),
      signs: new Set(narrow.filter((sign) => /\p{L}/u.test(sign))),
    };
  });
}

/** The code of a currency, its sign, and its name, whole and without the country: `dollars`. */
function currenciesOf(language: string): Unit[] {
  const counts = countsOf(language);
  return Intl.supportedValuesOf('currency').map((currency) => {
    const written = {style: 'currency', currency, minimumFractionDigits: 0} as const;
    const signs = namesIn(language, {...written, currencyDisplay: 'symbol'}, [1]);
    const names = namesIn(language, {...written, currencyDisplay: 'name'}, counts);
    // English names the country first, and many other languages last.
    const words = names
      .map((name) => name.split(' '))
      .flatMap((parts) =>
        language.startsWith('en') ? parts.slice(-1) : [...parts.slice(0, 1), ...parts.slice(-1)],
      );
    return {
      names: new Set([currency, ...signs, ...names, ...words]),
      signs: new Set(ELSEWHERE[currency]),
    };
  });
}

/** What Chinese, Japanese and Korean write behind an amount, and the sign that stands before it. */
const SIGNS: Readonly<Record<string, string>> = {円: '¥', 圓: '¥', 圆: '¥', 元: '¥', 원: '₩'};

/** What people write for a currency beside what browsers know. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  INR: ['Rs', 'Rs.'],
  USD: ['US$'],
};

const known = new Map<string, readonly Unit[]>();

function allUnits(language: string): readonly Unit[] {
  const units = known.get(language) ?? [...unitsOf(language), ...currenciesOf(language)];
  known.set(language, units);
  return units;
}

/** Places of the units that a name stands for: as a sign where it is no other one's name. */
function placesOf(name: string, language: string): number[] {
  const isOne = (names: Names) => names.has(name) || names.has(name.toLowerCase());
  const placesWhere = (has: (unit: Unit) => boolean) =>
    allUnits(language).flatMap((unit, place) => (has(unit) ? [place] : []));
  const named = placesWhere(({names}) => isOne(names));
  return named.length > 0 ? named : placesWhere(({signs}) => isOne(signs));
}

function findNames(own: string, language: string): readonly string[] {
  const sign = SIGNS[own];
  const languages = [language, 'en', 'en-GB'];
  const places = new Set(languages.flatMap((each) => placesOf(own, each)));
  const names = languages.flatMap((each) =>
    [...places].flatMap((place) => {
      const unit = allUnits(each)[place];
      return unit === undefined ? [] : [...unit.names, ...unit.signs];
    }),
  );
  return [...new Set([...(sign === undefined ? [] : [sign]), ...names])].filter(
    (name) => name !== own,
  );
}

/** Most questions of a site ask for the same few units, and there are hundreds to look through. */
const found = new Map<string, readonly string[]>();

/**
 * What readers may write for a unit: its other forms and abbreviations, and the sign, code and name
 * of a currency, as the language of the page and English have them.
 *
 * @param unit `null` where there is none, so that a reader can say that it is a percentage
 * @param language of the page, as in HTML
 */
export function namesOfUnit(unit: string | null, language: string): readonly string[] {
  const own = foldText(unit ?? '%');
  const key = `${language} ${own}`;
  const names = found.get(key) ?? findNames(own, language);
  found.set(key, names);
  return names;
}
