/** `<module>#<export>`: a file of the folder of claims, without its ending, and what it exports. */
export const CLAIM_NAME =
  /^(?<module>[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*)#(?<name>[A-Za-z_$][\w$]*)$/;

/** The same in words that other dialects of regular expressions know as well. */
export const CLAIM_PATTERN = CLAIM_NAME.source.replace(/\?<\w+>/g, '');

export const CLAIM_FORM = 'the name of a claim, such as cloudtrail#retention';

export interface ClaimName {
  readonly module: string;
  readonly name: string;
}

/** @returns `null` where a text is no name of a claim */
export function readClaimName(text: string): ClaimName | null {
  const {module, name} = CLAIM_NAME.exec(text)?.groups ?? {};
  return module === undefined || name === undefined ? null : {module, name};
}
