/** How numbers are written where nobody doubts what they are. */
const ORDINARY = /^[-+]?(?:(?:0|[1-9]\d*(?:_\d+)*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * Where a text of YAML may have a number in another form: `010`, `0x1F`, `1:30`, `1e-400`. Whether
 * it has one, and what it is read as, parsers of YAML 1.1 and 1.2 do not agree on.
 */
export const MAY_MISREAD = /(?:[:-]\s+|[[,]\s*)[-+]?(?:0[\dxob]|[\d_]+:\d|[\d.]+e-\d{3})/i;

/** Digits with another base, which is written before them, or with a zero that is no digit. */
const CERTAIN = /^[-+]?(?:0[xob][\da-f]+|0+(?=\d*[89])\d+)$/i;

export interface Misread {
  /** How to write the number that was meant; `null` where nobody knows. */
  readonly meant: string | null;
}

/**
 * Whether a number is another one than a reader of its source takes it for, or is for another
 * parser of YAML.
 *
 * @param source as it is written, without quotes
 * @param value as it was read
 */
export function misread(source: string, value: number): Misread | null {
  const isKept = value !== 0 || !/[1-9]/.test(source.replace(/e.*/i, ''));
  if (ORDINARY.test(source) && Number(source.replaceAll('_', '')) === value && isKept) {
    return null;
  }
  return {meant: CERTAIN.test(source) ? String(value) : null};
}
