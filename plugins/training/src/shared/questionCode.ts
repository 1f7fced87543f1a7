/** Characters for the id of a question, and for what it asks. */
export const ID_LENGTH = 3;
const HASH_LENGTH = 3;

/** Characters for a question. */
export const CODE_LENGTH = ID_LENGTH + HASH_LENGTH;

/** Stands for the id of a question where every byte counts: the end of its FNV-1a, in base 36. */
export function idCode(id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return `00${(hash >>> 0).toString(36)}`.slice(-ID_LENGTH);
}

/** Stands for what a question asks. A hash is in base 36 already, and as good at its end. */
export function hashCode(hash: string): string {
  return `00${hash}`.slice(-HASH_LENGTH);
}

/** Stands for a question, and for what it asks now. */
export function questionCode(id: string, hash: string): string {
  return idCode(id) + hashCode(hash);
}
