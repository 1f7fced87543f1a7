import type {CodeDescription} from './codeDescription';

/** Problems of a `service`. */
export const SERVICE_CODES = {
  'service/unknown-key': {
    title: 'A service has a key that does not exist there',
    explanation:
      'The key is misspelt, or indented for another place. The report lists the keys that exist there. Values for the rows of comparisons stand below `facts`.',
  },
  'service/missing-key': {
    title: 'A key of a service is missing',
    explanation:
      'A service has a `name`; each entry of `comparable` has `provider`, `name` and `url`; and a fact with details has a `value`. Add the key.',
  },
  'service/wrong-type': {
    title: 'A value is of another kind than it should be',
    explanation:
      '`number` is a whole number without quotes, `topics` and `comparable` are lists, and names are texts: one that looks like a number needs quotes. A fact is a text, a number, or keys with a `value`.',
  },
  'service/empty-text': {
    title: 'A text is empty',
    explanation:
      'There is nothing between the quotes, or spaces alone. Write the text, or remove the key.',
  },
  'service/wrong-format': {
    title: 'An address or a date does not have the form that it needs',
    explanation:
      'A `url` and a `source` are full addresses that start with `https://` or `http://`. `checked` is a day that the calendar has, written as `2026-01-31`.',
  },
  'service/out-of-range': {
    title: 'The number of a service is too small',
    explanation: '`number` counts from 1.',
  },
  'service/misread-number': {
    title: 'A number is read otherwise than it is written',
    severity: 'warning',
    explanation:
      'To YAML, `1.10` is the number 1.1, `0x1F` is 31, and `010` is 8 or 10, as its version has it. A comparison shows what is read. Put a text in quotes, such as the number of a version, and write a number in ordinary digits, without a zero that says nothing.',
  },
} satisfies Readonly<Record<`service/${string}`, CodeDescription>>;
