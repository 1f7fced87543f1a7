import {checkComparisons} from '../../../../plugins/training/src/comparison/check/checkComparisons';
import type {Comparisons} from '../../../../plugins/training/src/comparison/declaration/schema';
import type {ServicePage} from '../../../../plugins/training/src/service/servicePage';
import type {Problem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {comparisonOf, servicePage} from '../../support/comparison';

const FILE = '/site/docs/comparisons.yml';
const ONE = '/site/docs/one/overview.mdx';

const rows = [
  {id: 'answers', label: 'Question it answers'},
  {id: 'audit-log', label: 'Audit log', kind: 'support'},
  {id: 'days', label: 'Days', kind: 'number'},
];
const facts = {answers: 'Who?', 'audit-log': 'yes', days: 90};
const one = servicePage('one', facts);
const two = servicePage('two', facts);
const docIds = new Set(['one/overview', 'two/overview', 'one/details']);

function check(comparisons: Comparisons, pages: readonly ServicePage[] = [one, two]) {
  return checkComparisons(comparisons, FILE, pages, docIds);
}

/** What is wrong with the declaration of a comparison. */
function declared(keys: object, itsRows: readonly object[] = rows): readonly Problem[] {
  return check({table: comparisonOf(itsRows, keys)}).get(FILE) ?? [];
}

/** What is wrong with the facts of a service. */
function stated(itsFacts: object, comparisons: Comparisons = {table: comparisonOf(rows)}) {
  return check(comparisons, [servicePage('one', itsFacts), two]).get(ONE) ?? [];
}

describe('a comparison that fits the pages of its services', () => {
  it('has no problem', () => {
    expect(check({table: comparisonOf(rows, {summary: 'answers'})})).toEqual(new Map());
  });

  it('is not needed', () => {
    expect(check({}, [servicePage('one', {})])).toEqual(new Map());
  });
});

describe('a service of a comparison', () => {
  it('that is no doc gets the one that was probably meant', () => {
    expect(declared({services: ['one/overview', 'tow/overview']})).toEqual([
      {
        code: 'comparison/unknown-service',
        message: 'there is no doc with the id `tow/overview`',
        path: ['table', 'services', 1],
        at: 'value',
        found: 'unknown doc',
        expected: '`one/overview` or `two/overview`',
        help: 'did you mean `two/overview`?',
        fix: {kind: 'replace', text: 'two/overview'},
      },
    ]);
  });

  it.each([
    ['is listed already', ['one/overview', 'two/overview', 'tow/overview']],
    ['could be meant twice', ['one/overview', 'tow/overview', 'to/overview']],
  ])('that is no doc is not fixed by one that %s', (_name, services) => {
    const problems = declared({services});
    expect(problems).not.toEqual([]);
    expect(problems.filter(({fix}) => fix !== undefined)).toEqual([]);
  });

  it('that is a doc without `service` is told from one that does not exist', () => {
    expect(declared({services: ['one/overview', 'two/overview', 'one/details']})).toEqual([
      {
        code: 'comparison/unknown-service',
        message: 'the doc `one/details` has no `service` in its front matter',
        path: ['table', 'services', 2],
        at: 'value',
        found: 'a doc without `service`',
        expected: '`one/overview` or `two/overview`',
        help: 'add `service:` to the front matter of that page, or remove it from the list',
      },
    ]);
  });

  it('that does not exist is not helped by front matter', () => {
    const [problem] = declared({services: ['one/overview', 'nothing-like-it']});
    expect(problem?.help).toBe(
      'write the id of a doc: its file name in `docs`, without `.mdx` and numbers before names; where the doc is gone, remove it from the list',
    );
  });

  it('that is gone is not taken for one that is listed already', () => {
    const [problem] = declared({services: ['one/overview', 'two/overview', 'tow/overview']});
    expect(problem?.help).toMatch(/where the doc is gone, remove it from the list$/);
  });

  it.each([
    'two/overview.mdx',
    'two/overview.md',
    'docs/two/overview',
    './docs/two/overview.mdx',
    '02-two/1 - overview.md',
  ])('that is the name of a file has a fix, and takes no row from the facts: %s', (entry) => {
    const comparisons = {table: comparisonOf(rows, {services: ['one/overview', entry]})};
    const found = check(comparisons);
    expect([...found.keys()]).toEqual([FILE]);
    expect(found.get(FILE)).toMatchObject([
      {help: 'did you mean `two/overview`?', fix: {kind: 'replace', text: 'two/overview'}},
    ]);
  });

  it('that is gone is not fixed by one that states nothing of what is asked', () => {
    const comparisons = {table: comparisonOf(rows, {services: ['one/overview', 'tow/overview']})};
    const [problem] = check(comparisons, [one, servicePage('two', {})]).get(FILE) ?? [];
    expect(problem).toMatchObject({help: 'did you mean `two/overview`?'});
    expect(problem).not.toHaveProperty('fix');
  });

  it('that is like nothing takes no row from the facts of the doc that it may stand for', () => {
    const comparisons = {table: comparisonOf(rows, {services: ['one/overview', 'second']})};
    expect([...check(comparisons).keys()]).toEqual([FILE]);
  });

  it('that may be the name of a doc asks that doc for nothing', () => {
    const comparisons = {table: comparisonOf(rows, {services: ['one/overview', 'tow/overview']})};
    expect([...check(comparisons, [one, servicePage('two', {})]).keys()]).toEqual([FILE]);
  });

  it('that is listed twice is a problem', () => {
    expect(declared({services: ['one/overview', 'two/overview', 'one/overview']})).toEqual([
      {
        code: 'comparison/duplicate-service',
        message: '`table` has the service `one/overview` twice',
        path: ['table', 'services', 2],
        at: 'value',
        found: 'listed before',
        expected: 'every service once',
        help: 'remove one of the two',
        related: [{path: ['table', 'services', 0], at: 'value', label: 'listed here first'}],
      },
    ]);
  });

  it('that is misspelt is one problem: the facts of the one that was meant still have rows', () => {
    const services = ['one/overview', 'tow/overview'];
    expect([...check({table: comparisonOf(rows, {services})}).keys()]).toEqual([FILE]);
  });

  it('that has errors itself is not reported a second time', () => {
    const comparisons = {table: comparisonOf(rows)};
    const withErrors = new Set(['two/overview']);
    expect(checkComparisons(comparisons, FILE, [one], docIds, withErrors)).toEqual(new Map());
  });

  it('has no candidates where no page has a service', () => {
    const problems = check({table: comparisonOf(rows)}, []).get(FILE);
    expect(problems?.map(({expected}) => expected)).toEqual([null, null]);
  });
});

describe('the rows of a comparison', () => {
  it('have ids of their own', () => {
    expect(declared({}, [...rows, {id: 'answers', label: 'Again'}])).toEqual([
      {
        code: 'comparison/duplicate-row',
        message: 'two rows of `table` have the id `answers`',
        path: ['table', 'rows', 3, 'id'],
        at: 'value',
        found: 'id of an earlier row',
        expected: 'an id of its own for every row',
        help: 'choose another id',
        related: [{path: ['table', 'rows', 0, 'id'], at: 'value', label: 'first row with this id'}],
      },
    ]);
  });

  it('include the summary, which gets the row that was probably meant', () => {
    expect(declared({summary: 'anwsers'})).toEqual([
      {
        code: 'comparison/unknown-row',
        message: '`table` has no row `anwsers`',
        path: ['table', 'summary'],
        at: 'value',
        found: 'unknown row',
        expected: 'the id of one of its rows',
        help: 'did you mean `answers`?',
        fix: {kind: 'replace', text: 'answers'},
      },
    ]);
  });

  it('include the summary, which is not fixed where no page has the row either', () => {
    const misspelt = rows.map((row) => (row.id === 'answers' ? {...row, id: 'answer'} : row));
    const [problem] = declared({summary: 'answers'}, misspelt);
    expect(problem).toMatchObject({help: 'did you mean `answer`?'});
    expect(problem).not.toHaveProperty('fix');
  });

  it('that have one id twice are one problem: the facts and the summary may be about the lost one', () => {
    const twice = rows.map((row) => (row.id === 'days' ? {...row, id: 'answers'} : row));
    const found = check({table: comparisonOf(twice, {summary: 'days'})});
    expect([...found]).toMatchObject([[FILE, [{code: 'comparison/duplicate-row'}]]]);
  });

  it('that have one id twice do not hide that a fact is misspelt', () => {
    const twice = [...rows, {id: 'answers', label: 'Again'}];
    const pages = [servicePage('one', {'audit-log': 'yes', days: 90, answer: 'Who?'}), two];
    expect(check({table: comparisonOf(twice)}, pages).get(ONE)).toMatchObject([
      {code: 'comparison/unknown-row', fix: {kind: 'replace', text: 'answers'}},
    ]);
  });

  it('include the summary, which gets no far-fetched guess', () => {
    expect(declared({summary: 'choose-when'})).toMatchObject([{help: null}]);
  });
});

describe('the facts of a service', () => {
  it('are about rows, and get the one that was probably meant', () => {
    expect(stated({answer: 'Who?', 'audit-log': 'yes', days: 90})).toEqual([
      {
        code: 'comparison/unknown-row',
        message: 'no comparison that has `one/overview` has a row `answer`',
        path: ['service', 'facts', 'answer'],
        at: 'key',
        found: 'unknown row',
        expected: 'the id of a row in comparisons.yml',
        help: 'did you mean `answers`?',
        fix: {kind: 'replace', text: 'answers'},
      },
    ]);
  });

  it.each([
    ['is stated already', {...facts, answer: 'Who?'}],
    ['could be meant twice', {answer: 'Who?', answerz: 'Who?', 'audit-log': 'yes', days: 90}],
  ])('are not fixed by a row that %s', (_name, itsFacts) => {
    const problems = stated(itsFacts);
    expect(problems).not.toEqual([]);
    expect(problems.filter(({fix}) => fix !== undefined)).toEqual([]);
  });

  it('are about rows, and get no far-fetched guess', () => {
    expect(stated({...facts, price: 'Free'})).toMatchObject([
      {
        code: 'comparison/unknown-row',
        help: 'add the row to comparisons.yml, or remove the fact',
      },
    ]);
  });

  it('are about nothing where no comparison has the service', () => {
    expect(stated({answers: 'Who?'}, {})).toMatchObject([
      {code: 'comparison/unknown-row', expected: null},
    ]);
  });

  it('may be ahead of the translation of the comparisons', () => {
    const translated = {table: comparisonOf(rows.slice(0, 2))};
    const original = {table: comparisonOf(rows)};
    const problems = checkComparisons(
      translated,
      FILE,
      [one, two],
      docIds,
      new Set<string>(),
      original,
    );
    expect(problems).toEqual(new Map());
    expect(check(translated).get(ONE)).toMatchObject([{code: 'comparison/unknown-row'}]);
  });

  it('have a value for every row', () => {
    expect(stated({answers: 'Who?', days: 90})).toEqual([
      {
        code: 'comparison/missing-value',
        message: '`one/overview` has no value for the row `audit-log` of `table`',
        path: ['service', 'facts'],
        at: 'key',
        found: '`audit-log` is missing',
        expected: null,
        help: 'add `audit-log:` below `facts:`; where nobody knows the value, it is `unknown`',
      },
    ]);
  });

  it('are all asked for at once where the page has none', () => {
    const other = comparisonOf([{id: 'price', label: 'Price'}]);
    expect(stated({}, {table: comparisonOf(rows.slice(0, 2)), other})).toEqual([
      {
        code: 'comparison/missing-value',
        message:
          '`one/overview` has no value for the rows `answers`, `audit-log` and `price` of `table` and `other`',
        path: ['service', 'facts'],
        at: 'key',
        found: '`facts` is missing',
        expected: null,
        help: 'add `facts:` below `service:`, and in it `answers:`, `audit-log:` and `price:`; where nobody knows a value, it is `unknown`',
      },
    ]);
  });

  it('have a value for a row that is called like a part of every object', () => {
    const table = comparisonOf([{id: 'constructor', label: 'Constructor'}]);
    expect(stated({}, {table})).toMatchObject([{code: 'comparison/missing-value'}]);
  });

  it('have values for the rows of every comparison of the service', () => {
    const other = comparisonOf([{id: 'price', label: 'Price'}]);
    expect(stated(facts, {table: comparisonOf(rows), other})).toMatchObject([
      {message: '`one/overview` has no value for the row `price` of `other`'},
    ]);
  });

  it.each([
    ['audit-log', 'for 90 days', 'a support value', '`for 90 days`'],
    ['audit-log', 3, 'a support value', 'the number 3'],
    ['days', '90', 'a number', '`90`'],
    ['days', true, 'a number', '`true`'],
    ['answers', ' ', 'text', 'empty text'],
  ])('fit the kind of their row: %s is not %j', (row, value, _kind, found) => {
    expect(stated({...facts, [row]: value})).toMatchObject([
      {code: 'comparison/wrong-value', path: ['service', 'facts', row], at: 'value', found},
    ]);
  });

  it('say what a row of support takes, and where details belong', () => {
    expect(stated({...facts, 'audit-log': {value: 'for 90 days'}})).toEqual([
      {
        code: 'comparison/wrong-value',
        message: 'the row `audit-log` takes `yes`, `partly`, `no`, `unknown` or `not-applicable`',
        path: ['service', 'facts', 'audit-log', 'value'],
        at: 'value',
        found: '`for 90 days`',
        expected: '`yes`, `partly`, `no`, `unknown` or `not-applicable`',
        help: 'details belong in a `note` beside the value',
      },
    ]);
  });

  it('say what a row of numbers takes', () => {
    expect(stated({...facts, days: 'ninety'})).toMatchObject([
      {message: 'the row `days` takes a number, `unknown` or `not-applicable`', help: null},
    ]);
  });

  it.each([
    ['audit-log', 'n/a', 'did you mean `not-applicable`?'],
    ['audit-log', 'Partially', 'did you mean `partly`?'],
    ['audit-log', 'partley', 'did you mean `partly`?'],
    ['days', 'N/A', 'did you mean `not-applicable`?'],
    ['days', 'partially', null],
    ['days', '1.2.3', null],
  ])('get the word that was probably meant: %s: %s', (row, value, help) => {
    const [problem] = stated({...facts, [row]: value});
    expect(problem).toMatchObject({code: 'comparison/wrong-value', help});
    expect(problem).not.toHaveProperty('fix');
  });

  it('are freed of the quotes that make a text of a number', () => {
    expect(stated({...facts, days: {value: '14'}})).toMatchObject([
      {
        path: ['service', 'facts', 'days', 'value'],
        help: 'remove the quotes, which make a text of it: `14`',
        fix: {kind: 'literal', text: '14'},
      },
    ]);
  });

  it.each(['unknown', 'not-applicable', 'Unknown', 'NOT-APPLICABLE'])(
    'may be %s in a row of any kind',
    (value) => {
      expect(stated({answers: value, 'audit-log': value, days: value})).toEqual([]);
    },
  );

  it('fit a row in every comparison that has it, whichever comes last', () => {
    const number = comparisonOf([{id: 'days', label: 'Days', kind: 'number'}]);
    const text = comparisonOf([{id: 'days', label: 'Days'}]);
    const itsFacts = {days: 'ninety'};
    expect(stated(itsFacts, {text, number})).toMatchObject([{code: 'comparison/wrong-value'}]);
    expect(stated(itsFacts, {number, text})).toMatchObject([{code: 'comparison/wrong-value'}]);
  });

  it('have all their problems reported in one run, in each file', () => {
    const problems = check({table: comparisonOf(rows, {summary: 'none'})}, [
      servicePage('one', {price: 'Free', 'audit-log': 'sure'}),
      servicePage('two', {}),
    ]);
    const codes = [...problems].map(([file, list]) => [file, list.map(({code}) => code)]);
    expect(codes).toEqual([
      [FILE, ['comparison/unknown-row']],
      [
        ONE,
        [
          'comparison/unknown-row',
          'comparison/missing-value',
          'comparison/missing-value',
          'comparison/wrong-value',
        ],
      ],
      ['/site/docs/two/overview.mdx', ['comparison/missing-value']],
    ]);
  });
});

describe('a misspelt row', () => {
  const misspelt = {'audit-log': 'yes', days: 90, answer: 'Who?'};

  it('has a fix where another page has the row', () => {
    expect(stated(misspelt)).toMatchObject([
      {fix: {kind: 'replace', text: 'answers'}, help: 'did you mean `answers`?'},
    ]);
  });

  it('has none where no page has it: the slip may be in comparisons.yml', () => {
    const pages = [servicePage('one', misspelt), servicePage('two', misspelt)];
    const problems = [...check({table: comparisonOf(rows)}, pages).values()].flat();
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      expect(problem).not.toHaveProperty('fix');
      expect(problem.help).toBe(
        'did you mean `answers`? If not, correct the row in comparisons.yml',
      );
    }
  });
});
