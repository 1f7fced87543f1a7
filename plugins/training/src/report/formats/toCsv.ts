import {csvField} from '../../shared/csvField';
import type {Person, PersonAttempt, PersonPage, Report} from '../model';
import {bestAttempt, countDone} from './bestAttempt';

function toCell(value: string | number | null): string {
  return typeof value === 'number' ? String(value) : csvField(value ?? '');
}

function toRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** `done`, or how many questions of how many. */
function stateOf({status, done, questions}: PersonPage): string {
  return status === 'begun' && questions > 0 ? `${done} of ${questions}` : status;
}

function passedOf(attempt: PersonAttempt | null): string {
  const isPassed = attempt?.isPassed ?? null;
  return isPassed === null ? '' : isPassed ? 'yes' : 'no';
}

function rowOf(person: Person): string {
  const best = bestAttempt(person);
  return toRow([
    person.name,
    person.file,
    countDone(person),
    person.pages.length,
    passedOf(best),
    best?.percent ?? null,
    best?.day ?? null,
    best?.code ?? null,
    person.attempts.length,
    person.misfits.map(({message}) => message).join(' '),
    ...person.pages.map(stateOf),
  ]);
}

const HEADINGS = [
  'Name',
  'File',
  'Pages done',
  'Pages',
  'Passed',
  'Percent',
  'Day',
  'Certificate code',
  'Attempts',
  'Does not fit',
];

/** Without it, spreadsheets take UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A row for each person, in the order of the report, below a row of headings. */
export function* toCsv({pages, people}: Report): Generator<string, void> {
  yield BYTE_ORDER_MARK + toRow([...HEADINGS, ...pages.map(({title}) => title)]);
  for (const person of people) {
    yield rowOf(person);
  }
}
