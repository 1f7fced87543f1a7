import {execFileSync} from 'node:child_process';
import type {CourseRecord, QuestionRecord} from '../../plugins/training/src/records/record';
import type {Report} from '../../plugins/training/src/report/model';
import {optionIds, questionHash} from './support/questionHash';
import {runInSharedProcess} from './support/sharedProcess';
import {createSite, type Site} from './support/site';

let site: Site;

beforeEach(() => {
  site = createSite('learning');
});

afterEach(() => {
  site.remove();
});

const report = (...args: readonly string[]) =>
  runInSharedProcess(site.dir, 'training:report', '--course', 'basics', ...args);

async function reportOn(...args: readonly string[]): Promise<Report> {
  await report('--format', 'json', '--out', 'report.json', ...args);
  return JSON.parse(site.read('report.json')) as Report;
}

const CALLER = {
  id: 'caller',
  prompt: 'Who called?',
  options: [{text: 'Maria', correct: true}, {text: 'Nobody'}],
};
const [RIGHT = '', WRONG = ''] = optionIds(CALLER);

function answer(option: string, change: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    id: 'basics/first#caller',
    hash: questionHash(CALLER),
    day: '2026-11-20',
    language: 'en',
    responses: [[option]],
    shown: false,
    ...change,
  };
}

function record(name: string, ...questions: readonly QuestionRecord[]): string {
  const whole: CourseRecord = {
    version: 1,
    site: 'https://fixture.example.com/',
    course: 'basics',
    commit: null,
    name,
    questions,
    pages: [],
    attempts: [],
    reviews: [],
  };
  return JSON.stringify(whole);
}

it('says how far each person is, and goes on behind what is no record', async () => {
  site.write('records/ada.json', record('Ada', answer(RIGHT)));
  site.write('records/broken.json', '{"course": "basics", "questions": [');
  const {exitCode, output} = await report('records');
  expect(output).toContain('Ada: 0 of ');
  expect(output).toContain('First page (1 of 2)');
  expect(output).toContain('records/broken.json: It begins as a record does');
  expect(exitCode).toBe(1);
  const {people, unreadable} = await reportOn('records');
  expect(people.map(({name, misfits}) => [name, misfits])).toEqual([['Ada', []]]);
  expect(unreadable).toHaveLength(1);
});

it('knows a question in the words of its translation', async () => {
  const french = {
    ...CALLER,
    prompt: 'Qui a appelé ?',
    options: [{text: 'Maria', correct: true}, {text: 'Personne'}],
  };
  const [right = ''] = optionIds(french);
  const translated = answer(right, {hash: questionHash(french), language: 'fr'});
  site.edit('i18n/fr/docusaurus-plugin-content-docs/current/basics/record/first.mdx', (page) =>
    page.replace(
      /prompt: .*\n\s+options:\n.*\n.*\n/,
      'prompt: Qui a appelé ?\n      options:\n        - {text: Maria, correct: true}\n        - {text: Personne}\n',
    ),
  );
  site.write('ada.json', record('Ada', translated));
  const {people} = await reportOn('ada.json');
  expect(people[0]?.misfits).toEqual([]);
});

it('finds in git what a page asked before', async () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: site.dir,
    });
  site.write('ada.json', record('Ada', answer(RIGHT)));
  git('init', '--quiet');
  git('add', 'docs');
  git('commit', '--quiet', '--message', 'Before');
  for (const folder of ['docs', 'versioned_docs/version-1.0']) {
    site.edit(`${folder}/basics/record/first.mdx`, (page) =>
      page.replace('Who called?', 'Who was it?'),
    );
  }
  const {people} = await reportOn('ada.json');
  // The commit is of today, and the answer of an earlier day: it is known, and does not fit.
  expect(people.flatMap(({misfits}) => misfits.map(({code}) => code))).toEqual([
    'misfit/early-day',
  ]);
});

it('names the line of a question that does not work', async () => {
  const lines = Array.from({length: 40}, (_, n) => record(`Reader ${n}`, answer(WRONG)));
  site.write('team.ndjson', lines.join('\n'));
  const {exitCode, output} = await report('team.ndjson', '--diagnostics');
  expect(output).toContain(' docs/basics/record/first.mdx:6');
  expect(output).toContain('report/too-hard');
  expect(exitCode).toBe(0);
});

it('writes a page, and rows for a spreadsheet', async () => {
  site.write('ada.json', record('Ada', answer(RIGHT)));
  await report('ada.json', '--format', 'html', '--out', 'report.html');
  expect(site.read('report.html')).toMatch(/^<!doctype html>/);
  site.write('notes.json', 'Dear all');
  const {output} = await report('ada.json', 'notes.json', '--format', 'csv', '--out', 'report.csv');
  expect(output).toContain('notes.json: It is no record of a course.');
  expect(site.read('report.csv')).toContain('\r\n"Ada","ada.json",0,');
});

it.each([
  ['no file', [], 'write the files or folders with records'],
  ['a file that is not there', ['x.json'], 'there is no file or folder `x.json`'],
  ['a format that is none', ['docs', '--format', 'xml'], 'there is no format `xml`'],
  ['a course that is none', ['docs', '--course', 'x'], 'there is no course `x`'],
])('ends with 2 and a sentence for %s', async (_, args, sentence) => {
  const {exitCode, output} = await report(...args);
  expect(output).toContain(sentence);
  expect(exitCode).toBe(2);
});
