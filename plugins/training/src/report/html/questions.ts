import type {OptionStatistics, QuestionStatistics, Report} from '../model';
import {type Markup, markup, NOTHING} from './markup';
import {counted, showCorrelation, showCount, showShare} from './numbers';

/** Fewer readers of a question would make its figures say something about one of them. */
export const MIN_READERS = 30;

/** The name of a code in words: "Key probably wrong" of `report/key-probably-wrong`. */
function inWords(code: string): string {
  const words = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function option({text, correct, chosen}: OptionStatistics): Markup {
  // A drawing, since the policy of the page lets no style stand at an element.
  return markup`<li><svg aria-hidden="true"${correct ? markup` class="key"` : NOTHING}><rect width="${Math.round(chosen * 100)}%" height="100%"/></svg> <span class="exact">${showShare(chosen)}</span> <span><bdi>${text}</bdi>${correct ? markup` <b class="good">correct</b>` : NOTHING}</span></li>`;
}

function figures({statistics, readers}: QuestionStatistics): Markup {
  if (!statistics) {
    const reason = readers === 0 ? 'Nobody has answered it' : `Fewer than ${MIN_READERS} readers`;
    return markup`<td data-value=""></td><td data-value=""></td><td class="none">${reason}</td>`;
  }
  const {success, discrimination, options} = statistics;
  return markup`<td data-value="${success}" class="exact">${showShare(success)}</td>${
    discrimination === null
      ? markup`<td data-value="" class="none">All alike</td>`
      : markup`<td data-value="${discrimination}" class="exact">${showCorrelation(discrimination)}</td>`
  }${
    options === null
      ? markup`<td class="none">Has no options</td>`
      : markup`<td><ul class="options">${options.map(option)}</ul></td>`
  }`;
}

function row(question: QuestionStatistics): Markup {
  const {prompt, type, file, line, readers, statistics, problems} = question;
  return markup`<tr><th scope="row"><bdi>${prompt}</bdi><small>${inWords(type)}, <bdi dir="ltr">${file}:${line}</bdi></small></th><td data-value="${readers}" class="exact">${showCount(readers)}</td>${figures(question)}<td data-value="${-problems.length}">${
    problems.length === 0
      ? markup`<span class="none">${statistics === null ? 'Not judged' : 'None'}</span>`
      : markup`<ul>${problems.map((code) => markup`<li><b class="bad">${inWords(code)}</b></li>`)}</ul>`
  }</td></tr>
`;
}

/** By their place in the rows; of the options there is no order. */
const COLUMNS = ['Question', 'Readers', 'Right at first try', 'Discrimination', null, 'Problems'];

/** What the first tries of all readers say about each question. */
export function questionsSection({questions}: Report): Markup {
  if (questions.length === 0) {
    return NOTHING;
  }
  const heads = COLUMNS.map((name, index) =>
    name === null
      ? markup`<th scope="col">Options chosen at the first try</th>`
      : markup`<th scope="col" data-column="${index}">${name}</th>`,
  );
  const withheld = questions.filter(({statistics}) => statistics === null).length;
  return markup`<section>
<h2 id="questions">Questions</h2>
<p>Discrimination compares a question with the others: near 1, those who know the rest are right here as well; near 0, the question tells nothing about them; below 0, those who know the rest are wrong, and most often it is the key that is wrong.</p>
${withheld === 0 ? NOTHING : markup`<p class="note">Withheld: the figures of ${counted(withheld, 'question', 'questions')} with fewer than ${MIN_READERS} readers.</p>\n`}<div class="region" role="region" aria-labelledby="questions" tabindex="0">
<table class="questions">
<thead><tr>${heads}</tr></thead>
<tbody>
${questions.map(row)}</tbody>
</table>
</div>
</section>`;
}
