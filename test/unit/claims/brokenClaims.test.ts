import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {CODES} from '../../../plugins/training/src/diagnostics/codes';
import {verifyPages} from '../support/claims';
import {readExpected, toReport} from '../support/brokenPages/expected';

const FOLDER = path.resolve(__dirname, '../../fixtures/broken-claims');

const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx'));

/** Enough for a claim that answers, on a machine with much else to do. */
const TIMEOUT = 8_000;

describe('a claim that comes to nothing', () => {
  it.each(pages)(
    'is reported at its place, in the right words, and is no crash: %s',
    async (name) => {
      const file = path.join(FOLDER, name);
      const claims = {siteDir: FOLDER, folder: path.join(FOLDER, 'claims'), timeout: TIMEOUT};
      const page = {file, content: readFileSync(file, 'utf8')};
      const [diagnostics = []] = await verifyPages([page], claims);
      expect(toReport(file, diagnostics)).toEqual(readExpected(file));
    },
    90_000,
  );
});

describe('the collection', () => {
  const collected = pages.flatMap((name) =>
    readExpected(path.join(FOLDER, name)).map(({code}) => code),
  );
  const known = CODES.map(([code]) => code).filter((code) => code.startsWith('claims/'));

  // A page that nobody has verified is one without a run.
  it.each(known.filter((code) => code !== 'claims/not-verified'))('has a page with %s', (code) => {
    expect(collected).toContain(code);
  });
});
