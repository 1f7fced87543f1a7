import type {ResponseProcessing} from '../../grading/responseProcessing';
import {processQuestion} from '../../quiz/processQuestion';
import type {Question} from '../../quiz/types';
import {optionPlaces} from '../source/options';

/** What a response to a question comes to. */
export interface Graded {
  /** From 0 to 1. */
  readonly score: number;
  readonly correct: boolean;
  /** Whether a page can have had it as a response. */
  readonly isPossible: boolean;
  /** Places of the options that were chosen; empty for a question without options. */
  readonly chosen: readonly number[];
}

/** Grades responses as pages do. */
export type Grader = (question: Question, response: readonly string[], language: string) => Graded;

/** Most readers give one of a few responses; what they type is as long as they like. */
const MOST_KEPT = 1000;

/** No two responses have the same. Most have one part, which is its own name. */
function nameOf(response: readonly string[]): string {
  const [part = ''] = response;
  return response.length === 1 && !part.startsWith('\0') ? part : `\0${JSON.stringify(response)}`;
}

interface ReadyQuestion {
  readonly processing: ResponseProcessing;
  readonly places: ReadonlyMap<string, number>;
  readonly graded: Map<string, Graded>;
}

/** A language as a browser may have it; pages in none other are graded in the site's. */
function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** @param defaultLanguage of the site, as in HTML */
export function createGrader(defaultLanguage: string): Grader {
  const languages = new Map<string, Map<Question, ReadyQuestion>>();

  const nameOfLanguage = (language: string): string =>
    languages.has(language) || (languages.size < MOST_KEPT && isLanguage(language))
      ? language
      : defaultLanguage;

  return (question, response, language) => {
    const name = nameOfLanguage(language);
    const questions = languages.get(name) ?? new Map<Question, ReadyQuestion>();
    languages.set(name, questions);
    let ready = questions.get(question);
    if (ready === undefined) {
      ready = {
        processing: processQuestion(question, name),
        places: optionPlaces(question),
        graded: new Map(),
      };
      questions.set(question, ready);
    }
    const {processing, places, graded} = ready;
    const given = nameOf(response);
    const before = graded.get(given);
    if (before) {
      return before;
    }
    const {score, correct} = processing.grade(response);
    const result: Graded = {
      score,
      correct,
      isPossible:
        processing.isKnown(response) &&
        // Nobody chooses an option twice.
        (places.size === 0 || new Set(response).size === response.length),
      chosen: [...new Set(response)].flatMap((id) => places.get(id) ?? []),
    };
    if (graded.size < MOST_KEPT) {
      graded.set(given, result);
    }
    return result;
  };
}
