import fc from 'fast-check';
import {mean, sampleCorrelation} from 'simple-statistics';
import {createStatistics, type FirstTry} from '../../../plugins/training/src/report/statistics';
import {
  MIN_READERS,
  type QuestionInReport,
  toQuestionStatistics,
} from '../../../plugins/training/src/report/verdicts';
import {createRandom} from '../support/random';

/** Scores of a reader, by question; `null` for one that was not answered. */
type Scores = readonly (number | null)[];

function triesOf(scores: Scores): FirstTry[] {
  return scores.flatMap((score, question) =>
    score === null ? [] : [{question, score, chosen: []}],
  );
}

/** The same from all scores at once, with the functions of a library. */
function byLibrary(readers: readonly Scores[], question: number): number | null {
  const pairs = readers.flatMap((scores) => {
    const own = scores[question];
    const others = scores.filter((score, place) => score !== null && place !== question);
    return typeof own === 'number' && others.length > 0
      ? [[own, mean(others as number[])] as const]
      : [];
  });
  const [own, rest] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  const isAlike = (numbers: readonly number[]) =>
    numbers.every((number) => Math.abs(number - (numbers[0] ?? 0)) < 1e-9);
  return isAlike(own) || isAlike(rest) ? null : sampleCorrelation(own, rest);
}

it('agrees with a library about success and discrimination', () => {
  const score = fc.option(fc.constantFrom(0, 0.25, 0.5, 1), {freq: 4});
  const readers = fc.array(fc.tuple(score, score, score, score), {minLength: 1, maxLength: 60});
  fc.assert(
    fc.property(readers, (all) => {
      const statistics = createStatistics(4);
      all.forEach((scores) => {
        statistics.add(triesOf(scores));
      });
      [0, 1, 2, 3].forEach((question) => {
        const answers = all.flatMap((scores) => scores[question] ?? []);
        const {readers: count, success, discrimination} = statistics.tallyOf(question);
        expect(count).toBe(answers.length);
        expect(success).toBeCloseTo(
          answers.length === 0 ? 0 : mean(answers.map((own) => (own === 1 ? 1 : 0))),
        );
        const expected = byLibrary(all, question);
        if (expected === null) {
          expect(discrimination).toBeNull();
        } else {
          expect(discrimination).toBeCloseTo(expected, 6);
        }
      });
    }),
  );
});

const OPTIONS = 4;
const QUESTIONS = 24;

/** How a question of the simulation is made. */
interface Simulated {
  readonly difficulty: number;
  /** Shares of readers who are wrong that each wrong option has. */
  readonly pull: readonly number[];
}

const WRONG_KEY = 3;
const DEAD_OPTION = 9;
const GIVEN_AWAY = 17;

/**
 * A reader is right about a question by a logistic curve of ability less difficulty, and guesses one
 * time in ten (the three-parameter model of item response theory).
 */
function simulate(seed: number, readers: number) {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const questions = Array.from({length: QUESTIONS}, (_, place): Simulated => ({
    difficulty: place === GIVEN_AWAY ? -6 : (place % 8) / 4 - 1.2,
    pull: place === DEAD_OPTION ? [0.5, 0.5, 0] : [0.4, 0.35, 0.25],
  }));
  const statistics = createStatistics(QUESTIONS);
  for (let reader = 0; reader < readers; reader += 1) {
    const ability = normal();
    const tries = questions.map(({difficulty, pull}, question): FirstTry => {
      const knows = 0.1 + 0.9 / (1 + Math.exp(-1.3 * (ability - difficulty)));
      let option = 0;
      if (random() >= knows) {
        let rest = random();
        option = 1 + pull.findIndex((share) => (rest -= share) < 0);
      }
      // What is right is the first option, and the author has marked the second.
      const score = option === (question === WRONG_KEY ? 1 : 0) ? 1 : 0;
      return {question, score, chosen: [option]};
    });
    statistics.add(tries);
  }
  return questions.map((_, place) => {
    const question: QuestionInReport = {
      id: `quiz#${place}`,
      prompt: '',
      type: 'choice',
      file: '',
      line: 1,
      options: Array.from({length: OPTIONS}, (__, option) => ({
        text: String(option),
        correct: option === (place === WRONG_KEY ? 1 : 0),
      })),
    };
    return toQuestionStatistics(question, statistics.tallyOf(place));
  });
}

it.each([1, 2, 3, 5, 8, 13, 21, 34])(
  'names the wrong key, the dead option and the question that gives itself away, and no other (seed %d)',
  (seed) => {
    const named = simulate(seed, 2000).flatMap(({problems}, place) =>
      problems.map((code) => [place, code]),
    );
    expect(named).toEqual([
      [WRONG_KEY, 'report/key-probably-wrong'],
      [DEAD_OPTION, 'report/unchosen-option'],
      [GIVEN_AWAY, 'report/too-easy'],
    ]);
  },
);

it('says nothing of a question that few readers answered', () => {
  for (const {readers, statistics, problems} of simulate(1, MIN_READERS - 1)) {
    expect(readers).toBe(MIN_READERS - 1);
    expect(statistics).toBeNull();
    expect(problems).toEqual([]);
  }
  expect(simulate(1, MIN_READERS).every(({statistics}) => statistics !== null)).toBe(true);
});

it('calls no key wrong of questions that work, with few readers as with many', () => {
  for (let seed = 100; seed < 140; seed += 1) {
    const wrong = simulate(seed, 40).flatMap(({problems}, place) =>
      place !== WRONG_KEY && problems.includes('report/key-probably-wrong') ? [place] : [],
    );
    expect(wrong).toEqual([]);
  }
});
