import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {untilUnchanged} from '../../../plugins/training/src/lifecycle/untilUnchanged';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();

const file = path.join(siteDir, 'docs/comparisons.yml');

/** What is read while an author saves: a change for each time that it is read. */
async function readDuring(changes: readonly (() => void)[]): Promise<number> {
  let count = 0;
  await untilUnchanged([file], () => {
    changes[count]?.();
    count += 1;
    return Promise.resolve();
  });
  return count;
}

beforeEach(() => {
  write('docs/comparisons.yml', 'one: 1\n');
});

it('reads once what does not change', async () => {
  expect(await readDuring([])).toBe(1);
});

it.each([
  [
    'is emptied',
    () => {
      writeFileSync(file, '');
    },
  ],
  [
    'is filled',
    () => {
      writeFileSync(file, 'one: 1\ntwo: 2\n');
    },
  ],
  [
    'is removed',
    () => {
      rmSync(file);
    },
  ],
])('reads again what %s meanwhile', async (_change, change: () => void) => {
  expect(await readDuring([change])).toBe(2);
});

it('reads again what comes meanwhile', async () => {
  rmSync(file);
  expect(
    await readDuring([
      () => {
        writeFileSync(file, '');
      },
    ]),
  ).toBe(2);
});

it('reads until nothing changes any more', async () => {
  const empty = () => {
    writeFileSync(file, '');
  };
  const fill = () => {
    writeFileSync(file, 'one: 1\n');
  };
  expect(await readDuring([empty, fill])).toBe(3);
});
