import type {CodeDescription} from './codeDescription';

/** What readers' answers say of a question. */
export const REPORT_CODES = {
  'report/key-probably-wrong': {
    title: 'Readers who are right elsewhere are wrong here',
    severity: 'warning',
    explanation:
      'Who does well in the other questions gets this one wrong more often than who does badly: its discrimination, the correlation of its score with the mean score of the reader’s other questions, is below zero, by more than chance explains. Mostly the wrong option is marked as correct, or the prompt can be read in two ways. Look at what good readers chose.',
  },
  'report/unchosen-option': {
    title: 'Nobody chooses an option',
    severity: 'warning',
    explanation:
      'Fewer than one of 100 readers chose a wrong option, of at least 100 who answered. It takes time to read and tells nothing about the reader. Replace it with a mistake that people really make, or remove it: three good options are enough.',
  },
  'report/too-easy': {
    title: 'Almost everybody is right at the first try',
    severity: 'warning',
    explanation:
      'At least 95 of 100 readers were right at the first try, which item analysis calls extremely easy. Perhaps the prompt, or the length of the right option, gives the answer away. A question that is to make sure that nobody misses a point may stay as it is.',
  },
  'report/too-hard': {
    title: 'Almost nobody is right at the first try',
    severity: 'warning',
    explanation:
      'At most 20 of 100 readers were right at the first try: as few as by guessing. Perhaps the page does not say what the question asks for, or the prompt does not say what is meant.',
  },
} satisfies Readonly<Record<`report/${string}`, CodeDescription>>;
