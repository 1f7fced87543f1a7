/**
 * How long `training:report` takes for the records of 100,000 people with 60 answers each, and how
 * much memory, beside a program that parses the same lines and does nothing with them:
 * `npm run bench:report`. `RECORDS` changes the number. It fails above its limits.
 */
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import path from 'node:path';
import {machineFacts} from './support/machine.mjs';
import {runProcess} from './support/process.mjs';
import {COURSE_FILES, writeRecords} from './support/records.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {number, printTable} from './support/table.mjs';

const RECORDS = numberSetting('RECORDS', 100_000);
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024 * 1.048576;
const ADDRESS = 'https://fixture.example.com/';

/** @param {string} cwd @param {readonly string[]} args */
function git(cwd, ...args) {
  const about = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  return spawnSync('git', [...about, ...args], {cwd, encoding: 'utf8'}).stdout.trim();
}

const facts = machineFacts();
const site = createSite(COURSE_FILES);
const isWithin = await withSites([site], async () => {
  git(site.dir, 'init', '--quiet');
  git(site.dir, 'add', 'docs');
  git(site.dir, 'commit', '--quiet', '--message', 'Course');
  const commit = git(site.dir, 'rev-parse', 'HEAD');
  const records = await writeRecords(RECORDS, ADDRESS, commit);
  try {
    const out = path.join(path.dirname(records.file), 'report.csv');
    const alone = await runProcess(
      [path.join(import.meta.dirname, 'support/parseLines.mjs'), records.file],
      {cwd: site.dir},
    );
    const run = await site.run('training:report', records.file, '--format', 'csv', '--out', out);
    if (
      !run.output.includes(`${RECORDS} records read, 0 with something that does not fit, 0 not`)
    ) {
      throw new Error(`The report found something else:\n${run.output.slice(-2000)}`);
    }
    printTable(
      ['Program', 'Seconds', 'CPU seconds', 'Memory, MB', 'Times the time of parsing'],
      [
        ['parses the lines', alone],
        ['training:report', run],
      ].map(([name, {seconds, cpuSeconds, megabytes}]) => [
        name,
        number(seconds, 1),
        number(cpuSeconds, 1),
        number(megabytes, 0),
        number(seconds / alone.seconds),
      ]),
    );
    const size = statSync(records.file).size / 1e6;
    console.log(`${RECORDS} records of 60 answers, ${number(size, 0)} MB. ${facts}`);
    return run.seconds <= MOST_SECONDS && !(run.megabytes > MOST_MEGABYTES);
  } finally {
    records.remove();
  }
});
if (!isWithin) {
  console.error(`Above the limits: ${MOST_SECONDS} s, ${number(MOST_MEGABYTES, 0)} MB.`);
  process.exitCode = 1;
}
