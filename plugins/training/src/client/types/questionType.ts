import type {ComponentType, ReactNode} from 'react';
import type {Grade, Response, ResponseProcessing} from '../../grading/responseProcessing';
import type {Phase} from '../quiz/attempt';
import type {QuestionEntry, SharedText} from '../quiz/content';

/** What a page loads where questions share a text. */
export interface Sharing {
  /** Gives each question its text, and the neighbours that have the same. */
  readonly arrange: <Entry extends QuestionEntry>(entries: readonly Entry[]) => readonly Entry[];
  readonly Text: ComponentType<{readonly entry: QuestionEntry; readonly shared: SharedText}>;
}

/** Attributes of the element that carries a question, and the elements inside it. */
export interface QuestionElement {
  /** Names the text that the question shares with its neighbours. */
  readonly group?: string;
  /** Shows that text; absent where there is none. */
  readonly sharing?: Sharing;
  readonly multiple?: boolean;
  readonly choose?: string;
  readonly caseSensitive?: boolean;
  readonly ignoreSpaces?: boolean;
  readonly pattern?: string;
  readonly normalized?: string;
  readonly answer?: string;
  readonly tolerance?: string;
  readonly unit?: string;
  readonly unitNames?: string;
  readonly order?: string;
  readonly children?: ReactNode;
}

/** Where a reader responds. */
export interface InputProps {
  readonly entry: QuestionEntry;
  /** Prefix of the ids of the elements inside. */
  readonly anchor: string;
  /** For screen readers, where the text around the input asks. */
  readonly label?: string;
  readonly phase: Phase;
  /** What is chosen now. */
  readonly response: Response;
  /** What was checked last; empty before the first time. */
  readonly checked: Response;
  /** Whether the response is fixed: everything stays readable, and does nothing. */
  readonly locked: boolean;
  readonly onRespond: (response: Response) => void;
  /** For a control in which Enter means that the reader is done. */
  readonly onCheck: () => void;
}

/** A response, or the key, in words. */
export interface ResponseTextProps {
  readonly entry: QuestionEntry;
  readonly response: Response;
}

/** Where a reader says how good the response is. */
export interface AssessmentProps {
  /** Prefix of the ids of the elements inside. */
  readonly anchor: string;
  /** Takes the last part of the response, by which it is graded. */
  readonly onAssess: (verdict: string) => void;
}

/**
 * How readers judge a response themselves, where there is no key: they write it, compare it with
 * the solution, and say how good it is.
 */
export interface SelfAssessment {
  /** In place of "Check answer". */
  readonly compareLabel: () => string;
  /** In place of "Correct answer:". */
  readonly solutionLabel: () => string;
  readonly Assessment: ComponentType<AssessmentProps>;
  /** What the reader has said. */
  readonly Judgement: ComponentType<{readonly grade: Grade}>;
}

/**
 * Everything that one type of question does in its own way. The engine knows no type: a page
 * loads those that its questions name.
 */
export interface QuestionType {
  /** @param language of the page, as in HTML */
  readonly process: (element: QuestionElement, language: string) => ResponseProcessing;
  readonly Input: ComponentType<InputProps>;
  readonly ResponseText: ComponentType<ResponseTextProps>;
  /** What to do, in a sentence: "Select one." */
  readonly Instruction: ComponentType<{readonly entry: QuestionEntry}>;
  /** What is said of each wrong answer, for a reader without script; `null` where nothing is. */
  readonly Feedback: ComponentType<{readonly entry: QuestionEntry}> | null;
  /** `null` where the key decides. */
  readonly selfAssessment: SelfAssessment | null;
  /** Whether the input marks the correct answer itself once it is shown. */
  readonly marksKey: boolean;
}
