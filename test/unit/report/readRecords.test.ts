import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {createReport} from '../../../plugins/training/src/report/makeReport';
import {readLines} from '../../../plugins/training/src/report/reading/readLines';
import {readRecords} from '../../../plugins/training/src/report/reading/readRecords';
import {courseSource} from '../support/courseSource';
import {pagesOf, recordWith, RIGHT} from '../support/pageRecord';
import {trueFalse} from '../support/quizInput';

const DOCS = {
  a: {questions: [trueFalse({id: 'a1'}), trueFalse({id: 'a2', prompt: 'Also?'})]},
  final: {id: 'final', mode: 'assessment', draw: [{from: 'a', count: 1}]},
};
const pages = pagesOf(DOCS);

/** A record with something of everything. */
const RECORD = JSON.stringify(
  recordWith({
    questions: [pages.answer('a#a1', ['true'])],
    pages: [{id: 'a', day: '2026-11-30', byQuestions: true}],
    attempts: [pages.attempt('seed', RIGHT)],
    reviews: [
      {
        id: 'a#a2',
        hash: pages.entry('a#a2').model.hash,
        day: '2026-11-01',
        response: ['true'],
        correct: true,
      },
    ],
  }),
);

const folder = mkdtempSync(path.join(tmpdir(), 'training-records-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

let files = 0;
function write(content: string | Uint8Array, ending = 'json'): string {
  files += 1;
  const file = path.join(folder, `${files}.${ending}`);
  writeFileSync(file, content);
  return file;
}

async function reportOn(...names: readonly string[]) {
  const maker = createReport(courseSource(DOCS));
  for await (const read of readRecords(names)) {
    if ('record' in read) {
      maker.add(read.file, read.record);
    } else {
      maker.addUnreadable(read);
    }
  }
  return maker.finish();
}

async function linesOf(content: string | Uint8Array, mostBytes: number) {
  const lines: (string | null)[] = [];
  for await (const line of readLines(write(content), mostBytes)) {
    lines.push(line);
  }
  return lines;
}

it('reads files, folders with all below them, and files with a record a line', async () => {
  const team = path.join(folder, 'team', 'deep');
  mkdirSync(team, {recursive: true});
  writeFileSync(path.join(team, 'ada.json'), `\uFEFF${RECORD}`);
  writeFileSync(path.join(team, 'notes.txt'), 'no record');
  const lines = write([RECORD, '', RECORD, ''].join('\r\n'), 'ndjson');
  const {people, unreadable} = await reportOn(path.join(folder, 'team'), lines);
  expect(people.map(({file}) => path.relative(folder, file))).toEqual([
    path.join('team', 'deep', 'ada.json'),
    `${path.relative(folder, lines)}:1`,
    `${path.relative(folder, lines)}:3`,
  ]);
  expect(unreadable).toEqual([]);
});

it('reads a file once, however often it is named', async () => {
  const file = write(RECORD);
  const {people} = await reportOn(file, path.relative('', file), file);
  expect(people.map((person) => person.file)).toEqual([file]);
});

it('reads what a shell of Windows writes, which is UTF-16', async () => {
  const name = 'Zoë 李';
  const content = Buffer.from(`\uFEFF${RECORD.replace('"Ada"', `"${name}"`)}`, 'utf16le');
  const {people, unreadable} = await reportOn(write(content));
  expect(people.map((person) => person.name)).toEqual([name]);
  expect(unreadable).toEqual([]);
});

it('leaves the files alone that a Mac puts beside those of an archive', async () => {
  const archive = path.join(folder, 'archive of a mac');
  mkdirSync(archive);
  writeFileSync(path.join(archive, 'ada.json'), RECORD);
  writeFileSync(path.join(archive, '._ada.json'), 'Mac OS X');
  const {people, unreadable} = await reportOn(archive);
  expect(people).toHaveLength(1);
  expect(unreadable).toEqual([]);
});

it.each([
  ['nothing', '', 'It is no record of a course.'],
  ['another format', 'name,score', 'It is no record of a course.'],
  [
    'a record that was cut off',
    RECORD.slice(0, 200),
    'It is a record, and no JSON from line 1, column 201.',
  ],
  [
    'a record of the future',
    RECORD.replace('"version":1', '"version":9'),
    'It is of a newer version',
  ],
  [
    'a record with a score that is none',
    RECORD.replace(/"score":[\d.]+/, '"score":7'),
    'It is a record, and has what no page writes in `attempts[0].questions[0].score`.',
  ],
])('says why %s is no record, and goes on', async (_, content, message) => {
  const {people, unreadable} = await reportOn(write(content), write(RECORD));
  expect(unreadable.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  expect(people).toHaveLength(1);
});

it('says of a folder without records, and of what is not there, that it is so', async () => {
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  const {unreadable} = await reportOn(empty, path.join(folder, 'missing'));
  expect(unreadable.map(({message}) => message)).toEqual([
    'The folder has no file that ends in .json or .ndjson.',
    'It cannot be read: the system says ENOENT.',
  ]);
});

it('gives the lines of any bytes as a split of the text does', async () => {
  const line = fc.string({unit: 'grapheme', maxLength: 5}).filter((text) => !text.includes('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      const expected = lines.join('\n').split('\n');
      const found = await linesOf(lines.join('\n'), 1000);
      expect(found).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
    }),
    {numRuns: 30},
  );
});

it('skips a line that is too long, and reads the next one', async () => {
  const long = 'x'.repeat(3_000_000);
  expect(await linesOf(`a\n${long}\nb`, 1000)).toEqual(['a', null, 'b']);
});

/** A record with some of its values changed to anything. */
const changed = fc
  .array(fc.tuple(fc.nat(), fc.json({maxDepth: 2})), {minLength: 1, maxLength: 4})
  .map((changes) =>
    changes.reduce((text, [place, value]) => {
      const values = [...text.matchAll(/(?<=[:[,])(?:"[^"]*"|\d+|null|true|false|\[\])/g)];
      const found = values[place % values.length];
      return found
        ? text.slice(0, found.index) + value + text.slice(found.index + found[0].length)
        : text;
    }, RECORD),
  );

it('ends with a report, whatever the bytes in the files are', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 200}),
    fc.json().map((text) => new TextEncoder().encode(text)),
    changed.map((text) => new TextEncoder().encode(text)),
    fc
      .tuple(fc.nat(RECORD.length), fc.uint8Array({maxLength: 4}))
      .map(([place, inserted]) =>
        Buffer.concat([
          Buffer.from(RECORD.slice(0, place)),
          inserted,
          Buffer.from(RECORD.slice(place)),
        ]),
      ),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('json', 'ndjson'), async (content, ending) => {
      const {people, unreadable} = await reportOn(write(content, ending), write(RECORD));
      expect(people.length).toBeGreaterThanOrEqual(1);
      for (const {message} of [...unreadable, ...people.flatMap(({misfits}) => misfits)]) {
        expect(message).toMatch(/^[A-Z][^\n]*\.$/);
      }
    }),
    {numRuns: 300},
  );
});
