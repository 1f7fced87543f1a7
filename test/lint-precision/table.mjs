/**
 * Prints how many problems of each rule were right, of those that were read in published questions:
 * as the rules were before they were measured, and as they are. See README.md.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, 'judgements.csv');

/** @param {string} line of a file without line breaks in its values @returns {string[]} */
function toCells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

const [header = '', ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
const names = toCells(header);
const judgements = lines.map((line) =>
  Object.fromEntries(toCells(line).map((cell, index) => [names[index] ?? '', cell])),
);

/** @param {readonly Record<string, string>[]} read */
function share(read) {
  const right = read.filter(({judgement}) => judgement === 'right').length;
  return `${right} of ${read.length}`;
}

const RULE_WIDTH = 26;
const WIDTH = 12;
const COLUMNS = ['before: en', 'others', 'now: en', 'others'];

/** @param {string} set @param {string} title */
function printSet(set, title) {
  const inSet = judgements.filter((judgement) => judgement.set === set);
  console.log(`\n${title}`);
  console.log(['rule'.padEnd(RULE_WIDTH), ...COLUMNS.map((name) => name.padEnd(WIDTH))].join(''));
  for (const name of new Set(inSet.map(({rule}) => rule))) {
    const ofRule = inSet.filter(({rule}) => rule === name);
    const before = ofRule.filter(({drawn}) => drawn !== 'after');
    const now = ofRule.filter(({reported}) => reported === 'yes');
    const shares = [before, now].flatMap((read) => [
      share(read.filter(({language}) => language === 'en')),
      share(read.filter(({language}) => language !== 'en')),
    ]);
    console.log(
      [(name ?? '').padEnd(RULE_WIDTH), ...shares.map((text) => text.padEnd(WIDTH))].join(''),
    );
  }
}

printSet('held-out', 'Held out: nothing of it was read before the rules were final');
printSet('second', 'Second half: read while rules were changed, so that it flatters them');
