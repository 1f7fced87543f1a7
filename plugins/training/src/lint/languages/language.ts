/** Words that a rule looks for. */
export interface Terms {
  /** In lower case, with a space between words. */
  readonly terms: readonly string[];
  /** Words that give the one after them another meaning: `more` before `often`. */
  readonly notAfter?: readonly string[];
  /** Words that do so from behind: `que` after `siempre`. */
  readonly notBefore?: readonly string[];
  /** Endings of such words: `no estructurados` negates an adjective, not the question. */
  readonly notBeforeEndings?: readonly string[];
}

/**
 * The words of a language that rules know. All are in lower case. A rule that needs words of which
 * a language has none does not run on its pages.
 */
export interface Language {
  /**
   * “Always”, “never”. Not “all”, “every” and “only”: in technical texts they mostly state a plain
   * fact.
   */
  readonly absoluteTerms?: Terms;
  /** How often something is the case. “Many”, “some” and “generally” have too many other uses. */
  readonly vagueTerms?: Terms;
  /** Words that turn a question round. */
  readonly negatives?: Terms;
  /** Words by which a question asks for one of its options. “Why” and “how” ask for a reason. */
  readonly questionWords?: Terms;
  /**
   * Words by which a question asks for a reason, a place or a way, if they mean nothing else. What
   * is not the case then leaves nothing to overlook.
   */
  readonly adverbialQuestionWords?: Terms;
  /** Words that begin a part of a sentence which asks nothing: “if the trail is not logging”. */
  readonly subordinators?: Terms;
  /** How a prompt says of how many options it wants: “choose two”, “which two”. */
  readonly counting?: {
    /** What stands right before the number. */
    readonly before: readonly string[];
    /** Words for one, two and so on, in their order; several forms of a number have a bar between. */
    readonly numbers: readonly string[];
    /** What gives the number another meaning from behind: “two or more”. */
    readonly notBefore: readonly string[];
  };
  /** What joins two answers in an option, and what may stand around them: “both A and B”. */
  readonly joints?: {
    readonly between: readonly string[];
    readonly around: readonly string[];
  };
  /**
   * Words that an option such as “All of the above” consists of. With any other word it is about
   * something else: “None of the events of the account”.
   */
  readonly ofTheAbove?: string;
  /** Articles, without which two options can still say the same. */
  readonly articles?: string;
  /** Other words that a question is the same without. “Not”, “before” and the like are none. */
  readonly fillers?: string;
  /**
   * Words of four letters and more that tell nothing about a subject, and words that questions are
   * made of.
   */
  readonly stopWords?: string;
}
