import {processParts, type Response, type ResponseProcessing} from './responseProcessing';

/** White space of all kinds, once what cannot be seen is left out. */
const WHITE_SPACE = /[\s\x85]/g;

/** Says whether what was typed is one of the answers. */
type TextGrader = (typed: string, answers: readonly string[]) => boolean;

/** Makes a grader of texts that may ignore white space out of one that does not. */
export function withSpacesIgnored(isRight: TextGrader, ignoreSpaces: boolean): TextGrader {
  const inForms = (text: string) => (ignoreSpaces ? [text, text.replace(WHITE_SPACE, '')] : [text]);
  return (typed, answers) => {
    const accepted = answers.flatMap(inForms);
    return inForms(typed).some((form) => isRight(form, accepted));
  };
}

/**
 * Responses to a question for a number that takes several.
 *
 * @param number that of questions for a number
 * @param each a question for each of the numbers, the one that is shown as the answer first
 */
export function processNumbers(
  number: ResponseProcessing,
  each: readonly ResponseProcessing[],
): ResponseProcessing {
  return processParts({
    ...number,
    correctResponse: each[0]?.correctResponse ?? [],
    rightParts: (response) => [each.some(({grade}) => grade(response).correct)],
  });
}

/** What is right in a blank, by what readers do in it. */
export type GradedBlank =
  | {readonly kind: 'text'; readonly answers: readonly string[]}
  | {readonly kind: 'menu'; readonly answers: readonly string[]}
  | {readonly kind: 'number'; readonly number: ResponseProcessing};

/**
 * Responses to a question with blanks of several kinds: what was typed or chosen in each, and
 * numbers as JavaScript writes them.
 *
 * @param texts that of questions whose blanks all take texts
 */
export function processBlanks(
  texts: ResponseProcessing,
  blanks: readonly GradedBlank[],
  isRight: TextGrader,
): ResponseProcessing {
  const partOf = (response: Response, place: number) => [response[place] ?? ''];
  return processParts({
    ...texts,
    rightParts: (response) =>
      blanks.map((blank, place) => {
        const [given = ''] = partOf(response, place);
        switch (blank.kind) {
          case 'text':
            return isRight(given, blank.answers);
          case 'menu':
            return blank.answers.includes(given);
          case 'number':
            return blank.number.grade([given]).correct;
        }
      }),
    isComplete: (response) =>
      texts.isComplete(response) &&
      blanks.every(
        (blank, place) =>
          blank.kind !== 'number' || blank.number.isComplete(partOf(response, place)),
      ),
  });
}
