/** Longer than any name that a certificate has room for, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 200;
