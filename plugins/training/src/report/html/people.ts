import {bestAttempt, countDone} from '../formats/bestAttempt';
import {countedPeople} from '../formats/countedPeople';
import type {Person, PersonAttempt, PersonPage, Report, ReportPage} from '../model';
import {type Markup, markup, NOTHING} from './markup';
import {counted, showCount, showShare} from './numbers';

/**
 * With so many cells in a table, a browser takes some seconds to show it, and to sort it: 5,000
 * people by 20 pages. Of more people, the page shows those who need attention.
 */
const MOST_CELLS = 140_000;

/** Of each person, beside those of the pages. */
const OTHER_CELLS = 8;

/** Of one person: a record that somebody invented may have thousands. */
const MOST_MISFITS = 20;

/** Columns before those of the pages. */
const ASSESSMENT_COLUMNS = ['Assessment', 'Day', 'Code'];

/** Classes of columns that are wider than others. */
const WIDE_COLUMNS = new Map([
  ['Name', 'name-column'],
  ['Assessment', 'assessment-column'],
]);

/** Whether anybody was, or could be, assessed. */
export function hasAssessment({passMark, people}: Report): boolean {
  return passMark !== null || people.some(({attempts}) => attempts.length > 0);
}

export function hasPassed({attempts}: Person): boolean {
  return attempts.some(({isPassed}) => isPassed === true);
}

/** What the reader typed; `null` where that shows nothing. */
function nameOf({name}: Person): string | null {
  return name === null || /^[\p{C}\p{Z}]*$/u.test(name) ? null : name;
}

/** 0 for who needs attention most. */
function urgency(person: Person): number {
  if (person.misfits.length > 0) {
    return 0;
  }
  return hasPassed(person) ? 2 : 1;
}

function shownPeople({people, pages}: Report): readonly Person[] {
  const most = Math.floor(MOST_CELLS / (pages.length + OTHER_CELLS));
  return people.length <= most
    ? people
    : [...people].sort((one, other) => urgency(one) - urgency(other)).slice(0, most);
}

/** Pages that stand together, by their module. */
function moduleGroups(pages: readonly ReportPage[]): readonly (readonly ReportPage[])[] {
  return pages.reduce<ReportPage[][]>((groups, page) => {
    const last = groups.at(-1);
    if (last?.[0]?.module === page.module) {
      last.push(page);
    } else {
      groups.push([page]);
    }
    return groups;
  }, []);
}

function head(report: Report, columns: readonly string[]): Markup {
  const groups = moduleGroups(report.pages);
  const first = columns.map(
    (name, index) => markup`<th scope="col" rowspan="2" data-column="${index}">${name}</th>`,
  );
  const modules = groups.map((pages) => {
    const module = pages[0]?.module ?? null;
    return module === null
      ? markup`<td colspan="${pages.length}" class="module"></td>`
      : markup`<th scope="colgroup" colspan="${pages.length}" class="module${pages.length < 3 ? ' upright' : ''}"><bdi>${module}</bdi></th>`;
  });
  const pages = report.pages.map(
    ({title}, index) =>
      markup`<th scope="col" data-column="${columns.length + index}" class="upright"><bdi>${title}</bdi></th>`,
  );
  const last = columns.length + report.pages.length;
  return markup`<colgroup>${columns.map((name) => markup`<col class="${WIDE_COLUMNS.get(name) ?? ''}">`)}</colgroup>
${groups.map((group) => markup`<colgroup><col span="${group.length}" class="page-column"></colgroup>`)}
<colgroup><col class="file-column"></colgroup>
<thead>
<tr>${first}${modules}<th scope="col" rowspan="2" data-column="${last}">File</th></tr>
<tr>${pages}</tr>
</thead>`;
}

const DONE = markup`<td class="done">done</td>`;
const NOT_BEGUN = markup`<td class="open">not begun</td>`;

function pageCell({status, done, questions}: PersonPage): Markup {
  switch (status) {
    case 'done':
      return DONE;
    case 'open':
      return NOT_BEGUN;
    case 'begun':
      return markup`<td class="begun" data-value="${done / (questions + 1)}">${done}/${questions}</td>`;
  }
}

function verdict({isPassed, percent}: PersonAttempt): Markup {
  const score = percent === null ? '' : `${percent}%`;
  if (isPassed === null) {
    return markup`<td data-value="${percent ?? -1}">${score || 'Cannot be graded'}</td>`;
  }
  return isPassed
    ? markup`<td data-value="${1000 + (percent ?? 0)}"><b class="good">Passed</b> ${score}</td>`
    : markup`<td data-value="${percent ?? -1}"><b class="bad">Not passed</b> ${score}</td>`;
}

function assessmentCells(person: Person): Markup {
  const best = bestAttempt(person);
  if (!best) {
    return markup`<td data-value="" class="none">No attempt</td><td data-value=""></td><td data-value=""></td>`;
  }
  return markup`${verdict(best)}<td class="exact">${best.day}</td><td class="exact"><code>${best.code}</code></td>`;
}

/** What does not fit, in a row of its own below that of the person. */
function misfitRow(person: Person, columns: number): Markup {
  const {misfits} = person;
  const name = nameOf(person);
  if (misfits.length === 0) {
    return NOTHING;
  }
  const listed = misfits
    .slice(0, MOST_MISFITS)
    .map(({code, message}) => markup`<li><bdi>${message}</bdi> <code>${code}</code></li>`);
  const rest = misfits.length - listed.length;
  return markup`<tr class="misfits"><td colspan="${columns}"><details>
<summary>${name === null ? NOTHING : markup`<bdi>${name}</bdi>: `}${counted(misfits.length, 'thing does', 'things do')} not fit</summary>
<ul>${listed}${rest > 0 ? markup`<li>And ${showCount(rest)} more, which <code>--format json</code> lists.</li>` : NOTHING}</ul>
</details></td></tr>
`;
}

function row(person: Person, columns: number, isAssessed: boolean): Markup {
  const {file, pages, misfits} = person;
  const name = nameOf(person);
  const kinds = [hasPassed(person) ? 'passed' : '', misfits.length > 0 ? 'has-misfits' : ''];
  const done = countDone(person);
  return markup`<tr class="${kinds.join(' ').trim()}"><th scope="row">${
    name === null ? markup`<bdi>${file}</bdi> <small>(no name)</small>` : markup`<bdi>${name}</bdi>`
  }</th>${isAssessed ? assessmentCells(person) : NOTHING}<td data-value="${done}" class="exact">${done} of ${pages.length}</td><td data-value="${misfits.length}"${
    misfits.length > 0 ? markup` class="bad"` : NOTHING
  }>${misfits.length}</td>${pages.map(pageCell)}${name === null ? markup`<td class="file" data-value=""></td>` : markup`<td class="file"><bdi dir="ltr">${file}</bdi></td>`}</tr>
${misfitRow(person, columns)}`;
}

/** How many of all people have done each page. */
function foot(report: Report, columns: number): Markup {
  const {pages} = report;
  const people = countedPeople(report);
  const shares = pages.map((_page, index) => {
    const done = people.filter((person) => person.pages[index]?.status === 'done').length;
    return markup`<td>${showShare(done / people.length)}</td>`;
  });
  return markup`<tfoot><tr><th scope="row" colspan="${columns}">Done by</th>${shares}<td></td></tr></tfoot>`;
}

function filter(isAssessed: boolean): Markup {
  return markup`<fieldset hidden data-filter="people">
<legend>Show</legend>
<label>Name or file <input type="search" autocomplete="off" spellcheck="false"></label>
${isAssessed ? markup`<label><input type="checkbox" data-without="passed"> Only those who have not passed</label>` : NOTHING}
<label><input type="checkbox" data-with="has-misfits"> Only those with something that does not fit</label>
<output></output>
</fieldset>`;
}

/** Every person, and how far they are with every page. */
export function peopleSection(report: Report): Markup {
  const isAssessed = hasAssessment(report);
  const people = shownPeople(report);
  const columns = ['Name', ...(isAssessed ? ASSESSMENT_COLUMNS : []), 'Pages done', 'Does not fit'];
  const width = columns.length + report.pages.length + 1;
  if (people.length === 0) {
    return markup`<section><h2 id="people">People</h2><p>No file has a record of this course.</p></section>`;
  }
  return markup`<section>
<h2 id="people">People</h2>
${
  people.length < report.people.length
    ? markup`<p class="note">The table shows ${showCount(people.length)} of ${showCount(report.people.length)} people: first those with something that does not fit, then those who have not passed. <code>--format csv</code> lists all.</p>`
    : NOTHING
}
${filter(isAssessed)}
<p class="legend"><span><i class="done"></i> done</span> <span><i class="begun">2/5</i> two of five questions done</span> <span><i class="open"></i> not begun</span></p>
<div class="region" role="region" aria-labelledby="people" tabindex="0">
<table class="people">
${head(report, columns)}
<tbody>
${people.map((person) => row(person, width, isAssessed))}</tbody>
${foot(report, columns.length)}
</table>
</div>
</section>`;
}
