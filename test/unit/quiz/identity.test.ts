import fc from 'fast-check';
import {contentHash} from '../../../plugins/training/src/quiz/ids/contentHash';
import {optionId, slugFromPrompt, toList} from '../../../plugins/training/src/quiz/base/identity';
import {questionSchema} from '../../../plugins/training/src/quiz/types';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  reflect,
  sequencing,
  trueFalse,
} from '../support/quizInput';

const padding = fc.stringMatching(/^[ \n\t]{0,4}$/);
const MAX_SLUG_LENGTH = 48;

describe('slugFromPrompt', () => {
  it.each([
    ['Which events are recorded?', 'which-events-are-recorded'],
    ['What does `StopLogging` do?', 'what-does-stoplogging-do'],
    ['**Who** did *what*, and when?', 'who-did-what-and-when'],
    ['Trail -- or not?', 'trail-or-not'],
    ['  Which\n  events?  ', 'which-events'],
    ['"Quoted"', 'quoted'],
    ['90 days', '90-days'],
    ['First<br />second <b>third</b>', 'first-second-third'],
    ['What does `<br>` do to \\<b>?', 'what-does-br-do-to-b'],
  ])('makes words of %j', (prompt, slug) => {
    expect(slugFromPrompt(prompt)).toBe(slug);
  });

  it.each([
    ['Was zeichnet ein Konto über Nacht auf?', 'was-zeichnet-ein-konto-über-nacht-auf'],
    ['Какие события записываются?', 'какие-события-записываются'],
    ['どのイベントが記録されますか', 'どのイベントが記録されますか'],
    ['ما هي الأحداث المسجلة', 'ما-هي-الأحداث-المسجلة'],
  ])('keeps the letters of %s', (prompt, slug) => {
    expect(slugFromPrompt(prompt)).toBe(slug);
  });

  it.each(['🎉🎉', '???', '…'])('gives a prompt without words an id of its own: %s', (prompt) => {
    expect(slugFromPrompt(prompt)).toMatch(/^question-[a-z0-9]{8}$/);
  });

  it('tells prompts without words apart', () => {
    expect(slugFromPrompt('🎉')).not.toBe(slugFromPrompt('🎈'));
  });

  it('does not mind the white space of a prompt without words', () => {
    expect(slugFromPrompt(' ??\n??')).toBe(slugFromPrompt('?? ??'));
  });

  it('ends a long one at the end of a word', () => {
    const prompt = 'Which of the following events does CloudTrail record in a new account?';
    expect(slugFromPrompt(prompt)).toBe('which-of-the-following-events-does-cloudtrail');
  });

  it('keeps all of one that just fits', () => {
    const prompt = `${'a'.repeat(40)} ${'b'.repeat(7)}`;
    expect(slugFromPrompt(prompt)).toBe(`${'a'.repeat(40)}-${'b'.repeat(7)}`);
  });

  it('keeps a last word that just fits', () => {
    const prompt = `${'a'.repeat(40)} ${'b'.repeat(7)} more`;
    expect(slugFromPrompt(prompt)).toBe(`${'a'.repeat(40)}-${'b'.repeat(7)}`);
  });

  it.each([
    ['a long word', 'a'.repeat(60)],
    ['a language without spaces', '記'.repeat(60)],
  ])('cuts %s to the length', (_name, prompt) => {
    expect(slugFromPrompt(prompt)).toHaveLength(MAX_SLUG_LENGTH);
  });

  it('does not cut a letter in two', () => {
    // Two code units each, so that the length falls into the middle of one.
    expect(slugFromPrompt(`a${'𠮷'.repeat(60)}`)).not.toMatch(/\p{Surrogate}/u);
    expect(slugFromPrompt('𠮷'.repeat(60))).not.toMatch(/\p{Surrogate}/u);
  });

  it('is never empty, and never begins or ends with a hyphen', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), (prompt) => {
        expect(slugFromPrompt(prompt)).toMatch(/^[^-\s](?:.*[^-\s])?$/u);
      }),
    );
  });
});

describe('optionId', () => {
  it('is six letters and digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(optionId(text)).toMatch(/^[a-z0-9]{6}$/);
      }),
    );
  });

  it('is the same whatever the white space', () => {
    fc.assert(
      fc.property(padding, padding, (before, after) => {
        expect(optionId(`${before}Data events${after}`)).toBe(optionId('Data events'));
        expect(optionId(`Data ${before}events`)).toBe(optionId('Data events'));
      }),
    );
  });

  it('is another for another text', () => {
    expect(optionId('Data events')).not.toBe(optionId('data events'));
  });

  it('stays as it is in every later version, with what readers have answered', () => {
    expect(optionId('Management events')).toBe('1tuo70');
  });
});

function hashOf(question: unknown): string {
  return contentHash(questionSchema.parse(question));
}

describe('contentHash', () => {
  const options = [
    {text: 'Management events', correct: true},
    {text: 'Data events'},
    {text: 'Network events'},
  ];
  const original = hashOf(choice({options}));

  it('is eight letters and digits', () => {
    expect(original).toMatch(/^[a-z0-9]{8}$/);
  });

  it('stays as it is in every later version, with what readers have answered', () => {
    expect(original).toBe('w5s2su2n');
    expect(hashOf(trueFalse())).toBe('73r6vh15');
  });

  it.each([
    ['the prompt', choice({options, prompt: 'Which events does a trail record?'})],
    ['the text of an option', choice({options: [...options.slice(0, 2), {text: 'Insights'}]})],
    ['the number of options', choice({options: options.slice(0, 2)})],
    ['the key', choice({options: options.map(({text}, index) => ({text, correct: index === 1}))})],
    ['one more right option', choice({options: options.map((o, i) => ({...o, correct: i < 2}))})],
    ['whether boxes are ticked', choice({options, multiple: true})],
  ])('changes with %s', (_name, question) => {
    expect(hashOf(question)).not.toBe(original);
  });

  it.each([
    ['the id', choice({options, id: 'recorded'})],
    ['feedback', choice({options: options.map((option) => ({...option, feedback: 'Why.'}))})],
    ['hints', choice({options, hints: ['Think.']})],
    ['the explanation', choice({options, explanation: 'Because.'})],
    ['points', choice({options, points: 3})],
    ['the order of options', choice({options: [...options].reverse()})],
    ['white space of the prompt', choice({options, prompt: ` ${String(choice().prompt)}\n`})],
    [
      'white space of an option',
      choice({options: options.map((o) => ({...o, text: `${o.text} `}))}),
    ],
    [
      'a default that is written out',
      choice({options, type: 'choice', multiple: false, points: 1}),
    ],
  ])('does not change with %s', (_name, question) => {
    expect(hashOf(question)).toBe(original);
  });

  it('does not change when boxes that two right options imply are asked for as well', () => {
    const twoRight = options.map(({text}, index) => ({text, correct: index < 2}));
    expect(hashOf(choice({options: twoRight, multiple: true}))).toBe(
      hashOf(choice({options: twoRight})),
    );
  });

  it('changes with the answer to a true-false question', () => {
    expect(hashOf(trueFalse({answer: false}))).not.toBe(hashOf(trueFalse({answer: true})));
  });

  it('does not change with the feedback to a true-false question', () => {
    expect(hashOf(trueFalse({feedback: {true: 'Yes.'}}))).toBe(hashOf(trueFalse()));
  });

  it('is the same for any order of any options', () => {
    const someOptions = fc.uniqueArray(
      fc.record({text: fc.string({minLength: 1}).filter((text) => /\S/.test(text))}),
      {minLength: 2, selector: ({text}) => text},
    );
    const withOrders = someOptions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
    );
    fc.assert(
      fc.property(withOrders, ([list, reordered]) => {
        expect(hashOf(choice({options: reordered}))).toBe(hashOf(choice({options: list})));
      }),
    );
  });
});

describe('contentHash of the other types', () => {
  it('keeps what a reader wrote when the model answer is worded better', () => {
    const hash = hashOf(reflect());
    expect(hashOf(reflect({model: 'Nobody hears a trail.'}))).toBe(hash);
    expect(hashOf(reflect({prompt: 'What does a trail not do?'}))).not.toBe(hash);
  });

  it('stays as it is in every later version, with what readers have answered', () => {
    const hashes = [fillIn(), blanks('It is [[this]].'), numeric(), sequencing(), matching()].map(
      hashOf,
    );
    expect(hashes).toEqual(['w8kk9zna', 'g3s29raw', 'ag6x4p9r', 'qd93s47q', 'sg6jrr94']);
  });

  it.each([
    ['the answer', fillIn(), fillIn({answer: 'StartLogging'})],
    ['one more answer', fillIn(), fillIn({answer: ['StopLogging', 'Stop']})],
    ['a pattern', fillIn(), fillIn({pattern: 'Stop.*'})],
    ['whether case counts', fillIn(), fillIn({caseSensitive: true})],
    ['whether white space counts', fillIn(), fillIn({ignoreSpaces: true})],
    ['a blank', blanks('It is [[this]].'), blanks('It is [[that]].')],
    ['the text around a blank', blanks('It is [[this]].'), blanks('It was [[this]].')],
    ['the number', numeric(), numeric({answer: 91})],
    ['the tolerance', numeric(), numeric({tolerance: 1})],
    ['the unit', numeric(), numeric({unit: 'days'})],
    ['one more number', numeric(), numeric({answer: [90, 91]})],
    ['a share of the answer', numeric({tolerance: 5}), numeric({tolerance: '5%'})],
    ['the order', sequencing({items: ['A', 'B']}), sequencing({items: ['B', 'A']})],
    ['an item', sequencing({items: ['A', 'B']}), sequencing({items: ['A', 'C']})],
    [
      'a pair',
      matching(),
      matching({
        pairs: [
          {left: 'CloudTrail', right: 'How busy is it?'},
          {left: 'CloudWatch', right: 'Who called *it*?'},
        ],
      }),
    ],
    ['a distractor', matching(), matching({distractors: ['What does it cost?']})],
    ['the type', fillIn({answer: '90'}), numeric({prompt: fillIn().prompt})],
  ])('changes with %s', (_name, before, after) => {
    expect(hashOf(after)).not.toBe(hashOf(before));
  });

  it.each([
    ['the order of answers', fillIn({answer: ['A', 'B']}), fillIn({answer: ['B', 'A']})],
    ['an answer in a list', fillIn(), fillIn({answer: ['StopLogging']})],
    ['white space of a text', blanks('It  is [[this]].\n'), blanks('It is [[this]].')],
    ['white space that counts, as it does', fillIn(), fillIn({ignoreSpaces: false})],
    ['a tolerance of 0', numeric(), numeric({tolerance: 0})],
    ['a number in a list', numeric(), numeric({answer: [90]})],
    ['the order of numbers', numeric({answer: [90, 91]}), numeric({answer: [91, 90]})],
    ['a space before the percent sign', numeric({tolerance: '5%'}), numeric({tolerance: '5 %'})],
    ['white space of an item', sequencing({items: ['A', 'B']}), sequencing({items: ['A ', 'B']})],
    [
      'the order of pairs',
      matching(),
      matching({pairs: [...(matching().pairs as object[])].reverse()}),
    ],
    [
      'the order of distractors',
      matching({distractors: ['A', 'B']}),
      matching({distractors: ['B', 'A']}),
    ],
    ['hints', numeric(), numeric({hints: ['Think.']})],
    ['feedback to typed answers', fillIn(), fillIn({feedback: [{answer: 'a', text: 'No.'}]})],
    ['feedback to numbers', numeric(), numeric({feedback: [{answer: 1, text: 'No.'}]})],
  ])('does not change with %s', (_name, before, after) => {
    expect(hashOf(after)).toBe(hashOf(before));
  });
});

describe('toList', () => {
  it.each([
    ['one value', 'a', ['a']],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['nothing', undefined, []],
  ])('makes a list of %s', (_name, value, list) => {
    expect(toList(value)).toEqual(list);
  });
});
