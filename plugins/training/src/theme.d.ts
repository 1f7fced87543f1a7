declare module '@theme/AuthorTools' {
  import type {ReactNode} from 'react';

  /** What a rule of question writing has found. */
  export interface Finding {
    /** Id of the question; `null` where it is about the whole quiz. */
    readonly question: string | null;
    readonly code: string;
    readonly message: string;
    readonly help: string | null;
    /** The page about the rule. */
    readonly url: string;
  }

  export interface Props {
    /** The page's file, relative to the site. */
    readonly page: string;
    /** A list of {@link Finding} as JSON. */
    readonly findings: string;
  }

  export default function AuthorTools(props: Props): ReactNode;
}

declare module '@theme/AuthorTools/States' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Of a question of the page. */
    readonly id: string;
    /** The page's file, relative to the site. */
    readonly page: string;
  }

  /** Puts a question of the page into each of its states. */
  export default function States(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The page's file, relative to the site: names the page in what a browser remembers. */
    readonly page: string;
    /** Number of questions on the page, wherever in it they stand. */
    readonly total: string;
    /** Ends the anchors of a blog post, which stands in lists with others. */
    readonly scope?: string;
    /** Whether the result of the page is shown here. */
    readonly result?: boolean;
    /** Percent of the points that it takes to pass; absent where nobody passes or fails. */
    readonly passMark?: string;
    /** The elements that the remark transformer writes, see `client/content.ts`. */
    readonly children?: ReactNode;
  }

  export default function KnowledgeCheck(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Question' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry, QuizSession} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
    /** Number of questions on the page. */
    readonly total: number;
    /** The page's file, relative to the site. */
    readonly page: string;
    readonly session: QuizSession;
    /** Whether every question of the page has been answered or shown. */
    readonly allDone: boolean;
    /** Leads to the next question that is not done, or to the result. */
    readonly onNext: (from: string) => void;
  }

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Choice' {
  import type {QuestionType} from 'docusaurus-plugin-training/client';

  /** Questions with options: choice and true-false. */
  const type: QuestionType;
  export default type;
}

declare module '@theme/KnowledgeCheck/Choice/Input' {
  import type {ReactNode} from 'react';
  import type {InputProps} from 'docusaurus-plugin-training/client';

  export type Props = InputProps;

  /** Radio buttons or checkboxes. */
  export default function Input(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Choice/Words' {
  import type {ReactNode} from 'react';
  import type {WordsProps} from 'docusaurus-plugin-training/client';

  export type Props = WordsProps;

  /** The chosen options. */
  export default function Words(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Choice/Rule' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  /** Select one, or all that apply. */
  export default function Rule(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Choice/Feedback' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  /** The feedback of all options, for a reader without script. */
  export default function Feedback(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Choice/OptionWords' {
  import type {ReactNode} from 'react';
  import type {OptionContent} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly option: OptionContent;
  }

  /** The text of an option; the words true and false where the author wrote none. */
  export default function OptionWords(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/FillIn' {
  import type {QuestionType} from 'docusaurus-plugin-training/client';

  /** Questions whose answers are typed. */
  const type: QuestionType;
  export default type;
}

declare module '@theme/KnowledgeCheck/FillIn/Input' {
  import type {ReactNode} from 'react';
  import type {InputProps} from 'docusaurus-plugin-training/client';

  export type Props = InputProps;

  /** One field below the prompt, or the fields in a text. */
  export default function Input(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/FillIn/Words' {
  import type {ReactNode} from 'react';
  import type {WordsProps} from 'docusaurus-plugin-training/client';

  export type Props = WordsProps;

  /** What was typed, in its text where there is one. */
  export default function Words(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/FillIn/Rule' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  export default function Rule(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Blank' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Place among the blanks of the text, from 0. */
    readonly index: string;
  }

  /** A blank in a text: a field, or what stands in it. */
  export default function Blank(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/TextField' {
  import type {ReactNode} from 'react';
  import type {Verdict} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly id: string;
    /** For screen readers, where the text around the field asks; `null` for "Your answer". */
    readonly label: string | null;
    readonly value: string;
    /** `null` where the value has not been checked. */
    readonly verdict: Verdict | null;
    /** Whether the value is fixed; it can still be read, selected and focused. */
    readonly locked: boolean;
    /** Whether a number is to be typed. */
    readonly numeric?: boolean;
    /** What stands behind the field, such as a unit. */
    readonly children?: ReactNode;
    readonly onType: (value: string) => void;
    /** Called on Enter. */
    readonly onCheck: () => void;
  }

  export default function TextField(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Numeric' {
  import type {QuestionType} from 'docusaurus-plugin-training/client';

  /** Questions whose answer is a number. */
  const type: QuestionType;
  export default type;
}

declare module '@theme/KnowledgeCheck/Numeric/Input' {
  import type {ReactNode} from 'react';
  import type {InputProps} from 'docusaurus-plugin-training/client';

  export type Props = InputProps;

  /** A field for a number, with its unit. */
  export default function Input(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Numeric/Words' {
  import type {ReactNode} from 'react';
  import type {WordsProps} from 'docusaurus-plugin-training/client';

  export type Props = WordsProps;

  /** A number with its unit. */
  export default function Words(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Numeric/Rule' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  export default function Rule(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Sequencing' {
  import type {QuestionType} from 'docusaurus-plugin-training/client';

  /** Questions whose answer is an order. */
  const type: QuestionType;
  export default type;
}

declare module '@theme/KnowledgeCheck/Sequencing/Input' {
  import type {ReactNode} from 'react';
  import type {InputProps} from 'docusaurus-plugin-training/client';

  export type Props = InputProps;

  /** Items to be moved by buttons or by dragging. */
  export default function Input(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Sequencing/Words' {
  import type {ReactNode} from 'react';
  import type {WordsProps} from 'docusaurus-plugin-training/client';

  export type Props = WordsProps;

  /** The items in the order of the response. */
  export default function Words(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Sequencing/Rule' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  export default function Rule(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Matching' {
  import type {QuestionType} from 'docusaurus-plugin-training/client';

  /** Questions whose answer is a set of pairs. */
  const type: QuestionType;
  export default type;
}

declare module '@theme/KnowledgeCheck/Matching/Input' {
  import type {ReactNode} from 'react';
  import type {InputProps} from 'docusaurus-plugin-training/client';

  export type Props = InputProps;

  /** A menu for every row. */
  export default function Input(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Matching/Words' {
  import type {ReactNode} from 'react';
  import type {WordsProps} from 'docusaurus-plugin-training/client';

  export type Props = WordsProps;

  /** The pairs of a response. */
  export default function Words(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Matching/Rule' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  export default function Rule(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Mark' {
  import type {ReactNode} from 'react';
  import type {Verdict} from 'docusaurus-plugin-training/client';

  export interface Props {
    /** For an element that the mark describes. */
    readonly id?: string;
    /** `key` stands for a right part that was not chosen. */
    readonly verdict: Verdict | 'key';
    /** Whether the words are for screen readers alone. */
    readonly iconOnly?: boolean;
    /** Other words than those of the verdict. */
    readonly children?: ReactNode;
  }

  /** Says of one part of a response whether it is right. */
  export default function Mark(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Judgement' {
  import type {ReactNode} from 'react';
  import type {Grade} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly grade: Grade;
  }

  /** Says of a whole response whether it is right, or how much of it. */
  export default function Judgement(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Outcome' {
  import type {ReactNode} from 'react';
  import type {Grade, Phase, QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
    readonly phase: Phase;
    /** Of what was checked last. */
    readonly grade: Grade;
    /** Whether the reader asked for a check of what is not complete. */
    readonly incomplete: boolean;
  }

  export default function Outcome(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Actions' {
  import type {ReactNode, Ref} from 'react';
  import type {QuestionState} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly state: QuestionState;
    /** Whether every question of the page has been answered or shown. */
    readonly allDone: boolean;
    /** Number of hints that the question has. */
    readonly hints: number;
    /** The one button that is always there, so that focus has a place. */
    readonly primaryRef: Ref<HTMLButtonElement>;
    readonly onCheck: () => void;
    readonly onTryAgain: () => void;
    readonly onShowAnswer: () => void;
    readonly onShowHint: () => void;
    readonly onNext: () => void;
  }

  export default function Actions(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Answer' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  /** The answer and the explanation behind a summary, for a reader without script. */
  export default function Answer(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Solution' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

  /** The correct answer in words. */
  export default function Solution(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/AnswerKey' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly questions: readonly QuestionEntry[];
  }

  /** The answers to all questions, printed after them. */
  export default function AnswerKey(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Result' {
  import type {ReactNode} from 'react';
  import type {
    Attempt,
    QuestionEntry,
    QuestionModel,
    QuizScore,
  } from 'docusaurus-plugin-training/client';

  export interface Props {
    /** Of the heading, which gets the focus. */
    readonly id: string;
    readonly questions: readonly QuestionEntry[];
    readonly attemptOf: (question: QuestionModel) => Attempt;
    readonly score: QuizScore;
    /** Whether every question of the page is done. */
    readonly done: boolean;
    /** Number of questions on the page. */
    readonly total: number;
    /** Whether some of them stand elsewhere in the page. */
    readonly isSpread: boolean;
    /** Percent; `null` where nobody passes or fails. */
    readonly passMark: number | null;
    /** Asks questions again. */
    readonly onRetry: (again: readonly QuestionModel[]) => void;
  }

  export default function Result(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Review' {
  import type {ReactNode} from 'react';
  import type {Attempt, QuestionEntry, QuestionModel} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly questions: readonly QuestionEntry[];
    readonly attemptOf: (question: QuestionModel) => Attempt;
  }

  /** Every question with the reader's first answer, and the right one where it differs. */
  export default function Review(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Storage' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly onErase: () => void;
  }

  /** Says where the answers to a page are kept, and erases them. */
  export default function Storage(props: Props): ReactNode;
}

declare module '@theme/ServiceHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly number?: string;
    /** One list item per topic. */
    readonly children?: ReactNode;
  }

  export default function ServiceHeader(props: Props): ReactNode;
}

declare module '@theme/ComparableServices' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** One list item per counterpart. */
    readonly children?: ReactNode;
  }

  export default function ComparableServices(props: Props): ReactNode;
}

declare module '@theme/ComparisonPage' {
  import type {ReactNode} from 'react';
  import type {Comparison} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
  }

  export default function ComparisonPage(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {Comparison} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
  }

  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/RichText' {
  import type {ReactNode} from 'react';
  import type {RichText as RichTextContent} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly content: RichTextContent;
  }

  export default function RichText(props: Props): ReactNode;
}

declare module '@theme/SupportValue' {
  import type {ReactNode} from 'react';
  import type {Support} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly support: Support;
  }

  export default function SupportValue(props: Props): ReactNode;
}
