/** Front matter as the YAML parser gives it, with nothing wrong but what a test changes. */
type Keys = Readonly<Record<string, unknown>>;

export function choice(overrides: Keys = {}): Keys {
  return {
    prompt: 'Which events does a new account record?',
    options: [{text: 'Management events', correct: true}, {text: 'Data events'}],
    ...overrides,
  };
}

export function trueFalse(overrides: Keys = {}): Keys {
  return {
    type: 'true-false',
    prompt: 'Management events cost nothing.',
    answer: true,
    ...overrides,
  };
}

export function fillIn(overrides: Keys = {}): Keys {
  return {
    type: 'fill-in',
    prompt: 'Which call stops a trail?',
    answer: 'StopLogging',
    ...overrides,
  };
}

/** A text with blanks, which asks by itself. */
export function blanks(text: string, overrides: Keys = {}): Keys {
  return {type: 'fill-in', id: 'blanks', text, ...overrides};
}

export function numeric(overrides: Keys = {}): Keys {
  return {type: 'numeric', prompt: 'For how many days?', answer: 90, ...overrides};
}

export function sequencing(overrides: Keys = {}): Keys {
  return {
    type: 'sequencing',
    prompt: 'Put these in order.',
    items: ['A call is made', 'An event is recorded', 'A file is delivered'],
    ...overrides,
  };
}

export function matching(overrides: Keys = {}): Keys {
  return {
    type: 'matching',
    prompt: 'Which service answers what?',
    pairs: [
      {left: 'CloudTrail', right: 'Who called *it*?'},
      {left: 'CloudWatch', right: 'How busy is it?'},
    ],
    ...overrides,
  };
}

export function reflect(overrides: Keys = {}): Keys {
  return {
    type: 'reflect',
    prompt: 'Why is a trail not enough?',
    model: 'Somebody has to look at it.',
    ...overrides,
  };
}

export function quizOf(...questions: readonly unknown[]): Keys {
  return {questions};
}

/** A value without one of its keys. */
export function without(value: Keys, key: string): Keys {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
