import {createWriteStream, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {finished} from 'node:stream/promises';
import {stringify} from 'yaml';
import {ROOT} from './site.mjs';

const PAGES = 10;
const QUESTIONS_PER_PAGE = 5;
const DRAWN_PER_PAGE = 1;

/** @param {number} page @param {number} place */
function question(page, place) {
  const about = {id: `q${place}`, prompt: `What is ${place} of ${page}?`};
  switch (place) {
    case 0:
      return {...about, type: 'numeric', answer: 90 + page};
    case 1:
      return {...about, type: 'fill-in', answer: `StopLogging${page}`};
    default: {
      const options = ['First', 'Second', 'Third', 'Fourth'].map((text) => ({
        text: `${text} of ${page}.${place}`,
      }));
      return {...about, options: [{...options[0], correct: true}, ...options.slice(1)]};
    }
  }
}

const QUIZZES = Array.from({length: PAGES}, (_, page) => ({
  id: `page-${page}`,
  questions: Array.from({length: QUESTIONS_PER_PAGE}, (__, place) => question(page, place)),
}));

const FINAL = {
  id: 'final',
  mode: 'assessment',
  passMark: 50,
  draw: QUIZZES.map(({id}) => ({from: `course/${id}`, count: DRAWN_PER_PAGE})),
};

/** @param {string} title @param {object} quiz */
function page(title, quiz) {
  return `---\ntitle: ${title}\n${stringify({quiz})}---\n\n# ${title}\n\nText.\n`;
}

/** A course, by file below `docs/`: 50 questions, of which its assessment draws ten. */
export const COURSE_FILES = {
  ...Object.fromEntries(QUIZZES.map((quiz) => [`course/${quiz.id}.mdx`, page(quiz.id, quiz)])),
  'course/final.mdx': page('Final', FINAL),
  'index.mdx': '---\nslug: /\n---\n\n# Home\n',
  'courses.yml': stringify({bench: {title: 'Bench', sidebar: 'course'}}),
};

/** The code of the package, as sites install it. */
function loadPackage() {
  const require = createRequire(import.meta.url);
  const load = (file) => require(path.join(ROOT, 'plugins/training/lib', file));
  const {checkQuiz} = load('quiz/check.js');
  const {normalizeQuiz} = load('quiz/normalize.js');
  const {processQuestion} = load('quiz/processQuestion.js');
  const {draw} = load('assessment/draw.js');
  return {
    draw,
    questions: QUIZZES.flatMap((quiz) =>
      normalizeQuiz(checkQuiz(quiz).input).questions.map((one) => {
        const {correctResponse, grade} = processQuestion(one, 'en');
        const id = `${quiz.id}#${one.id}`;
        return {id, hash: one.hash, right: correctResponse, grade, options: one.options};
      }),
    ),
  };
}

/**
 * Writes records of 60 answers each, one a line: 50 on pages, and ten of an attempt.
 *
 * @param {number} count
 * @param {string} site its address
 * @param {string} commit
 * @returns {Promise<{file: string, remove: () => void}>}
 */
export async function writeRecords(count, site, commit) {
  const folder = mkdtempSync(path.join(tmpdir(), 'training-bench-'));
  const file = path.join(folder, 'records.ndjson');
  const {draw, questions} = loadPackage();
  const byId = new Map(questions.map((one) => [one.id, one]));
  const day = new Date().toISOString().slice(0, 10);
  const moment = {day, commit};
  const pools = QUIZZES.map(({id}) => ({
    count: DRAWN_PER_PAGE,
    ids: questions.filter((one) => one.id.startsWith(`${id}#`)).map((one) => one.id),
  }));
  const respond = ({right, options}, ability) => {
    if (Math.random() < ability) {
      return right;
    }
    return options ? [options[Math.floor(Math.random() * options.length)].id] : ['7'];
  };
  const stream = createWriteStream(file);
  for (let person = 0; person < count; person += 1) {
    const ability = 0.3 + 0.6 * Math.random();
    const seed = `${person.toString(36)}${Math.random().toString(36).slice(2)}`;
    const record = {
      version: 1,
      site,
      course: 'bench',
      commit,
      name: `Person ${person}`,
      questions: questions.map((one) => {
        const first = respond(one, ability);
        const isRight = one.grade(first).correct;
        const responses = isRight ? [first] : [first, one.right];
        return {id: one.id, hash: one.hash, day, language: 'en', responses, shown: false};
      }),
      pages: QUIZZES.map(({id}) => ({id, day, byQuestions: true})),
      attempts: [
        {
          quiz: 'final',
          seed,
          after: [],
          begun: moment,
          handedIn: moment,
          language: 'en',
          questions: draw(seed, pools).map((id) => {
            const one = byId.get(id);
            const response = respond(one, ability);
            return {id, hash: one.hash, response, score: one.grade(response).score, points: 1};
          }),
        },
      ],
      reviews: [],
    };
    if (!stream.write(`${JSON.stringify(record)}\n`)) {
      await new Promise((resolve) => stream.once('drain', resolve));
    }
  }
  stream.end();
  await finished(stream);
  return {file, remove: () => rmSync(folder, {recursive: true})};
}
