import {countDone} from '../formats/bestAttempt';
import {countedPeople} from '../formats/countedPeople';
import type {Report} from '../model';
import {type Markup, markup, NOTHING} from './markup';
import {counted, showCount, showShare} from './numbers';
import {hasAssessment, hasPassed} from './people';
import {MIN_READERS} from './questions';

/** Lines of a large file that is no record at all. */
const MOST_UNREADABLE = 1000;

function figure(label: string, value: string, detail: string): Markup {
  return markup`<div><dt>${label}</dt><dd><b>${value}</b> ${detail}</dd></div>`;
}

/** What the report is about, and what it comes to. */
export function summary(report: Report): Markup {
  const {course, site, day, passMark, people, pages, questions, unreadable} = report;
  const once = countedPeople(report);
  const share = (count: number, all: number) =>
    all === 0 ? '' : `${showShare(count / all)} of them`;
  const of = (count: number) => share(count, once.length);
  const passed = once.filter(hasPassed).length;
  const done = once.filter((person) => countDone(person) === pages.length).length;
  const misfits = people.filter((person) => person.misfits.length > 0).length;
  const problems = questions.filter((question) => question.problems.length > 0).length;
  const judged = questions.filter(({statistics}) => statistics !== null).length;
  return markup`<header>
<p>Training report</p>
<h1><bdi>${course.title}</bdi></h1>
<p><bdi dir="ltr">${site}</bdi> <time datetime="${day}">${day}</time></p>
</header>
<dl class="figures">
${figure('People', showCount(once.length), once.length < people.length ? counted(people.length, 'record', 'records') : '')}
${hasAssessment(report) ? figure('Passed', showCount(passed), [of(passed), passMark === null ? '' : `pass mark ${passMark}%`].filter(Boolean).join(', ')) : NOTHING}
${figure('All pages done', showCount(done), of(done))}
${figure('Records that do not fit', showCount(misfits), share(misfits, people.length))}
${
  questions.length > 0 && judged === 0
    ? figure('Questions with problems', 'Not judged', `fewer than ${MIN_READERS} readers of each`)
    : figure(
        'Questions with problems',
        showCount(problems),
        `of ${counted(judged, 'question', 'questions')} judged`,
      )
}
${figure('Files that could not be read', showCount(unreadable.length), '')}
</dl>`;
}

/** Files that are no records, and why. */
export function unreadableSection({unreadable}: Report): Markup {
  if (unreadable.length === 0) {
    return NOTHING;
  }
  const listed = unreadable.slice(0, MOST_UNREADABLE);
  const rest = unreadable.length - listed.length;
  return markup`<section>
<h2 id="unreadable">Files that could not be read</h2>
<p>${counted(unreadable.length, 'file, or line of one, is', 'files, or lines of one, are')} not counted in this report.</p>
<ul class="unreadable">
${listed.map(({file, message}) => markup`<li><bdi dir="ltr"><code>${file}</code></bdi> <bdi>${message}</bdi></li>\n`)}${rest > 0 ? markup`<li>And ${showCount(rest)} more, which <code>--format json</code> lists.</li>` : NOTHING}</ul>
</section>`;
}

/** What whoever relies on the report has to know. */
export const LIMITS = markup`<section>
<h2 id="limits">What this report can prove, and what it cannot</h2>
<p>Every answer was graded again from the source of the site, so a score that somebody wrote into a record does not count. Where a record contradicts itself or the course, the report says so. It proves that the records are consistent. It does not prove who gave the answers, or that they were given without help: a record is a file on a reader’s own computer, its name is what the reader typed, and somebody who knows how can write a consistent record by hand.</p>
<p>Figures about a question are withheld where it has fewer than ${MIN_READERS} readers: they would say too much about the answer of a single person, and too little about the question.</p>
</section>`;
