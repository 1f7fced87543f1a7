/** What a reader did at the first try of a question. */
export interface FirstTry {
  /** Place of the question among all of the statistics. */
  readonly question: number;
  /** From 0 to 1. */
  readonly score: number;
  /** Places of the options that were chosen; empty for a question without options. */
  readonly chosen: readonly number[];
}

/** What the first tries of all readers at a question come to. */
export interface Tally {
  readonly readers: number;
  /** Share of readers who were wholly right, 0 to 1; 0 where nobody answered. */
  readonly success: number;
  /**
   * Item–rest correlation: of the score of the question with the mean score of the reader's other
   * questions, -1 to 1. `null` where all of one of the two are alike.
   */
  readonly discrimination: number | null;
  /** Readers who have answered another question as well. */
  readonly compared: number;
  /** How many readers chose each option, by its place. */
  readonly chosen: readonly number[];
}

/** Collects the first tries of readers, one reader after the other. */
export interface Statistics {
  /** @param tries of one reader, each question once */
  readonly add: (tries: readonly FirstTry[]) => void;
  readonly tallyOf: (question: number) => Tally;
}

/** What is kept of a question, whatever the number of readers. */
interface Sums {
  readers: number;
  right: number;
  /** Of those who answered another question: scores, means of the others, and their products. */
  compared: number;
  score: number;
  rest: number;
  scoreSquared: number;
  restSquared: number;
  product: number;
  readonly chosen: number[];
}

function newSums(): Sums {
  return {
    readers: 0,
    right: 0,
    compared: 0,
    score: 0,
    rest: 0,
    scoreSquared: 0,
    restSquared: 0,
    product: 0,
    chosen: [],
  };
}

/** Smaller variances are what is left of sums of fractions. */
const NO_VARIANCE = 1e-12;

/** Pearson's correlation, from sums. */
function correlation({
  compared: n,
  score,
  rest,
  scoreSquared,
  restSquared,
  product,
}: Sums): number | null {
  if (n === 0) {
    return null;
  }
  const ofScore = scoreSquared / n - (score / n) ** 2;
  const ofRest = restSquared / n - (rest / n) ** 2;
  const together = product / n - (score / n) * (rest / n);
  return ofScore < NO_VARIANCE || ofRest < NO_VARIANCE
    ? null
    : Math.max(-1, Math.min(1, together / Math.sqrt(ofScore * ofRest)));
}

/**
 * Statistics of classical item analysis, as sums that grow with the number of questions and not
 * with that of readers.
 *
 * @param questions their number
 */
export function createStatistics(questions: number): Statistics {
  const all = Array.from({length: questions}, newSums);
  return {
    add(tries) {
      const total = tries.reduce((sum, {score}) => sum + score, 0);
      for (const {question, score, chosen} of tries) {
        const sums = all[question];
        if (sums) {
          sums.readers += 1;
          sums.right += score === 1 ? 1 : 0;
          chosen.forEach((place) => {
            sums.chosen[place] = (sums.chosen[place] ?? 0) + 1;
          });
          if (tries.length > 1) {
            const rest = (total - score) / (tries.length - 1);
            sums.compared += 1;
            sums.score += score;
            sums.rest += rest;
            sums.scoreSquared += score * score;
            sums.restSquared += rest * rest;
            sums.product += score * rest;
          }
        }
      }
    },
    tallyOf(question) {
      const sums = all[question] ?? newSums();
      return {
        readers: sums.readers,
        success: sums.readers === 0 ? 0 : sums.right / sums.readers,
        discrimination: correlation(sums),
        compared: sums.compared,
        chosen: Array.from(sums.chosen, (count: number | undefined) => count ?? 0),
      };
    },
  };
}
