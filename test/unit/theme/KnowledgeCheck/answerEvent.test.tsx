/** @jest-environment jsdom */
import {fireEvent, screen} from '@testing-library/react';
import {
  ANSWER_EVENT,
  type AnsweredEvent,
  type AnswerEvent,
} from '../../../../plugins/training/src/client/quiz/answerEvent';
import {setUpBrowser} from '../../support/browser';
import {
  boxesQuestion,
  daysQuestion,
  journeyQuestion,
  sentenceQuestion,
  servicesQuestion,
  trailQuestion,
  trueFalseQuestion,
} from '../../support/quizElements';
import {
  answer,
  answerInWords,
  forgetAnswers,
  questionNamed,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

let answers: AnswerEvent[] = [];

function checked(): AnsweredEvent[] {
  return answers.filter((event) => event.action === 'answered');
}

function note({detail}: CustomEvent<AnswerEvent>): void {
  answers.push(detail);
}

beforeEach(() => {
  answers = [];
  document.addEventListener(ANSWER_EVENT, note);
});

afterEach(() => {
  document.removeEventListener(ANSWER_EVENT, note);
  jest.restoreAllMocks();
});

describe('the event of an answer', () => {
  it('says what was answered, and how well', async () => {
    await answer(renderQuestion({...trailQuestion, points: '2'}), 'It delivers events');
    expect(answers).toEqual([
      {
        action: 'answered',
        quiz: 'page',
        page: 'docs/page.mdx',
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        question: 'trail',
        type: 'choice',
        hash: 'hash-of-trail',
        response: ['a'],
        correct: true,
        score: 1,
        points: 2,
        attempt: 1,
        duration: expect.any(Number) as number,
        shown: false,
      },
    ]);
  });

  it('is data that survives JSON', async () => {
    await answer(renderQuestion(boxesQuestion), 'Who called');
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
    expect(answers[0]).toMatchObject({correct: false, score: 0.5});
  });

  it('comes once for each check of a response, with the number of the try', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, 'It measures load');
    await on.press('Try again');
    await answer(on, 'It delivers events');
    expect(checked().map(({attempt, response, correct}) => [attempt, response, correct])).toEqual([
      [1, ['b'], false],
      [2, ['a'], true],
    ]);
  });

  it('does not come without an answer, or for a hint', async () => {
    const on = renderQuestion({...trailQuestion, hints: ['Think.']});
    await on.press('Check answer');
    await on.press('Hint 1 of 1');
    expect(answers).toEqual([]);
  });

  it('says when the answer is shown: on request, and after the last try', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, 'It measures load');
    await on.press('Show answer');
    expect(answers).toMatchObject([{shown: false}, {action: 'shown', question: 'trail'}]);
    fireEvent.click(screen.getByRole('button', {name: 'Start over'}));
    const again = questionNamed(/^Question 1 of 1/);
    await answer(again, 'It measures load');
    await again.press('Try again');
    await answer(again, 'It measures load');
    expect(answers.at(-1)).toMatchObject({action: 'answered', attempt: 2, shown: true});
  });

  it('says which questions are asked again, and which were erased', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, 'It delivers events');
    fireEvent.click(screen.getByRole('button', {name: 'Start over'}));
    expect(answers.at(-1)).toMatchObject({
      action: 'asked-again',
      quiz: 'page',
      questions: ['trail'],
    });
    fireEvent.click(screen.getByText('Erase my answers'));
    fireEvent.click(screen.getByText('Yes, erase them'));
    expect(answers.at(-1)).toMatchObject({action: 'erased', quiz: 'page', questions: ['trail']});
  });

  it('has the answer to a true-false question as true or false', async () => {
    await answer(renderQuestion(trueFalseQuestion), 'False');
    expect(answers).toMatchObject([{type: 'true-false', response: ['false']}]);
  });

  it('has a text for each blank', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('ninety', 'Blank 1');
    await on.type('data', 'Blank 2');
    await on.press('Check answer');
    expect(answers).toMatchObject([{type: 'fill-in', response: ['ninety', 'data'], score: 0.5}]);
  });

  it('has a number as every language reads it', async () => {
    await answerInWords(renderQuestion(daysQuestion), '1,234.50 days');
    expect(answers).toMatchObject([{type: 'numeric', response: ['1234.5']}]);
  });

  it('has the items in their order', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press('Move down A file is delivered');
    await on.press('Check answer');
    expect(answers).toMatchObject([
      {type: 'sequencing', response: ['call', 'deliver', 'record'], correct: false},
    ]);
  });

  it('has the pairs', async () => {
    const on = renderQuestion(servicesQuestion);
    await on.select('CloudTrail', 'Who called it?');
    await on.select('CloudWatch', 'How busy is it?');
    await on.press('Check answer');
    expect(answers).toMatchObject([
      {type: 'matching', response: ['trail[.]who', 'watch[.]busy'], correct: true},
    ]);
  });
});

describe('the duration of an answer', () => {
  let now = 0;

  beforeEach(() => {
    now = 1000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });

  it('goes from the first touch of the question to the check', () => {
    const on = renderQuestion(trailQuestion);
    now = 5000;
    fireEvent.click(on.option('It measures load'));
    now = 6000;
    fireEvent.click(on.option('It delivers events'));
    now = 7250.4;
    fireEvent.click(on.button('Check answer'));
    expect(answers).toMatchObject([{duration: 2250}]);
  });

  it('begins where a keyboard comes to the question', () => {
    const on = renderQuestion(trailQuestion);
    now = 2000;
    fireEvent.focus(on.option('It delivers events'));
    now = 3000;
    fireEvent.click(on.option('It delivers events'));
    now = 4000;
    fireEvent.click(on.button('Check answer'));
    expect(answers).toMatchObject([{duration: 2000}]);
  });

  it('is that of each try', () => {
    const on = renderQuestion(trailQuestion);
    fireEvent.click(on.option('It measures load'));
    now = 2000;
    fireEvent.click(on.button('Check answer'));
    now = 60_000;
    fireEvent.click(on.button('Try again'));
    now = 60_500;
    fireEvent.click(on.option('It delivers events'));
    now = 61_000;
    fireEvent.click(on.button('Check answer'));
    expect(checked().map(({duration}) => duration)).toEqual([1000, 1000]);
  });
});
