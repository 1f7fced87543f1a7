import {foldText} from '../../shared/typedText';

/**
 * A unit as it is compared: spaces and a full stop at the end make no other one, and signs that
 * keyboards lack are those that people type in their place.
 */
function toName(text: string): string {
  return foldText(text)
    .replace(/ |\.$/g, '')
    .replace(/°(?=\p{L})/gu, '')
    .replace(/μ/g, 'u')
    .replace(/Ω/g, 'ohm');
}

/** The beginning that all forms of a word have: without its last two letters, if it is long. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 2));
}

function areWordForms(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((word) => word.toLowerCase().replace(/ies$/, 'y'));
  // A capital is all that tells mega from milli: `MHz` and `mHz`.
  const isOther = one !== other && /^m.*[A-Z]/i.test(one) && one.slice(1) === other.slice(1);
  return a.startsWith(stemOf(b)) && b.startsWith(stemOf(a)) && !isOther;
}

/** Whether each word of a name has a form of another name's: `m/s` is no form of `m/s2`. */
function areForms(one: string, other: string): boolean {
  const [parts = [], others = []] = [one, other].map((name) => name.split(/([^\p{L}\p{M}]+)/u));
  return (
    parts.length === others.length &&
    parts.every((part, place) => {
      const counterpart = others[place] ?? '';
      return place % 2 === 0 ? areWordForms(part, counterpart) : part === counterpart;
    })
  );
}

/**
 * Whether a text names a unit, in one form or another.
 *
 * @param names what else the unit is called; an abbreviation among them has to be exact, because MB
 *   is no Mb
 */
export function isUnit(text: string, unit: string, names: readonly string[]): boolean {
  const typed = toName(text);
  const isForm = (name: string) => typed.length > 2 && areForms(name, typed);
  return (
    areForms(toName(unit), typed) ||
    names.map(toName).some((name) => name === typed || isForm(name))
  );
}
