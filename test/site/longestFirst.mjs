import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Tests of sites that take minutes, the longest first: last of all, one would run alone. */
const LONGEST = [
  'webpack.test.ts',
  'typescriptTemplate.test.ts',
  'javascriptTemplate.test.ts',
  'pnpmTemplate.test.ts',
  'rspack.test.ts',
  'languages.test.ts',
];

/** @param {{readonly path: string}} test */
function placeOf(test) {
  const place = LONGEST.indexOf(path.basename(test.path));
  return place === -1 ? LONGEST.length : place;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
