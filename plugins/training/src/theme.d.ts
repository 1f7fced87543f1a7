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
    /** Whether the browser has stored them: it may be full, or keep nothing for this site. */
    readonly isStored: boolean;
    readonly onErase: () => void;
  }

  /** Says where the answers to a page are kept, and erases them. */
  export default function Storage(props: Props): ReactNode;
}

declare module '@theme/ServiceHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly number?: string;
    /** Comparisons that the service is in, and what each sets beside it. */
    readonly comparisons?: readonly {readonly permalink: string; readonly label: string}[];
    /** One list item per topic. */
    readonly children?: ReactNode;
  }

  export default function ServiceHeader(props: Props): ReactNode;
}

declare module '@theme/ComparableServices' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The words of the heading above, in the language of the page. */
    readonly title: string;
    /** One list item per counterpart. */
    readonly children?: ReactNode;
  }

  export default function ComparableServices(props: Props): ReactNode;
}

declare module '@theme/Comparison' {
  import type {ReactNode} from 'react';
  import type {Comparison as ComparisonModel} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: ComparisonModel;
    /** Ids of the rows that are shown; absent for all. */
    readonly rows?: readonly string[];
    /** Ids of the services that are shown; absent for all. */
    readonly services?: readonly string[];
    /** Whether a reader can filter, choose columns, copy and download. */
    readonly tools?: boolean;
  }

  /** A comparison, or a part of it, in any page. */
  export default function Comparison(props: Props): ReactNode;
}

declare module '@theme/ComparisonIndex' {
  import type {ReactNode} from 'react';
  import type {ComparisonLink} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparisons: readonly ComparisonLink[];
  }

  /** The list of all comparisons of a site. */
  export default function ComparisonIndex(props: Props): ReactNode;
}

declare module '@theme/ComparisonPage' {
  import type {ComponentType, ReactNode} from 'react';
  import type {Comparison, ComparisonLink} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
    /** The comparison's knowledge check: a module of MDX. */
    readonly quiz?: ComponentType;
    /** All comparisons of the site, this one included. */
    readonly comparisons?: readonly ComparisonLink[];
    /** Address of the page that lists them. */
    readonly indexPermalink?: string | null;
  }

  /** The page of a comparison. */
  export default function ComparisonPage(props: Props): ReactNode;
}

declare module '@theme/ComparisonPage/Summary' {
  import type {ReactNode} from 'react';
  import type {Comparison} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
  }

  /** Says when each service is the one to choose. */
  export default function Summary(props: Props): ReactNode;
}

declare module '@theme/ComparisonPage/More' {
  import type {ReactNode} from 'react';
  import type {ComparisonLink} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparisons: readonly ComparisonLink[];
    readonly indexPermalink: string | null;
  }

  /** Leads to the other comparisons of the site. */
  export default function More(props: Props): ReactNode;
}

declare module '@theme/ComparisonView' {
  import type {ReactNode} from 'react';
  import type {Anchors, Comparison, ViewState} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
    readonly anchors: Anchors;
    readonly state: ViewState;
    /** The absolute address of what is visible. */
    readonly getAddress: () => string;
    readonly hasTools: boolean;
    /** Whether this is the page of the comparison, whose title is that of the table. */
    readonly isOwnPage: boolean;
  }

  /** A comparison with its tools, its legend and its notes. */
  export default function ComparisonView(props: Props): ReactNode;
}

declare module '@theme/ComparisonButton' {
  import type {ComponentProps, ReactNode} from 'react';

  export type Props = Omit<ComponentProps<'button'>, 'type'>;

  /** A button of a comparison. */
  export default function ComparisonButton(props: Props): ReactNode;
}

declare module '@theme/ComparisonGroups' {
  import type {ReactNode} from 'react';
  import type {TableSetting} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly setting: TableSetting;
    /** Ids of the rows that are visible. */
    readonly shown: ReadonlySet<string>;
  }

  /** Links to the groups of rows. */
  export default function ComparisonGroups(props: Props): ReactNode;
}

declare module '@theme/ComparisonLegend' {
  import type {ReactNode} from 'react';
  import type {Comparison} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly comparison: Comparison;
  }

  /** What the values in a table mean. */
  export default function ComparisonLegend(props: Props): ReactNode;
}

declare module '@theme/ComparisonNotes' {
  import type {ReactNode} from 'react';
  import type {TableSetting} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly setting: TableSetting;
    /** Numbers of the notes that are visible. */
    readonly shown: ReadonlySet<number>;
    /** Whether this is the page of the comparison: the notes are a chapter of it. */
    readonly isOwnPage: boolean;
  }

  /** The notes below a table. */
  export default function ComparisonNotes(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools' {
  import type {ReactNode, RefObject} from 'react';
  import type {ShownState, TableSetting, ViewState} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly setting: TableSetting;
    readonly state: ViewState;
    readonly shown: ShownState;
    /** The field that finds rows; it has the focus after a button that goes. */
    readonly filterRef: RefObject<HTMLInputElement | null>;
    /** The absolute address of what is visible. */
    readonly getAddress: () => string;
  }

  /** What a reader can do with a comparison. */
  export default function ComparisonTools(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools/Filter' {
  import type {ReactNode, RefObject} from 'react';

  export interface Props {
    readonly query: string;
    readonly fieldRef: RefObject<HTMLInputElement | null>;
    readonly onSearch: (query: string) => void;
  }

  /** Finds rows by the words in them. */
  export default function Filter(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools/Differences' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly checked: boolean;
    /** Number of rows whose visible values are not all the same. */
    readonly differing: number;
    /** Number of rows. */
    readonly total: number;
    readonly onChange: (checked: boolean) => void;
  }

  /** Leaves out the rows in which all visible columns say the same. */
  export default function Differences(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools/Columns' {
  import type {ReactNode} from 'react';
  import type {Comparison} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly id: string;
    readonly comparison: Comparison;
    /** Slugs; `null` for all. */
    readonly columns: readonly string[] | null;
    readonly hidden: boolean;
    readonly onChange: (columns: readonly string[] | null) => void;
  }

  /** A checkbox for each column. */
  export default function Columns(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools/Export' {
  import type {ReactNode} from 'react';
  import type {Comparison, ValueWords} from 'docusaurus-plugin-training/client';

  export interface Props {
    /** The part of the comparison that is visible. */
    readonly getVisible: () => Comparison;
    readonly getAddress: () => string;
    readonly words: ValueWords;
  }

  /** Copies what is visible, or gives it as a file. */
  export default function Export(props: Props): ReactNode;
}

declare module '@theme/ComparisonTools/Words' {
  import type {CsvWords, MarkdownWords, ValueWords} from 'docusaurus-plugin-training/client';

  export type ExportWords = Omit<CsvWords & MarkdownWords, keyof ValueWords>;

  /** Headings in copies of a table. */
  export default function createExportWords(): ExportWords;
}

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {Shown, TableSetting, Target} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly setting: TableSetting;
    readonly shown: Shown;
    /** What the address names; it is marked. */
    readonly target: Target | null;
    /** Whether the caption is there for assistive technology only. */
    readonly hidesCaption?: boolean;
    /** Below the table, in the region that scrolls. */
    readonly children?: ReactNode;
  }

  /** A comparison as a table. */
  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Region' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the caption of the table. */
    readonly labelledBy: string;
    readonly children: ReactNode;
  }

  /** What a table scrolls in. */
  export default function Region(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Head' {
  import type {ReactNode} from 'react';
  import type {TableSetting} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly setting: TableSetting;
    /** Which columns are visible. */
    readonly columns: readonly boolean[];
    /** Index of the column that is marked. */
    readonly markedColumn: number | null;
  }

  /** The names of the columns. */
  export default function Head(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Group' {
  import type {ReactNode} from 'react';
  import type {RowGroup, Shown, TableSetting} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly group: RowGroup;
    readonly setting: TableSetting;
    readonly shown: Shown;
    /** Id of the row that is marked. */
    readonly markedRow: string | null;
    /** Index of the column that is marked. */
    readonly markedColumn: number | null;
  }

  /** Rows that belong together. */
  export default function Group(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Row' {
  import type {ReactNode} from 'react';
  import type {Row as RowModel, TableSetting} from 'docusaurus-plugin-training/client';

  export interface CellsProps {
    readonly row: RowModel;
    readonly setting: TableSetting;
    /** Which columns are visible. */
    readonly columns: readonly boolean[];
    /** Index of the column that is marked. */
    readonly markedColumn: number | null;
  }

  export interface Props extends CellsProps {
    readonly isHidden: boolean;
    readonly isMarked: boolean;
    /** Keeps the row clear of the navbar when the browser scrolls to it. */
    readonly targetClassName: string | undefined;
  }

  /** A question of a comparison, and the answer of each service. */
  export default function Row(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Cell' {
  import type {ReactNode} from 'react';
  import type {Anchors, Cell as CellModel, ValueWords} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly cell: CellModel;
    readonly rowLabel: string;
    /** Heading of its column. */
    readonly column: string;
    readonly isHidden: boolean;
    readonly isMarked: boolean;
    readonly anchors: Anchors;
    readonly words: ValueWords;
  }

  /** A value with its note and its source. */
  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Source' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly href: string;
    /** The day on which the source was read, as `2026-01-31`. */
    readonly checked: string | null;
    /** Names the value. */
    readonly name: string;
  }

  /** Link from a value to where it was read. */
  export default function Source(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SourceIcon' {
  import type {ReactNode} from 'react';

  /** Stands for a link to a source. */
  export default function SourceIcon(): ReactNode;
}

declare module '@theme/ComparisonTable/NoteReference' {
  import type {ReactNode} from 'react';
  import type {Anchors} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly number: number;
    readonly anchors: Anchors;
  }

  /** Link from a value to its note. */
  export default function NoteReference(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Permalink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly href: string;
    readonly label: string;
  }

  /** Link to a row or a column. */
  export default function Permalink(props: Props): ReactNode;
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

declare module '@theme/SupportValue/Words' {
  import type {ValueWords} from 'docusaurus-plugin-training/client';

  export type SupportWords = ValueWords['support'];

  /** Values in words. */
  export default function createSupportWords(): SupportWords;
}
