/** Endings of the files that a claim may be in, the first one first. */
export const MODULE_ENDINGS = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];
