import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import type {QuestionProblem, QuestionStatistics} from './model';
import {UNCHOSEN} from './verdicts';

type Numbers = NonNullable<QuestionStatistics['statistics']>;

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function rounded(number: number | null): string {
  return number === null ? 'none' : number.toFixed(2);
}

/** What is told of a problem, beside its code and its place. */
type Words = Pick<Problem, 'message' | 'found' | 'expected' | 'help'>;

const WORDS: Readonly<Record<QuestionProblem, (id: string, numbers: Numbers) => Words>> = {
  'report/key-probably-wrong': (id, {discrimination}) => ({
    message: `the key of \`${id}\` is probably wrong`,
    found: `readers who are right elsewhere are wrong here (discrimination ${rounded(discrimination)})`,
    expected: 'a discrimination above zero',
    help: 'look at what good readers chose',
  }),
  'report/unchosen-option': (id, {options}) => ({
    message: `nobody chooses an option of \`${id}\``,
    found: (options ?? [])
      .filter(({correct, chosen}) => !correct && chosen < UNCHOSEN)
      .map(({text, chosen}) => `“${text}” chosen by ${percent(chosen)}`)
      .join(', '),
    expected: 'wrong options that some readers hold to be right',
    help: 'replace it with a mistake that people make, or remove it',
  }),
  'report/too-easy': (id, {success}) => ({
    message: `almost everybody is right about \`${id}\` at the first try`,
    found: `${percent(success)} of the readers`,
    expected: 'a question that tells who knows it',
    help: 'see whether the prompt or an option gives the answer away',
  }),
  'report/too-hard': (id, {success}) => ({
    message: `almost nobody is right about \`${id}\` at the first try`,
    found: `${percent(success)} of the readers`,
    expected: 'a question that the page prepares for',
    help: 'see whether the page and the prompt say what is asked for',
  }),
};

/** The place of an option that nobody chooses; that of the question for anything else. */
function pathOf(code: QuestionProblem, {options}: Numbers, path: YamlPath, type: string): YamlPath {
  const place = options?.findIndex(({correct, chosen}) => !correct && chosen < UNCHOSEN) ?? -1;
  return code === 'report/unchosen-option' && type === 'choice' && place !== -1
    ? [...path, 'options', place]
    : path;
}

/** @param path of the question in its file */
export function problemsOfQuestion(
  {id, type, statistics, problems}: QuestionStatistics,
  path: YamlPath,
): Problem[] {
  return statistics === null
    ? []
    : problems.map((code) => ({
        code,
        path: pathOf(code, statistics, path, type),
        at: 'value',
        ...WORDS[code](id, statistics),
      }));
}
