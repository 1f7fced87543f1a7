/** @jest-environment jsdom */
import {act, within} from '@testing-library/react';
import {hydrateRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {setUpBrowser} from '../../support/browser';
import {
  boxesQuestion,
  commandQuestion,
  daysQuestion,
  journeyQuestion,
  sentenceQuestion,
  servicesQuestion,
  trailQuestion,
  trueFalseQuestion,
} from '../../support/quizElements';
import {forgetAnswers, quizOf, rememberAnswer} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

const quiz = quizOf(
  [
    {...trailQuestion, hints: ['Think.']},
    boxesQuestion,
    trueFalseQuestion,
    commandQuestion,
    sentenceQuestion,
    daysQuestion,
    journeyQuestion,
    servicesQuestion,
  ],
  75,
);

/** The page as a browser has it before any script runs. */
function serverPage(): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  container.innerHTML = renderToString(quiz);
  return container;
}

describe("the server's HTML of a quiz", () => {
  it('has every prompt and every option', () => {
    const page = within(serverPage());
    for (const prompt of ['What does a trail do?', 'Event history is free.']) {
      expect(page.getByText(prompt)).toBeTruthy();
    }
    expect(page.getAllByRole('radio')).toHaveLength(5);
    expect(page.getAllByRole('checkbox')).toHaveLength(3);
  });

  it('has no button to check an answer with, because none would work', () => {
    expect(within(serverPage()).queryAllByRole('button', {name: /answer/i})).toEqual([]);
  });

  it('has a field for every blank and a menu for every row', () => {
    const page = within(serverPage());
    const names = page.getAllByRole<HTMLInputElement>('textbox').map(({labels}) => labels);
    expect(names.map((labels) => labels?.[0]?.textContent)).toEqual([
      'Your answer',
      'Blank 1',
      'Blank 2',
      'Your answer',
    ]);
    expect(page.getAllByRole('combobox')).toHaveLength(2);
  });

  it('has the answers and explanations, closed', () => {
    const details = [...serverPage().querySelectorAll('details')];
    expect(details.some(({open}) => open)).toBe(false);
    const texts = details.map(({textContent}) => textContent);
    expect(texts).toEqual([
      expect.stringMatching(
        /^Show answer.*Correct answer: It delivers events.*A trail is where events go\.$/,
      ),
      expect.stringMatching(/^Show answer.*Correct answer: Who calledWhen it was/),
      expect.stringMatching(/^Show answer.*Correct answer: True/),
      expect.stringMatching(/^Show answer.*Correct answer: StopLoggingThe trail stays\.$/),
      expect.stringMatching(/: Event history keeps 90 days of management events\.$/),
      expect.stringMatching(/: 90 days$/),
      expect.stringMatching(/: An API is calledAn event is recordedA file is delivered$/),
      expect.stringMatching(/: CloudTrailWho called it\?CloudWatchHow busy is it\?$/),
    ]);
  });

  it('says with the answer why each option is right or wrong', () => {
    const [first] = serverPage().querySelectorAll('details');
    const words = (selector: string) =>
      [...(first?.querySelectorAll(selector) ?? [])].map(({textContent}) => textContent);
    expect(words('dt')).toEqual(['It delivers events', 'It measures load', 'It sets up resources']);
    expect(words('dd')).toEqual([
      'To a bucket of yours.',
      'That is CloudWatch.',
      'That is CloudFormation.',
    ]);
  });

  it('has no heading for answers on paper, which are not known yet', () => {
    expect(within(serverPage()).queryByRole('heading', {name: 'Answers'})).toBeNull();
  });

  it('is the same for every reader, whatever the browser remembers', () => {
    const before = serverPage().innerHTML;
    rememberAnswer(trailQuestion, 'a');
    rememberAnswer(boxesQuestion, 'd', 'e');
    rememberAnswer(trueFalseQuestion, 'true');
    rememberAnswer(commandQuestion, 'StartLogging');
    rememberAnswer(journeyQuestion, 'call', 'record', 'deliver');
    expect(serverPage().innerHTML).toBe(before);
  });
});

describe('hydration', () => {
  let root: Root | null = null;
  const problems = jest.fn();

  beforeEach(() => {
    problems.mockClear();
    jest.spyOn(console, 'error').mockImplementation(problems);
  });

  afterEach(() => {
    act(() => {
      root?.unmount();
    });
    jest.restoreAllMocks();
  });

  async function hydrate(container = serverPage()): Promise<HTMLElement> {
    await act(async () => {
      root = hydrateRoot(container, quiz, {onRecoverableError: problems});
      await Promise.resolve();
    });
    return container;
  }

  it('finds what the server has written', async () => {
    await hydrate();
    expect(problems.mock.calls).toEqual([]);
  });

  it('finds it for a reader who has answered before, too', async () => {
    rememberAnswer(trailQuestion, 'a');
    rememberAnswer(sentenceQuestion, '90', 'data');
    rememberAnswer(daysQuestion, '90');
    rememberAnswer(journeyQuestion, 'call', 'record', 'deliver');
    rememberAnswer(servicesQuestion, 'trail[.]who', 'watch[.]busy');
    const page = within(await hydrate());
    expect(problems.mock.calls).toEqual([]);
    expect(page.getByLabelText<HTMLInputElement>('It delivers events').checked).toBe(true);
  });

  it('puts buttons in the place of the answers', async () => {
    const container = await hydrate();
    expect(container.querySelectorAll('details')).toHaveLength(0);
    expect(within(container).getAllByRole('button', {name: 'Check answer'})).toHaveLength(8);
  });

  it('keeps what was typed and chosen before it', async () => {
    const container = serverPage();
    const early = within(container);
    const [field, ...others] = early.getAllByRole<HTMLInputElement>('textbox');
    const typed = ['StopLogging', '90', 'management', '90 days'];
    [field, ...others].forEach((input, index) => {
      if (input) {
        input.value = typed[index] ?? '';
      }
    });
    early.getByLabelText<HTMLInputElement>('It measures load').checked = true;
    early.getByLabelText<HTMLInputElement>('Who called').checked = true;
    early.getByLabelText<HTMLInputElement>('When it was').checked = true;
    const [menu] = early.getAllByRole<HTMLSelectElement>('combobox');
    if (menu) {
      menu.value = 'who';
    }
    const page = within(await hydrate(container));
    expect(problems.mock.calls).toEqual([]);
    // Another render would undo what React does not know of.
    act(() => {
      page.getAllByRole('button', {name: 'Check answer'}).forEach((button) => {
        button.click();
      });
    });
    const outcomes = [...container.querySelectorAll('[data-outcome]')];
    expect(outcomes.map(({textContent}) => textContent)).toEqual([
      'Not quite',
      'Correct',
      'This cannot be checked yet. Select one.',
      'Correct',
      'Correct',
      'Correct',
      'This cannot be checked yet. Put the items in order.',
      'This cannot be checked yet. Choose a match for every row.',
    ]);
    expect(page.getAllByRole<HTMLSelectElement>('combobox')[0]?.value).toBe('who');
  });
});
