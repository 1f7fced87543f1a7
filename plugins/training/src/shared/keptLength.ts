/**
 * Far more than the longest answers to a quiz, or than thousands of pages that are done; whatever is
 * larger was not written by us. What is not read is written anew, so that nothing of a reader's may
 * ever be as large.
 */
export const MAX_KEPT_LENGTH = 1_000_000;
