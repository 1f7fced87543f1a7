/** @jest-environment jsdom */
import fc from 'fast-check';
import {resultOf} from '../../../../plugins/training/src/assessment/attempt';
import {draw} from '../../../../plugins/training/src/assessment/draw';
import {
  type AssessmentSession,
  createAssessmentSession,
  openAttempt,
} from '../../../../plugins/training/src/client/assessment/session';
import type {DrawData, DrawnEntry} from '../../../../plugins/training/src/client/drawn';
import {attemptIn} from '../../../../plugins/training/src/client/quiz/progress';
import {entryOf, questionOf} from '../../support/models';

const QUIZ = 'final';

const DATA: DrawData = {
  own: ['own'],
  course: null,
  pools: [
    {
      count: 2,
      pages: [
        {id: 'a', title: 'A', permalink: '/a', questions: ['one', 'two', 'three']},
        {id: 'b/c', title: 'B', permalink: '/b/c', questions: ['one', 'two']},
      ],
    },
  ],
  commit: 'abc',
  load: {},
};

/** A question whose first letter is right. */
function entry(id: string, points = 1, letters = 'Abc'): DrawnEntry {
  return {
    ...entryOf(questionOf(letters, {id: id.split('#')[1] ?? '', hash: `h-${id}`, points})),
    id,
  };
}

const ALL = ['final#own', 'a#one', 'a#two', 'a#three', 'b/c#one', 'b/c#two'];
const ENTRIES = ALL.map((id) => entry(id));

function asked(session: AssessmentSession): string[] {
  return (openAttempt(session.get())?.questions ?? []).map(({id}) => id);
}

function entriesOf(session: AssessmentSession): DrawnEntry[] {
  return ENTRIES.filter(({id}) => asked(session).includes(id));
}

function watched(): AssessmentSession {
  const session = createAssessmentSession(QUIZ);
  session.subscribe(() => undefined);
  return session;
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en';
});

describe('an attempt', () => {
  it('asks what its seed gives, and no more', () => {
    const session = watched();
    session.begin(DATA);
    const attempt = openAttempt(session.get());
    const pools = [
      {count: 1, ids: ['final#own']},
      {count: 2, ids: ALL.slice(1)},
    ];
    expect(asked(session)).toEqual(draw(attempt?.seed ?? '', pools));
    expect(attempt).toMatchObject({
      after: [],
      begun: {commit: 'abc'},
      handedIn: null,
      language: 'en',
    });
  });

  it('is not drawn anew while it is open, in this tab or in another one', () => {
    const session = watched();
    session.begin(DATA);
    const before = asked(session);
    session.begin(DATA);
    const other = watched();
    other.begin(DATA);
    expect(asked(session)).toEqual(before);
    expect(asked(other)).toEqual(before);
    expect(session.get().attempts).toHaveLength(1);
  });

  it('loses nothing where two tabs answer in turn', () => {
    const session = watched();
    session.begin(DATA);
    const other = watched();
    const [first, second] = entriesOf(session);
    if (!first || !second) {
      throw new Error('Three questions are asked');
    }
    session.respond(first, ['a']);
    other.respond(second, ['b']);
    session.respond(first, ['c']);
    for (const one of [session, other]) {
      const responses = new Map(
        openAttempt(one.get())?.questions.map(({id, response}) => [id, response]),
      );
      expect([responses.get(first.id), responses.get(second.id)]).toEqual([['c'], ['b']]);
    }
  });

  it('is graded when it is handed in: who did not answer has no points, what is gone does not count', () => {
    const session = watched();
    session.begin(DATA);
    const [first, second, third] = entriesOf(session);
    if (!first || !second || !third) {
      throw new Error('Three questions are asked');
    }
    session.respond(first, ['a']);
    session.respond(third, ['a']);
    session.handIn([first, second], 'def');
    const [attempt] = session.get().attempts;
    const scores = new Map(attempt?.questions.map(({id, score}) => [id, score]));
    expect(scores.get(first.id)).toBe(1);
    expect(scores.get(second.id)).toBe(0);
    expect(scores.get(third.id)).toBeNull();
    expect(attempt?.handedIn?.commit).toBe('def');
    expect(resultOf(attempt?.questions ?? [])).toEqual({points: 1, maxPoints: 2, percent: 50});
  });

  it('keeps an answer to a question that has changed where it can still be one', () => {
    const session = watched();
    session.begin(DATA);
    const [first, second] = entriesOf(session);
    if (!first || !second) {
      throw new Error('Three questions are asked');
    }
    session.respond(first, ['a']);
    session.respond(second, ['c']);
    const changed = [
      {...first, model: {...first.model, hash: 'other'}},
      {...entry(second.id, 1, 'Ab'), model: {...entry(second.id, 1, 'Ab').model, hash: 'other'}},
    ];
    session.handIn(changed, null);
    const [attempt] = session.get().attempts;
    expect(attempt?.questions.find(({id}) => id === first.id)).toMatchObject({
      hash: 'other',
      response: ['a'],
      score: 1,
    });
    expect(attempt?.questions.find(({id}) => id === second.id)).toMatchObject({
      response: [],
      score: 0,
    });
  });

  it('takes nothing more once it is handed in', () => {
    const session = watched();
    session.begin(DATA);
    const entries = entriesOf(session);
    session.handIn(entries, null);
    const before = session.get().attempts;
    session.respond(entries[0] ?? entry('a#one'), ['a']);
    session.handIn(entries, 'later');
    expect(session.get().attempts).toEqual(before);
  });

  it('names those before it, and repeats nothing while anything is left', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), (rounds) => {
        localStorage.clear();
        const session = createAssessmentSession(QUIZ);
        for (let round = 0; round < rounds; round += 1) {
          session.begin(DATA);
          session.handIn(entriesOf(session), null);
        }
        const {attempts} = session.get();
        attempts.forEach(({after}, index) => {
          expect(after).toEqual(attempts.slice(0, index).map(({seed}) => seed));
        });
        const drawn = attempts.flatMap(({questions}) =>
          questions.map(({id}) => id).filter((id) => id !== 'final#own'),
        );
        const times = ALL.slice(1).map((id) => drawn.filter((other) => other === id).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }),
      {numRuns: 20},
    );
  });

  it('is changed alone where a record has brought along another one that is open', () => {
    const session = watched();
    session.begin(DATA);
    const [own] = session.get().attempts;
    const other = {...own, seed: 'elsewhere'};
    localStorage.setItem(
      'training.assessment:final',
      JSON.stringify({version: 1, attempts: [own, other]}),
    );
    const again = watched();
    again.handIn(entriesOf(again), null);
    expect(again.get().attempts.map(({handedIn}) => handedIn === null)).toEqual([false, true]);
    expect(openAttempt(again.get())?.seed).toBe('elsewhere');
  });

  it('is none of ours where something else is stored', () => {
    const key = 'training.assessment:final';
    for (const text of [
      '',
      'null',
      '[]',
      '{"version":2}',
      '{"version":1,"attempts":[{"seed":1}]}',
    ]) {
      localStorage.setItem(key, text);
      expect(createAssessmentSession(QUIZ).get().attempts).toEqual([]);
    }
  });

  it('is erased', () => {
    const session = watched();
    session.begin(DATA);
    session.erase();
    expect(session.get().attempts).toEqual([]);
    expect(createAssessmentSession(QUIZ).get().attempts).toEqual([]);
  });

  it('leaves what was done on pages alone', () => {
    const session = watched();
    session.begin(DATA);
    session.handIn(entriesOf(session), null);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('training.progress'))).toEqual(
      [],
    );
    expect(attemptIn({}, questionOf('Abc')).responses).toEqual([]);
  });
});

describe('where nothing can be stored', () => {
  it('an attempt goes on in memory, and it is said', () => {
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
    const session = watched();
    session.begin(DATA);
    const [first] = entriesOf(session);
    session.respond(first ?? entry('a#one'), ['a']);
    session.handIn(entriesOf(session), null);
    expect(session.get().isStored).toBe(false);
    expect(resultOf(session.get().attempts[0]?.questions ?? []).points).toBe(1);
    set.mockRestore();
  });
});
