import {count} from '../../diagnostics/wording';
import type {Person, PersonAttempt, QuestionProblem, QuestionStatistics, Report} from '../model';
import {MIN_READERS} from '../verdicts';
import {bestAttempt, countDone} from './bestAttempt';
import {countedPeople, peopleAndRecords} from './countedPeople';
import {plain} from './plain';

function nameOf({name, file}: Person): string {
  const typed = plain(name ?? '');
  return typed === '' ? `Without a name (${plain(file)})` : typed;
}

function nameAndFile(person: Person): string {
  const hasName = plain(person.name ?? '') !== '';
  return hasName ? `${nameOf(person)}, ${plain(person.file)}` : nameOf(person);
}

function resultOf({percent, passMark, isPassed, day, code}: PersonAttempt): string {
  if (percent === null) {
    return `handed in on ${day}, and cannot be graded`;
  }
  const outcome = isPassed === null ? 'handed in' : isPassed ? 'passed' : 'not passed';
  const mark = isPassed === false ? ` (pass mark ${passMark}%)` : '';
  return `${outcome} with ${percent}%${mark} on ${day} (${code})`;
}

function missingOf({pages}: Person, report: Report): string[] {
  return pages.flatMap(({status, done, questions}, index) => {
    const title = plain(report.pages[index]?.title ?? '');
    const progress = done > 0 ? ` (${done} of ${questions})` : '';
    return status === 'done' ? [] : [title + progress];
  });
}

function misfitsIn({misfits}: Person): string {
  const {length} = misfits;
  return length === 0 ? '' : ` (${count(length, 'thing')} ${length === 1 ? 'does' : 'do'} not fit)`;
}

function personLines(person: Person, report: Report): string[] {
  const best = bestAttempt(person);
  const attempts = person.attempts.length;
  const pages = `${countDone(person)} of ${count(person.pages.length, 'page')}`;
  const results = best === null ? [] : [resultOf(best)];
  const times = attempts > 1 ? [count(attempts, 'attempt')] : [];
  const missing = missingOf(person, report);
  return [
    `  ${nameOf(person)}: ${[pages, ...results, ...times].join(', ')}${misfitsIn(person)}`,
    ...(missing.length > 0 ? [`    missing: ${missing.join(', ')}`] : []),
  ];
}

function misfitLines(person: Person): string[] {
  return person.misfits.map(
    ({code, message}) => `  ${nameAndFile(person)}: ${plain(message)} [${code}]`,
  );
}

const PROBLEMS: Readonly<Record<QuestionProblem, string>> = {
  'report/key-probably-wrong': 'the key is probably wrong',
  'report/unchosen-option': 'nobody chooses one of the options',
  'report/too-easy': 'almost everybody is right',
  'report/too-hard': 'almost nobody is right',
};

function questionLines({
  id,
  file,
  line,
  readers,
  statistics,
  problems,
}: QuestionStatistics): string[] {
  if (statistics === null || problems.length === 0) {
    return [];
  }
  const {success, discrimination} = statistics;
  const numbers = [
    count(readers, 'reader'),
    `${Math.round(success * 100)}% right at the first try`,
    ...(discrimination === null ? [] : [`discrimination ${discrimination.toFixed(2)}`]),
  ];
  const words = problems.map((code) => PROBLEMS[code]).join(', ');
  return [`  ${file}:${line} ${id}: ${words} (${numbers.join(', ')})`];
}

/** A section, or nothing where there is nothing to say in it. */
function* section<T>(
  heading: string,
  items: readonly T[],
  linesOf: (item: T) => readonly string[],
): Generator<string, void> {
  let isFirst = true;
  for (const item of items) {
    for (const line of linesOf(item)) {
      yield isFirst ? `\n${heading}\n${line}\n` : `${line}\n`;
      isFirst = false;
    }
  }
}

/** Whether somebody has passed, or has done all pages where there is nothing to pass. */
function isThrough({attempts, pages}: Person, {passMark}: Report): boolean {
  return passMark === null
    ? countDone({pages}) === pages.length
    : attempts.some(({isPassed}) => isPassed === true);
}

/** The report for a person at a terminal: who has done what, and what to look at. */
export function* toText(report: Report): Generator<string, void> {
  const {course, day, passMark, people, questions, unreadable} = report;
  const counted = countedPeople(report);
  const through = counted.filter((person) => isThrough(person, report));
  const others = counted.filter((person) => !isThrough(person, report));
  const done = passMark === null ? 'Done' : 'Passed';
  yield `${course.title}, ${day}: ${done.toLowerCase()} by ${through.length} of ${peopleAndRecords(report)}\n`;
  yield* section(done, through, (person) => personLines(person, report));
  yield* section('Not yet', others, (person) => personLines(person, report));
  yield* section('What does not fit', people, misfitLines);
  yield* section('Questions that do not work', questions, questionLines);
  const withheld = questions.filter(({statistics}) => statistics === null).length;
  if (withheld > 0) {
    yield `\nOf ${count(withheld, 'question')} nothing is said: fewer than ${MIN_READERS} readers answered.\n`;
  }
  yield* section('What could not be read', unreadable, ({file, message}) => [
    `  ${plain(file)}: ${message}`,
  ]);
}
