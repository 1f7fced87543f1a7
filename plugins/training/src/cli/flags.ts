import {CommandError} from './commandError';
import {type Format, FORMATS, isFormat} from './output/reportFormat';

export function readFormat(format: string): Format {
  if (!isFormat(format)) {
    throw new CommandError(`there is no format \`${format}\`; write one of ${FORMATS.join(', ')}`);
  }
  return format;
}

export function readLimit(maxWarnings: string | undefined): number {
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new CommandError(`\`--max-warnings\` takes a number, not \`${maxWarnings}\``);
  }
  return maxWarnings === undefined ? Infinity : Number(maxWarnings);
}

/** A day: what takes longer has no end. */
const LONGEST_TIMEOUT = 24 * 60 * 60;

/** @returns milliseconds */
export function readTimeout(timeout: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  if (seconds === 0 || seconds > LONGEST_TIMEOUT) {
    throw new CommandError(`\`--timeout\` takes seconds, such as 10, not \`${timeout}\``);
  }
  return seconds * 1000;
}

export function readLocales(
  wanted: readonly string[],
  locales: readonly string[],
): readonly string[] {
  const unknown = wanted.find((locale) => !locales.includes(locale));
  if (unknown !== undefined) {
    throw new CommandError(`the site has no locale \`${unknown}\`; it has ${locales.join(', ')}`);
  }
  return wanted.length > 0 ? wanted : locales;
}
