import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import type {DrawSize} from '../quiz/draws/checkDraws';
import type {QuizInput} from '../quiz/schema';
import type {QuestionInput} from '../quiz/types';

/** What a rule does when it finds something. */
export type RuleSeverity = 'off' | 'warn' | 'error';

/** Where the reason for a rule was published. */
export interface Source {
  /** As it is cited: `Rodriguez 2005`. The page of evidence has a section of this name. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

/** A question that has passed the check, as its author wrote it, with every default filled in. */
export interface LintedQuestion {
  readonly input: QuestionInput;
  /** Its author's id, or the one that its words give. */
  readonly id: string;
  /** Path of the question in the front matter, such as `['quiz', 'questions', 0]`. */
  readonly path: YamlPath;
  /** The text that it shares with its neighbours; `null` where it has none. */
  readonly stem: string | null;
}

/** A quiz that has passed the check. */
export interface LintedQuiz {
  readonly input: QuizInput;
  /** Of the quiz in its file. */
  readonly path: YamlPath;
  readonly questions: readonly LintedQuestion[];
  /**
   * What the quiz is known by after its page, where that is a page of a course and its author has
   * given the quiz no id; `null` otherwise.
   */
  readonly pageIdInCourse: string | null;
  /** What it draws from other pages, and how much there is to choose from. */
  readonly draws: readonly DrawSize[];
  /** Language of the page, without script and region: `en`, `fr`, `zh`. */
  readonly language: string;
}

/** A quiz and the page that has it. */
export interface LintedPage extends LintedQuiz {
  /** Absolute path. */
  readonly file: string;
}

/** What a rule has found, in the words for an author. Its code and severity come from the rule. */
export type RuleProblem = Omit<Problem, 'code' | 'severity'>;

interface RuleBase {
  /** Second part of its code, `lint/<name>`, and name of its page in the documentation. */
  readonly name: string;
  /** What it finds, in one sentence. The rest of its documentation is in `rules/<name>.md`. */
  readonly summary: string;
  /** `off` where fewer than nine problems of ten were right on published questions. */
  readonly defaultSeverity: RuleSeverity;
  /** Languages whose words the rule knows; `null` where it looks at no words. */
  readonly languages: readonly string[] | null;
  readonly sources: readonly Source[];
}

/** Looks at one question. */
export interface QuestionRule extends RuleBase {
  readonly scope: 'question';
  readonly check: (question: LintedQuestion, quiz: LintedQuiz) => RuleProblem[];
}

/** Looks at the questions of a page together. */
export interface QuizRule extends RuleBase {
  /** What `quiz-in-site` looks at is not known of a page that is checked alone, as in an editor. */
  readonly scope: 'quiz' | 'quiz-in-site';
  readonly check: (quiz: LintedQuiz) => RuleProblem[];
}

/** A problem in one of several pages. */
export interface ProblemInFile extends RuleProblem {
  /** Absolute path. */
  readonly file: string;
}

/** Looks at the questions of all pages together. */
export interface SiteRule extends RuleBase {
  readonly scope: 'site';
  readonly check: (pages: readonly LintedPage[]) => ProblemInFile[];
}

/** An entry of the `disableRules` of a quiz or of a question. */
export interface DisableEntry {
  /** Absolute path of the page. */
  readonly file: string;
  /** Path of the entry in the front matter. */
  readonly path: YamlPath;
  /** Name of the rule that it disables, as its author wrote it. */
  readonly rule: string;
  /** Path of the quiz or the question, in which the rule does not hold. */
  readonly holder: YamlPath;
  /** The same in words: ``question `recorded-by-default` ``. */
  readonly holderName: string;
}

/** Looks at an entry without which no more would be found. */
export interface DisableRule extends RuleBase {
  readonly scope: 'disable';
  readonly check: (unneeded: DisableEntry) => RuleProblem[];
}

/** A rule of good question writing. */
export type Rule = QuestionRule | QuizRule | SiteRule | DisableRule;
