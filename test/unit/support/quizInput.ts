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

export function quizOf(...questions: readonly unknown[]): Keys {
  return {questions};
}

/** A value without one of its keys. */
export function without(value: Keys, key: string): Keys {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
