declare module '@theme/KnowledgeCheck' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Percent of the points that it takes to pass; absent where nobody passes or fails. */
    readonly passMark?: string;
    /** The elements that the remark transformer writes, see `client/content.ts`. */
    readonly children: ReactNode;
  }

  export default function KnowledgeCheck(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Question' {
  import type {ReactNode} from 'react';
  import type {ProgressStore, QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
    /** Place in the quiz, from 1. */
    readonly number: number;
    readonly total: number;
    readonly store: ProgressStore;
    /** Whether every question of the quiz has been answered or shown. */
    readonly allDone: boolean;
    /** Leads to the next question that is not done, or to the result. */
    readonly onNext: (from: string) => void;
  }

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Options' {
  import type {ReactNode} from 'react';
  import type {Phase, QuestionEntry, Response} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
    /** Prefix of the ids of the elements inside. */
    readonly anchor: string;
    readonly phase: Phase;
    /** What is chosen now. */
    readonly selected: Response;
    /** What was checked last; empty before the first time. */
    readonly checked: Response;
    /** Whether the choice is fixed: options stay readable, and focusable, and do nothing. */
    readonly locked: boolean;
    readonly onSelect: (response: Response) => void;
  }

  export default function Options(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Outcome' {
  import type {ReactNode} from 'react';
  import type {Phase} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly phase: Phase;
    /** Whether to ask for a choice, because there was none to check. */
    readonly nothingChosen: boolean;
    /** Whether the reader asked for the answer, rather than running out of tries. */
    readonly requested: boolean;
  }

  export default function Outcome(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Actions' {
  import type {ReactNode, Ref} from 'react';
  import type {Phase} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly phase: Phase;
    /** Whether the reader is choosing again after a wrong response. */
    readonly retrying: boolean;
    /** Whether every question of the quiz has been answered or shown. */
    readonly allDone: boolean;
    readonly hints: {readonly shown: number; readonly total: number};
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

  /** The right options and the explanation, for a reader without script and for paper. */
  export default function Answer(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Solution' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
  }

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
  import type {ReactNode, Ref} from 'react';
  import type {Score} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly score: Score;
    /** Percent; `null` where nobody passes or fails. */
    readonly passMark: number | null;
    readonly onStartOver: () => void;
    readonly headingRef: Ref<HTMLHeadingElement>;
  }

  export default function Result(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/OptionWords' {
  import type {ReactNode} from 'react';
  import type {QuestionEntry} from 'docusaurus-plugin-training/client';

  export interface Props {
    readonly entry: QuestionEntry;
    readonly id: string;
  }

  /** The text of an option; the words true and false where the author wrote none. */
  export default function OptionWords(props: Props): ReactNode;
}

declare module '@theme/KnowledgeCheck/Icon' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly name: 'check' | 'minus';
  }

  /** Decoration beside words that say the same. */
  export default function Icon(props: Props): ReactNode;
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
