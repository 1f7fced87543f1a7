import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {courseQuestionsOf} from '../../../plugins/training/src/report/source/courseQuestions';
import {quizIn} from '../../../plugins/training/src/report/source/sourceQuiz';

const PAGE = `---
quiz:
  questions:
    - {id: a, type: true-false, prompt: First?, answer: true}
    - stem: A policy.
      questions:
        - {id: b, type: true-false, prompt: Second?, answer: true}
        - {id: c, type: true-false, prompt: Third?, answer: true}
    - {id: d, type: true-false, prompt: Fourth?, answer: true}
---
`;

it('gives the line of each question, in and after a group that has one text', () => {
  const source = markdownFile('docs/a.mdx', () => PAGE);
  const {quiz} = source.document.toJS() as {readonly quiz: unknown};
  const {input} = checkQuiz(quiz);
  const quizzes = input
    ? [
        {
          ...{id: 'a', file: 'docs/a.mdx', docId: 'a', group: ''},
          input,
          quiz: quizIn(input, source),
        },
      ]
    : [];
  const questions = quizzes.flatMap((one) =>
    courseQuestionsOf(one, new Map([['en', quizzes]]), new Map([['docs/a.mdx', source]])),
  );
  const lines = PAGE.split('\n');
  expect(
    questions.map(({ids, line}) => [ids, /id: (\w)/.exec(lines[line - 1] ?? '')?.[1]]),
  ).toEqual(['a', 'b', 'c', 'd'].map((id) => [[`a#${id}`], id]));
});
