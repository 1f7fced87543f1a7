import {type FillInKey, processFillIn} from '../../../../plugins/training/src/grading/fillIn';

function fillIn(blanks: readonly (readonly string[])[], key: Partial<FillInKey> = {}) {
  return processFillIn(
    {blanks, pattern: null, normalized: key.pattern ?? null, caseSensitive: false, ...key},
    'en',
  );
}

function isRight(accepted: string, typed: string, key: Partial<FillInKey> = {}): boolean {
  return fillIn([[accepted]], key).grade([typed]).correct;
}

describe('what is typed into a field', () => {
  it.each([
    ['the answer', 'StopLogging', 'StopLogging'],
    ['another case', 'StopLogging', 'STOPLOGGING'],
    ['white space around it', 'StopLogging', '  StopLogging\t'],
    ['more white space inside', 'data events', 'data   events'],
    ['a space that does not break', 'data events', 'data\u00a0events'],
    ['curly quotation marks', '"it\'s"', '“it’s”'],
    ['single marks for double ones', '"all"', "'all'"],
    ['German quotation marks', '"alles"', '„alles“'],
    ['a dash for a hyphen', 'control-plane', 'control–plane'],
    ['a hyphen that does not break', 'control-plane', 'control\u2011plane'],
    ['wide characters', 'ABC90', 'ＡＢＣ９０'],
    ['a letter and its accent', 'Zürich', 'Zu\u0308rich'],
    ['a ligature', 'file', 'ﬁle'],
    ['a full stop', 'StopLogging', 'StopLogging. '],
    ['a full stop of another script', 'サーバー', 'サーバー。'],
    ['a full stop behind a bracket', 'high taxes (without a vote)', 'high taxes (without a vote).'],
    ['a full stop behind a call', 'engine::run()', 'engine::run().'],
    ['a full stop behind a quotation', 'say “yes”', 'say "yes".'],
    ['a full stop behind a percent sign', '71%', '71%.'],
    ['a full stop behind a wide percent sign', '71%', '７１％。'],
    ['a full stop behind a currency', '5 €', '5 €.'],
    ['the full stop of the answer', 'etc.', 'etc.'],
  ])('is right with %s', (_name, accepted, typed) => {
    expect(isRight(accepted, typed)).toBe(true);
  });

  it.each([
    ['a letter too much', 'StopLogging', 'StopLoggings'],
    ['a letter too little', 'StopLogging', 'StopLoggin'],
    ['a space inside a word', 'StopLogging', 'Stop Logging'],
    ['several full stops', 'StopLogging', 'StopLogging...'],
    ['a full stop behind a sign alone', '&', '&.'],
    ['a full stop behind brackets alone', '()', '().'],
    ['no full stop where the answer has one', '5.', '5'],
    ['no accent', 'Zürich', 'Zurich'],
    ['nothing', 'StopLogging', ''],
    ['white space alone', 'StopLogging', ' '],
  ])('is wrong with %s', (_name, accepted, typed) => {
    expect(isRight(accepted, typed)).toBe(false);
  });

  it('has the case of the answer where it counts', () => {
    expect(isRight('StopLogging', 'StopLogging', {caseSensitive: true})).toBe(true);
    expect(isRight('StopLogging', 'stoplogging', {caseSensitive: true})).toBe(false);
  });

  it('may be any of several answers, of which the first one is shown', () => {
    const {grade, correctResponse} = fillIn([['90', 'ninety']]);
    expect(grade(['ninety']).correct).toBe(true);
    expect(correctResponse).toEqual(['90']);
  });
});

describe('a pattern', () => {
  const pattern = 'arn:aws:iam::\\d{12}:role/.+|none';
  const isMatch = (typed: string, key: Partial<FillInKey> = {}) =>
    fillIn([[]], {pattern, ...key}).grade([typed]).correct;

  it('is for the whole answer, every alternative of it', () => {
    expect(isMatch('arn:aws:iam::111122223333:role/auditor')).toBe(true);
    expect(isMatch('none')).toBe(true);
    expect(isMatch('it is arn:aws:iam::111122223333:role/auditor')).toBe(false);
    expect(isMatch('none of them')).toBe(false);
  });

  it('does not mind white space around the answer', () => {
    expect(isMatch(' none ')).toBe(true);
  });

  it('minds case where it counts', () => {
    expect(isMatch('NONE')).toBe(true);
    expect(isMatch('NONE', {caseSensitive: true})).toBe(false);
  });

  it('does not accept nothing, whatever it says', () => {
    expect(isMatch(' ', {pattern: '.*'})).toBe(false);
  });

  it('has no answer to show', () => {
    expect(fillIn([[]], {pattern}).correctResponse).toEqual([]);
  });

  it('may have an answer as an example, which is right as well', () => {
    const {grade, correctResponse} = fillIn([['any role']], {pattern});
    expect(correctResponse).toEqual(['any role']);
    expect(grade(['Any role']).correct).toBe(true);
    expect(grade(['none']).correct).toBe(true);
  });
});

describe('several blanks', () => {
  const {grade, rightParts, isComplete, isKnown, startRetry} = fillIn([
    ['90', 'ninety'],
    ['management'],
    ['free'],
  ]);

  it('are right when every one of them is', () => {
    expect(grade(['ninety', 'management', 'free'])).toEqual({
      correct: true,
      score: 1,
      right: 3,
      total: 3,
    });
  });

  it('earn a share each', () => {
    const {correct, score, right} = grade(['90', 'data', 'free']);
    expect({correct, right}).toEqual({correct: false, right: 2});
    expect(score).toBeCloseTo(2 / 3);
  });

  it('want their own answer, and not that of another', () => {
    expect(rightParts(['management', '90', 'free'])).toEqual([false, false, true]);
  });

  it('are complete when something is in every one of them', () => {
    expect(isComplete(['a', 'b', 'c'])).toBe(true);
    expect(isComplete(['a', ' ', 'c'])).toBe(false);
    expect(isComplete(['a', 'b'])).toBe(false);
    expect(isComplete([])).toBe(false);
  });

  it('take a stored answer of as many parts, whatever they say', () => {
    expect(isKnown(['x', '', 'z'])).toBe(true);
    expect(isKnown(['90', 'management'])).toBe(false);
  });

  it('keep what was typed for another try', () => {
    expect(startRetry(['90', 'data', 'free'])).toEqual(['90', 'data', 'free']);
  });
});
