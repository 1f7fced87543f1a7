import type {CodeDescription} from './codeDescription';
import {WRONG_ENCODING} from './encoding';

/** Problems of `comparisons.yml`, and of the values that pages state for its rows. */
export const COMPARISON_CODES = {
  'comparison/yaml-syntax': {
    title: '`comparisons.yml` cannot be read',
    explanation:
      'Something breaks the rules of YAML. Most often a text needs quotes, because it has a colon and a space in it or starts with a special character; or a line is indented too little, too much or with a tab. While the file cannot be read, no page is told which rows it lacks.',
  },
  'comparison/wrong-encoding': WRONG_ENCODING,
  'comparison/unknown-key': {
    title: 'A comparison or a row has a key that does not exist there',
    explanation:
      'The key is misspelt, or indented for another place. The report lists the keys that exist there. Values belong on the pages of the services.',
  },
  'comparison/missing-key': {
    title: 'A key of a comparison or of a row is missing',
    explanation:
      'A comparison has a `title`, `services` and `rows`, and each row has an `id` and a `label`. Add the key.',
  },
  'comparison/wrong-type': {
    title: 'A value is of another kind than it should be',
    explanation:
      'The file holds comparisons by their id, at the left margin. `services` and `rows` are lists: one line with `- ` for each entry. A text that looks like a number, or like `true`, needs quotes.',
  },
  'comparison/empty-text': {
    title: 'A text is empty',
    explanation:
      'There is nothing between the quotes, or spaces alone. Write the text, or remove the key.',
  },
  'comparison/unknown-value': {
    title: 'The kind of a row is none of those that are possible',
    explanation: 'The `kind` of a row is `text`, `support` or `number`. Without it, it is `text`.',
  },
  'comparison/wrong-format': {
    title: 'An id does not have the form that it needs',
    explanation:
      'The id of a comparison is a part of its address, and the id of a row is a part of links. Both are made of lower-case letters and digits, joined by hyphens, such as `audit-log`.',
  },
  'comparison/too-few-services': {
    title: 'A comparison has fewer than two services',
    explanation: 'A single column has nothing beside it. Add a service.',
  },
  'comparison/too-few-rows': {
    title: 'A comparison has no row',
    explanation: 'Add a row with an `id` and a `label`.',
  },
  'comparison/unknown-service': {
    title: 'A comparison names a doc that does not exist or has no `service`',
    explanation:
      'The entries of `services` are ids of docs: the path of a file below `docs`, without `.mdx` and without numbers before names. Correct the id. If the report says that the doc has no `service`, add one to the front matter of that page.',
  },
  'comparison/duplicate-service': {
    title: 'A comparison has a service twice',
    explanation: 'The table would have the same column twice. Remove one of the two.',
  },
  'comparison/duplicate-row': {
    title: 'Two rows of a comparison have the same id',
    explanation:
      'Pages state their values by the id of the row, so each row needs one of its own. Choose another id.',
  },
  'comparison/unknown-row': {
    title: 'A value, or the summary, is for a row that does not exist',
    explanation:
      'Each key below `facts` is the id of a row of a comparison that has the service, and `summary` is the id of a row of its own comparison. Correct the spelling, add the row to `comparisons.yml`, or remove the value. If every value of a page is reported, the page is missing in `services`.',
  },
  'comparison/missing-value': {
    title: 'A service has no value for a row',
    explanation:
      'Each service of a comparison states a value for each of its rows, so that no cell is empty by accident. Add the value below `facts`. Where nobody has found it, the value is `unknown`; where the question makes no sense, it is `not-applicable`.',
  },
  'comparison/wrong-value': {
    title: 'A value does not fit the kind of its row',
    explanation:
      'A row of the kind `support` takes `yes`, `partly`, `no`, `unknown` or `not-applicable`, and a row of the kind `number` takes a number without its unit. Details belong in the `note` of the value, and a unit in the label of the row.',
  },
  'comparison/broken-link': {
    title: 'A link in a value or a note leads to no page',
    explanation:
      'A link to a Markdown file is relative to the page that states the value. Correct the path, or the place of the file.',
  },
  'comparison/reserved-id': {
    title: 'The id of a comparison is a part of another address',
    explanation:
      'Comparisons of older or coming versions of the docs are below the name of the version, as in `/compare/next`, and `/compare/across-clouds` is made from the counterparts of all services where the site has a `provider`. Choose another id.',
  },
  'comparison/equal-row': {
    title: 'All services have the same value in a row',
    severity: 'warning',
    explanation:
      'Readers come to see what differs. Remove the row, ask for something that differs, or say with `allEqual: true` in the row that this is what readers are to see.',
  },
  'comparison/missing-source': {
    title: 'A value has no source, and a comparison asks for one',
    severity: 'warning',
    explanation:
      'The comparison has `sources: required`. Add the address of the page where the value was read as its `source`; a value that has stood alone becomes `value` beside it. `unknown` and `not-applicable` need none.',
  },
  'comparison/old-source': {
    title: 'A value was checked long ago',
    severity: 'warning',
    explanation:
      'The day in `checked` is further back than the option `maxSourceAge` allows, which is a year unless the site says otherwise. Read the source again, correct the value, and write the day as `checked`. Only `training:check` reports this: a build does not look at the day.',
  },
  'comparison/future-source': {
    title: 'A value was checked on a day that is still to come',
    severity: 'warning',
    explanation:
      'The day in `checked` is later than today. Most often the year is wrong, or the month and the day have changed places. Write the day on which the source was read, as `2026-01-31`. Only `training:check` reports this: a build does not look at the day.',
  },
} satisfies Readonly<Record<`comparison/${string}`, CodeDescription>>;
