import {findMisspeltKeys} from '../../../plugins/training/src/check/misspeltKeys';

describe('findMisspeltKeys', () => {
  it('finds a key that is nearly one of ours, with a value that is like ours', () => {
    expect(findMisspeltKeys({title: 'Page', quizz: {questions: []}})).toEqual([
      {
        code: 'page/misspelt-key',
        message: 'nothing reads `quizz` in the front matter of a page',
        path: ['quizz'],
        at: 'key',
        found: 'unknown key',
        expected: '`quiz`',
        help: 'did you mean `quiz`?',
        fix: {kind: 'replace', text: 'quiz'},
      },
    ]);
  });

  it('does not fix a key where the right one is there already', () => {
    const [problem] = findMisspeltKeys({quiz: {questions: []}, Quiz: {questions: []}});
    expect(problem?.help).toBe('`quiz` is there already: remove one of the two');
    expect(problem).not.toHaveProperty('fix');
  });

  it('does not fix a key where two could be the same one', () => {
    const problems = findMisspeltKeys({Quiz: {questions: []}, quizz: {questions: []}});
    expect(problems).toHaveLength(2);
    expect(problems.filter(({fix}) => fix !== undefined)).toEqual([]);
  });

  it.each([
    ['Quiz', {questions: []}],
    ['QUIZ', {Questions: []}],
    ['quizes', {questions: []}],
    ['quizz', {draw: []}],
    ['Quiz', {mode: 'assessment'}],
    ['quizz', {passMark: 75}],
    ['services', {facts: {}}],
    ['serivce', {topics: []}],
    ['Service', {comparable: []}],
  ])('finds %s', (key, value) => {
    expect(findMisspeltKeys({[key]: value})).toHaveLength(1);
  });

  it.each([
    ['ours', 'quiz', {questions: []}],
    ['another key', 'title', {questions: []}],
    ['a key of the site with another value', 'quizz', 'text'],
    ['a key of the site with nothing', 'quizz', null],
    ['a key of the site with other keys', 'services', {names: []}],
    ['a key of the site with a list', 'services', [{name: 'A'}]],
  ])('has nothing to say about %s', (_name, key, value) => {
    expect(findMisspeltKeys({[key]: value})).toEqual([]);
  });
});
