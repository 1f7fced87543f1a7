import {applySuppressions} from '../check/suppressions/suppressions';
import {severityOf} from '../diagnostics/codes';
import type {Problem} from '../diagnostics/diagnostic';
import {documentationUrl} from '../diagnostics/documentationUrl';
import {lint, toLintedQuiz} from '../lint/lint';
import {importThemeComponent, jsx, localName} from '../mdx/jsx';
import type {ReportedProblem} from '../shared/reportedProblem';
import type {CompiledPage} from './compiledPage';
import {getCurrentSite} from './currentSite';
import {QUIZ_PATH} from '../quiz/quizPath';
import {placedQuestions} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import {defaultQuizId} from '../quiz/ids/quizId';
import {quizName} from '../quiz/ids/quizName';
import type {QuizInput} from '../quiz/schema';

const COMPONENT = 'AuthorTools';

/** Id of the question that a problem is in. */
function questionOf({path}: Problem, quiz: QuizInput): string | null {
  const question = placedQuestions(quiz, QUIZ_PATH).find((one) =>
    one.path.every((part, index) => path[index] === part),
  );
  return question ? questionId(question.input) : null;
}

/**
 * Gives authors who look at their page in the dev server the states of its questions, and what the
 * rules have found. In a build for production, a page has nothing of it.
 */
export function addAuthorTools(input: QuizInput, {tree, file}: CompiledPage): void {
  const {siteDir, documentation, authorTools} = getCurrentSite();
  if (authorTools === null) {
    return;
  }
  const {locale, rules, suppressions} = authorTools;
  const page = {...toLintedQuiz(input, locale, QUIZ_PATH), file: file.path};
  const found = lint([page], rules).get(file.path) ?? [];
  const located = found.map((problem) => ({
    ...problem,
    severity: problem.severity ?? severityOf(problem.code),
    file: file.path,
  }));
  const {told} = applySuppressions(located, suppressions, siteDir);
  const problems = told.map((problem): ReportedProblem => ({
    question: questionOf(problem, input),
    code: problem.code,
    message: problem.message,
    help: problem.help,
    url: documentationUrl(problem.code, documentation),
  }));
  tree.children.push(
    jsx(
      localName(COMPONENT),
      {
        page: quizName(file.path, siteDir),
        quiz: input.id ?? defaultQuizId(file.path, siteDir),
        problems: JSON.stringify(problems),
      },
      [],
    ),
  );
  importThemeComponent(tree, COMPONENT);
}
