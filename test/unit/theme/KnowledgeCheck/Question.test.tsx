/** @jest-environment jsdom */
import {screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {setUpBrowser} from '../../support/browser';
import {boxesQuestion, option, trailQuestion, trueFalseQuestion} from '../../support/quizElements';
import {answer, descriptionOf, forgetAnswers, renderQuestion} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

const RIGHT = 'It delivers events';
const WRONG = 'It measures load';
const ALSO_WRONG = 'It sets up resources';

describe('a question before an answer', () => {
  it('is a group that is named by its number and its prompt', () => {
    renderQuestion(trailQuestion);
    expect(
      screen.getByRole('group', {name: 'Question 1 of 1 What does a trail do?'}),
    ).toBeInstanceOf(HTMLFieldSetElement);
  });

  it('says how many to choose', () => {
    renderQuestion(trailQuestion);
    const group = screen.getByRole('group');
    const rule = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(rule?.textContent).toBe('Select one.');
  });

  it('has an option to choose per answer, and none is chosen', () => {
    const {inside} = renderQuestion(trailQuestion);
    const options = inside.getAllByRole<HTMLInputElement>('radio');
    expect(options.map(({labels}) => labels?.[0]?.textContent)).toEqual([RIGHT, WRONG, ALSO_WRONG]);
    expect(options.some(({checked}) => checked)).toBe(false);
  });

  it('has one button, and shows neither feedback nor answer', () => {
    const {buttons, root} = renderQuestion(trailQuestion);
    expect(buttons()).toEqual(['Check answer']);
    expect(root.textContent).not.toMatch(/bucket|CloudWatch|where events go|Show answer/);
  });

  it('has a live region that is there and empty', () => {
    expect(renderQuestion(trailQuestion).status()).toBe('');
  });

  it('shows its stem below the prompt', () => {
    const {root} = renderQuestion({...trailQuestion, stem: <pre>aws cloudtrail</pre>});
    expect(root.querySelector('legend + div pre')?.textContent).toBe('aws cloudtrail');
  });
});

describe('checking without a choice', () => {
  it('asks for one, to the eye and to the ear', async () => {
    const {press, outcome, status} = renderQuestion(trailQuestion);
    await press('Check answer');
    expect(outcome()).toBe('This cannot be checked yet. Select one.');
    expect(status()).toBe('This cannot be checked yet. Select one.');
  });

  it('is no try', async () => {
    const on = renderQuestion(trailQuestion);
    await on.press('Check answer');
    await on.press('Check answer');
    await on.press('Check answer');
    expect(on.buttons()).toEqual(['Check answer']);
    await answer(on, WRONG);
    expect(on.button('Try again')).toBeTruthy();
  });

  it('is forgotten with the first choice', async () => {
    const {press, choose, root, status} = renderQuestion(trailQuestion);
    await press('Check answer');
    await choose(WRONG);
    expect(root.textContent).not.toContain('cannot be checked');
    expect(status()).toBe('');
  });
});

describe('a right answer', () => {
  it('is called correct, with its feedback and the explanation', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, RIGHT);
    expect(on.outcome()).toBe('Correct');
    expect(
      on.inside.getByText('To a bucket of yours.', {selector: '[data-feedback]'}),
    ).toBeTruthy();
    expect(on.root.querySelector('[data-explanation]')?.textContent).toBe(
      'A trail is where events go.',
    );
  });

  it('is announced with its feedback and the explanation', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, RIGHT);
    expect(on.status()).toBe('Correct. To a bucket of yours. A trail is where events go.');
  });

  it('is said at its option, for who comes back to it', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, RIGHT);
    expect(descriptionOf(on.option(RIGHT))).toBe('Correct To a bucket of yours.');
    expect(descriptionOf(on.option(WRONG))).toBe('');
  });

  it('leaves the way on alone', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, RIGHT);
    expect(on.buttons()).toEqual(['See your result']);
  });

  it('cannot be changed any more, and stays readable', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, RIGHT);
    await on.choose(WRONG);
    expect(on.option(RIGHT).checked).toBe(true);
    expect(on.option(WRONG).checked).toBe(false);
    expect(on.option(WRONG).getAttribute('aria-disabled')).toBe('true');
    expect(on.option(WRONG).disabled).toBe(false);
    expect(on.status()).toMatch(/^Correct/);
  });
});

describe('a wrong answer', () => {
  it('is called not quite, with its feedback, and without the explanation', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    expect(on.outcome()).toBe('Not quite');
    expect(on.inside.getByText('That is CloudWatch.', {selector: '[data-feedback]'})).toBeTruthy();
    expect(on.root.querySelector('[data-explanation]')).toBeNull();
  });

  it('is announced with its feedback', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    expect(on.status()).toBe('Not quite. That is CloudWatch.');
  });

  it('does not give the right one away', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    expect(descriptionOf(on.option(WRONG))).toBe('Not correct That is CloudWatch.');
    expect(descriptionOf(on.option(RIGHT))).toBe('');
    expect(on.root.textContent).not.toContain('Correct answer');
  });

  it('leaves the choice between another try and the answer', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    expect(on.buttons()).toEqual(['Try again', 'Show answer']);
  });
});

describe('another try', () => {
  it('begins at the first option, with none of them chosen', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    expect(document.activeElement).toBe(on.option(RIGHT));
    expect(on.inside.getAllByRole<HTMLInputElement>('radio').some(({checked}) => checked)).toBe(
      false,
    );
    expect(on.buttons()).toEqual(['Check answer', 'Show answer']);
  });

  it('may be right', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    await answer(on, RIGHT);
    expect(on.status()).toMatch(/^Correct\. To a bucket of yours\./);
  });

  it('shows the answer where it is wrong as well', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    await answer(on, ALSO_WRONG);
    expect(on.status()).toBe(
      'Not quite. The correct answer is shown. That is CloudFormation. ' +
        'Correct answer: It delivers events. A trail is where events go.',
    );
    expect(descriptionOf(on.option(RIGHT))).toBe('Correct answer');
    expect(descriptionOf(on.option(ALSO_WRONG))).toMatch(/^Not correct/);
    expect(on.buttons()).toEqual(['See your result']);
  });

  it('asks for a choice where there is none', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    await on.press('Check answer');
    expect(on.status()).toBe('This cannot be checked yet. Select one.');
  });
});

describe('asking for the answer', () => {
  it('shows it', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Show answer');
    expect(descriptionOf(on.option(RIGHT))).toBe('Correct answer');
    expect(on.root.querySelector('[data-explanation]')?.textContent).toBe(
      'A trail is where events go.',
    );
  });

  it('leaves the focus on a button that is still there', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Show answer');
    expect(document.activeElement).toBe(on.button('See your result'));
  });

  it('is possible during another try', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    await on.press('Show answer');
    expect(on.status()).toBe(
      'The correct answer is shown. ' +
        'Correct answer: It delivers events. A trail is where events go.',
    );
  });

  it('says so after a check without a choice as well', async () => {
    const on = renderQuestion(trailQuestion);
    await answer(on, WRONG);
    await on.press('Try again');
    await on.press('Check answer');
    await on.press('Show answer');
    expect(on.outcome()).toBe('Not quite The correct answer is shown.');
  });
});

describe('a question with several answers', () => {
  it('has boxes to tick, and says so', () => {
    const {inside, root} = renderQuestion(boxesQuestion);
    expect(inside.getAllByRole('checkbox')).toHaveLength(3);
    expect(root.textContent).toContain('Select all that apply.');
  });

  it('takes a tick back', async () => {
    const on = renderQuestion(boxesQuestion);
    await on.choose('Who called', 'How hot it was', 'How hot it was', 'When it was');
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
  });

  it('says of each tick whether it was right, and not which are missing', async () => {
    const on = renderQuestion(boxesQuestion);
    await answer(on, 'Who called', 'How hot it was');
    expect(on.status()).toBe(
      'Partly correct: 1 of 2. Who called. Correct. How hot it was. Not correct. No thermometer.',
    );
    expect(descriptionOf(on.option('Who called'))).toBe('Correct');
    expect(descriptionOf(on.option('When it was'))).toBe('');
    expect(descriptionOf(on.option('How hot it was'))).toMatch(/^Not correct/);
  });

  it('keeps the ticks for another try, to be fixed', async () => {
    const on = renderQuestion(boxesQuestion);
    await answer(on, 'Who called', 'How hot it was');
    await on.press('Try again');
    expect(on.option('Who called').checked).toBe(true);
    expect(on.option('How hot it was').checked).toBe(true);
    await answer(on, 'How hot it was', 'When it was');
    expect(on.status()).toBe('Correct.');
  });
});

describe('a true-false question', () => {
  it('has the words of the language', () => {
    const {inside} = renderQuestion(trueFalseQuestion);
    const labels = inside.getAllByRole<HTMLInputElement>('radio').map(({labels: own}) => own);
    expect(labels.map((own) => own?.[0]?.textContent)).toEqual(['True', 'False']);
  });

  it('gives the feedback to what was chosen', async () => {
    const on = renderQuestion(trueFalseQuestion);
    await answer(on, 'False');
    expect(on.status()).toBe('Not quite. It is.');
  });
});

describe('hints', () => {
  const hinted = {...trailQuestion, hints: ['Think of a river.', 'It ends in a bucket.']};

  it('are revealed one by one, and announced', async () => {
    const on = renderQuestion(hinted);
    expect(on.root.textContent).not.toContain('river');
    await on.press('Hint 1 of 2');
    expect(on.inside.getByRole('list', {name: 'Hints'}).textContent).toBe('Think of a river.');
    expect(on.status()).toBe('Think of a river.');
    await on.press('Hint 2 of 2');
    expect(on.inside.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(
      hinted.hints,
    );
    expect(on.status()).toBe('It ends in a bucket.');
  });

  it('have a button that says when there are no more, and stays where it is', async () => {
    const on = renderQuestion(hinted);
    await on.press('Hint 1 of 2');
    await on.press('Hint 2 of 2');
    const button = on.button('No more hints');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
    await on.press('No more hints');
    expect(on.inside.getAllByRole('listitem')).toHaveLength(2);
  });

  it('leave in place what is said of a check that came too early', async () => {
    const on = renderQuestion(hinted);
    await on.press('Check answer');
    await on.press('Hint 1 of 2');
    expect(on.outcome()).toBe('This cannot be checked yet. Select one.');
    expect(on.status()).toBe('Think of a river.');
  });

  it('go away with the answer', async () => {
    const on = renderQuestion(hinted);
    await on.press('Hint 1 of 2');
    await answer(on, RIGHT);
    expect(on.root.textContent).not.toContain('river');
    expect(on.buttons()).toEqual(['See your result']);
  });

  it('do not use up a try', async () => {
    const on = renderQuestion(hinted);
    await on.press('Hint 1 of 2');
    await answer(on, WRONG);
    expect(on.buttons()).toEqual(['Try again', 'Show answer', 'Hint 2 of 2']);
  });
});

describe('an option with blocks', () => {
  const blocks = {
    ...trailQuestion,
    parts: [
      {id: 'a', text: <pre>aws start-logging</pre>, correct: true, block: true},
      {
        id: 'b',
        text: (
          <p>
            <a href="#other">The other</a>
          </p>
        ),
        block: true,
      },
    ].map(option),
  };

  it('is named by its words without a label around them', () => {
    const {inside} = renderQuestion(blocks);
    const option = inside.getByRole('radio', {name: 'aws start-logging'});
    expect(option).toBeInstanceOf(HTMLInputElement);
    expect(inside.getByText('aws start-logging').closest('label')).toBeNull();
  });

  it('is chosen with a press on its words', async () => {
    const on = renderQuestion(blocks);
    await userEvent.setup({delay: null}).click(on.inside.getByText('aws start-logging'));
    expect(
      on.inside.getByRole<HTMLInputElement>('radio', {name: 'aws start-logging'}).checked,
    ).toBe(true);
  });

  it('is not chosen with a press on a link inside', async () => {
    const on = renderQuestion(blocks);
    await userEvent.setup({delay: null}).click(on.inside.getByRole('link', {name: 'The other'}));
    expect(on.inside.getByRole<HTMLInputElement>('radio', {name: 'The other'}).checked).toBe(false);
  });

  it('is not chosen while its words are being selected', async () => {
    const on = renderQuestion(blocks);
    const words = on.inside.getByText('aws start-logging');
    jest.spyOn(window, 'getSelection').mockReturnValue({isCollapsed: false} as Selection);
    await userEvent.setup({delay: null}).click(words);
    jest.restoreAllMocks();
    expect(
      on.inside.getByRole<HTMLInputElement>('radio', {name: 'aws start-logging'}).checked,
    ).toBe(false);
  });
});

describe('the keyboard', () => {
  it('is enough to answer a question', async () => {
    const on = renderQuestion(trailQuestion);
    const user = userEvent.setup({delay: null});
    on.option(RIGHT).focus();
    await user.keyboard(' ');
    await user.tab();
    expect(document.activeElement).toBe(on.button('Check answer'));
    await user.keyboard('{Enter}');
    expect(on.status()).toMatch(/^Correct/);
  });
});
