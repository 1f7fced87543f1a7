import type {Page} from '../../../plugins/training/src/docusaurus/pages';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import type {QuizInput} from '../../../plugins/training/src/quiz/schema';
import {trueFalse} from './quizInput';

/** A quiz with nothing wrong. */
export function quizInput(value: unknown): QuizInput {
  const {input, problems} = checkQuiz(value);
  if (input === null) {
    throw new Error(JSON.stringify(problems));
  }
  return input;
}

/** A quiz that asks whether statements are right, by the ids of its questions. */
export function statements(...ids: readonly string[]): QuizInput {
  return quizInput({questions: ids.map((id) => trueFalse({id, prompt: `Is it ${id}?`}))});
}

/** A doc of the site in `/site`, of the version that readers get by default. */
export function quizDoc(
  docId: string,
  input: QuizInput | null,
  overrides: Partial<Page> = {},
): {readonly page: Page; readonly input: QuizInput | null} {
  return {
    page: {
      file: `/site/docs/${docId}.mdx`,
      permalink: `/docs/${docId}`,
      frontMatter: input === null ? {} : {quiz: input},
      isBlogPost: false,
      docId,
      docsVersion: 'default/current',
      isLatest: true,
      ...overrides,
    },
    input,
  };
}
