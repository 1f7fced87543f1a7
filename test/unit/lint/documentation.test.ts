import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {evidenceAnchor} from '../../../plugins/training/reference/rulePage';
import {lint, toLintedQuiz} from '../../../plugins/training/src/lint/lint';
import {RULES} from '../../../plugins/training/src/lint/rules';
import {QUIZ_PATH} from '../../../plugins/training/src/quiz/quizPath';
import {drawSizes} from '../../../plugins/training/src/quiz/draws/checkDraws';
import {type QuizInput, quizSchemaOf} from '../../../plugins/training/src/quiz/schema';
import {trueFalse, quizOf} from '../support/quizInput';

const exampleQuizSchema = z.object({quiz: z.unknown()});

/** Pages that a quiz draws from. */
type DrawnPages = Parameters<typeof drawSizes>[1];

const FOLDER = path.join(__dirname, '../../../docs/authoring/rules');

const EVIDENCE = readFileSync(path.join(FOLDER, '../evidence.mdx'), 'utf8');

function readPage(rule: string): string {
  return readFileSync(path.join(FOLDER, `${rule}.mdx`), 'utf8');
}

interface Example {
  readonly input: QuizInput;
  /** Pages that the quiz draws from, with as many questions as the example says behind their ids. */
  readonly pages: DrawnPages;
}

function pageWith(quizId: string, questions: number) {
  const quiz = quizOf(
    ...Array.from({length: questions}, (_, index) => trueFalse({id: `question-${index}`})),
  );
  return {quizId, hasQuiz: true, input: quizSchemaOf(quiz).parse(quiz)};
}

/** What the code block with a title has: a list of questions, or a quiz. */
function exampleOf(rule: string, title: string): Example {
  const block = new RegExp(`^\`\`\`yaml title="${title}"\\n([^]*?)^\`\`\`$`, 'm').exec(
    readPage(rule),
  );
  const source = block?.[1] ?? '';
  const value: unknown = parse(source);
  const quiz = Array.isArray(value) ? {questions: value} : exampleQuizSchema.parse(value).quiz;
  const drawn = source.matchAll(/([\w/-]+) # (\d+) questions$/gm);
  return {
    input: quizSchemaOf(quiz).parse(quiz),
    pages: new Map(
      Array.from(drawn, ([, docId = '', questions]) => [docId, pageWith(docId, Number(questions))]),
    ),
  };
}

/** All rules, those that are off by default among them. */
const ALL = Object.fromEntries(RULES.map(({name}) => [name, 'warn'] as const));

/** What examples leave out where they are about something else. */
const REMINDERS = ['missing-id', 'missing-explanation', 'option-without-feedback'];

/** Codes of everything that is found in an example of a rule. */
function findIn({input, pages}: Example, rule: string): string[] {
  const file = '/docs/page.mdx';
  // The page of one rule is about the pages of a course.
  const isInCourse = rule === 'missing-quiz-id' && input.id === undefined;
  const page = {
    ...toLintedQuiz(input, 'en', QUIZ_PATH),
    pageIdInCourse: isInCourse ? 'page' : null,
    draws: drawSizes(input, pages),
    file,
  };
  const leftOut = REMINDERS.filter((name) => name !== rule).map((name) => `lint/${name}`);
  const found = (lint([page], ALL).get(file) ?? []).map(({code}) => code);
  return found.filter((code) => !leftOut.includes(code));
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the page of %s', (name, rule) => {
  it('has a bad example, in which this rule alone finds one thing', () => {
    expect(findIn(exampleOf(name, 'Bad'), name)).toEqual([`lint/${name}`]);
  });

  it('has a good example, in which no rule finds anything', () => {
    expect(findIn(exampleOf(name, 'Good'), name)).toEqual([]);
  });

  it('links to every source of the rule, which the page of evidence has', () => {
    const page = readPage(name);
    const missing = rule.sources.filter(
      (source) =>
        !page.includes(`../evidence.mdx#${evidenceAnchor(source)}`) ||
        !EVIDENCE.includes(`### ${source.name}\n`) ||
        !EVIDENCE.includes(source.url),
    );
    expect(missing).toEqual([]);
  });

  it('says how to switch the rule off, here and everywhere', () => {
    expect(readPage(name)).toContain(`disableRules: {${name}: `);
    expect(readPage(name)).toContain(
      rule.defaultSeverity === 'off' ? `lint: {'${name}': 'warn'}` : `lint: {'${name}': 'off'}`,
    );
  });

  it('says why the rule is off by default, if it is', () => {
    expect(readPage(name).includes('\n## Why it is off by default\n')).toBe(
      rule.defaultSeverity === 'off',
    );
  });
});
