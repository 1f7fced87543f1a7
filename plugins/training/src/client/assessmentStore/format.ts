/** Set by the bundler, see `wiring/latinDigits`. */
declare const TRAINING_LATIN_DIGITS: string | false;

/** Writes what is known of assessments as the language of the page does. */
export interface Format {
  readonly count: (value: number) => string;
  /** @param value 100 for all of it */
  readonly percent: (value: number) => string;
  readonly day: (day: string) => string;
  /** From one day to another, which may be the same. */
  readonly days: (first: string, last: string) => string;
}

/** Midnight in Greenwich. */
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** @param pageLanguage as in HTML */
export function createFormat(pageLanguage: string): Format {
  const latin = typeof TRAINING_LATIN_DIGITS !== 'undefined' && TRAINING_LATIN_DIGITS;
  const language = latin || pageLanguage;
  const dates = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
  return {
    count: (value) => value.toLocaleString(language),
    percent: (value) =>
      (value / 100).toLocaleString(language, {
        style: 'percent',
        maximumFractionDigits: 1,
      }),
    day: (day) => dates.format(dateOf(day)),
    days: (first, last) => dates.formatRange(dateOf(first), dateOf(last)),
  };
}
