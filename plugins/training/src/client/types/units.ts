import {foldText} from '../../shared/typedText';

/** A unit as it is compared: spaces and a full stop at the end make no other one. */
function toName(text: string): string {
  return foldText(text).replace(/ |\.$/g, '');
}

/** The beginning that all forms of a word have: without its last two letters, if it is long. */
function stemOf(name: string): string {
  return name.slice(0, Math.max(3, name.length - 2));
}

function areForms(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => name.toLowerCase().replace(/ies$/, 'y'));
  return a.startsWith(stemOf(b)) && b.startsWith(stemOf(a));
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
