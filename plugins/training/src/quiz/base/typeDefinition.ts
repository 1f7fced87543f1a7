import type * as z from 'zod';
import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {QuizScript} from '../../docusaurus/wiring/sharedRuntime';
import type {ResponseProcessing} from '../../grading/responseProcessing';
import type {CheckedQuestion} from './checkDuplicates';
import type {Key} from './key';
import type {KeyVerification} from './keyVerification';
import type {Parse, Parts} from './parts';

/** What a question's own fields are filled in with. */
export interface Context {
  /** Of the question: the same question is shuffled in the same way everywhere. */
  readonly id: string;
  /** Path of the question in the front matter. */
  readonly path: YamlPath;
  /** Whether options change places. */
  readonly shuffle: boolean;
}

/** A text that readers see beside others of its kind. */
export interface ComparedText {
  readonly markdown: string;
  readonly path: YamlPath;
}

/** Texts of one kind, such as the options of a question, in the order of the front matter. */
export interface TextGroup {
  /** What an author calls all of them: `options`. */
  readonly noun: string;
  readonly texts: readonly ComparedText[];
}

/** What readers are told who choose one of several answers, by what the answers are. */
export type AnswerFeedback =
  | {
      readonly answers: 'options';
      /** Each with the path of its text in the question. */
      readonly options: readonly {
        readonly path: YamlPath;
        readonly feedback?: string | undefined;
      }[];
    }
  | {
      readonly answers: 'true and false';
      readonly feedback:
        {readonly true?: string | undefined; readonly false?: string | undefined} | undefined;
    };

/**
 * Components for the questions of a type that use more of it than most do. They take the place of
 * those of the type, and pages without such a question do not load them.
 */
export interface Variant<Own> {
  readonly isUsedBy: (own: Own) => boolean;
  /** Below `@theme/KnowledgeCheck/`. */
  readonly folder: string;
  /** What is in the folder; components that only show are safe to replace. */
  readonly components: TypeTheme['others'];
  readonly script: QuizScript;
}

/**
 * What the plugin does with a question of one type.
 *
 * @typeParam Input a question that has passed the schema, with every default filled in
 * @typeParam Own what it is to its page, beside what every question has
 * @typeParam Stated what it states to claims; `never` where there is no key
 */
export interface TypeBehaviour<Input, Own, Stated> {
  readonly normalize: (input: Input, context: Context) => Own;
  /** What is wrong with it that its schema cannot say. */
  readonly check: (input: Input, question: CheckedQuestion) => Problem[];
  /** What readers would stumble over, of one that has passed the checks: its page is built. */
  readonly warnings: (input: Input, question: CheckedQuestion) => Problem[];
  /**
   * What is asked, beside the prompt, and what counts as right. Readers' answers are kept under a
   * hash of it: another value, for the same question, takes them away.
   */
  readonly gradedContent: (input: Input) => unknown;
  /** The key apart from texts that are translated. */
  readonly key: (input: Input) => Key;
  /** What carries it to the browser. */
  readonly parts: (own: Own, parse: Parse) => Parts;
  /**
   * How it treats responses: as the browser does, which reads the same from the page.
   *
   * @param language of the page, as in HTML
   */
  readonly process: (own: Own, language: string) => ResponseProcessing;
  /** Texts that say what it asks, beside the prompt. */
  readonly asks: (input: Input) => readonly string[];
  /** Texts that readers compare with each other, each with its path in the question. */
  readonly comparedTexts: (input: Input) => readonly TextGroup[];
  /** `null` where nobody chooses an answer. */
  readonly feedback: (input: Input) => AnswerFeedback | null;
  /** `null` where all questions of the type have the same components. */
  readonly variant: Variant<Own> | null;
  /** `null` where there is no key. */
  readonly verification: KeyVerification<Input, Stated> | null;
}

/** The components of a type in the theme, for sites that replace them. */
export interface TypeTheme {
  /** Below `@theme/KnowledgeCheck/`; types may share one. */
  readonly folder: string;
  /** What each of them shows. */
  readonly descriptions: {
    readonly Input: string;
    readonly Instruction: string;
    readonly ResponseText: string;
  };
  /** Others of its own; those that only show are safe to replace. */
  readonly others: Readonly<Record<string, readonly ['safe' | 'unsafe', description: string]>>;
}

/** What is to be known of a type. */
export interface TypeFacts {
  /** What says that a question is of this type where it says no type itself: keys and their values. */
  readonly clues: Readonly<Record<string, (value: unknown) => boolean>>;
  readonly theme: TypeTheme;
  /** `null` where every page with a question has it. */
  readonly script: QuizScript | null;
  /** Whether readers who know the answer still want to know why. */
  readonly needsExplanation: boolean;
}

/** The room of a type of question: everything about it before the browser. */
export interface TypeDefinition<Schema extends z.ZodObject, Own, Stated>
  extends TypeBehaviour<z.output<Schema>, Own, Stated>, TypeFacts {
  /** What an author may write. */
  readonly schema: Schema;
  /** As an author would write it, for the reference. */
  readonly example: z.input<Schema>;
}

/** A key that is a clue whatever its value. */
export function anyValue(): boolean {
  return true;
}
