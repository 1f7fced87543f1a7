import fc from 'fast-check';
import {checkService} from '../../../plugins/training/src/service/schema';

const URL_OF_LOGS = 'https://cloud.google.com/logging/docs/audit';

function problemsOf(value: unknown) {
  return checkService(value).problems;
}

describe('a service with nothing wrong', () => {
  it('has its defaults filled in', () => {
    expect(checkService({name: 'AWS CloudTrail'})).toEqual({
      service: {name: 'AWS CloudTrail', topics: [], comparable: [], facts: {}},
      problems: [],
    });
  });

  it('may state every key of the contract', () => {
    const service = {
      name: 'AWS CloudTrail',
      shortName: 'CloudTrail',
      number: 41,
      topics: ['Monitoring', 'Audit'],
      comparable: [{provider: 'GCP', name: 'Cloud Audit Logs', url: URL_OF_LOGS}],
      facts: {
        answers: 'Who did what?',
        'default-days': 90,
        metrics: false,
        'audit-log': {
          value: 'yes',
          note: 'For 90 days.',
          source: URL_OF_LOGS,
          checked: '2026-11-22',
        },
      },
    };
    expect(checkService(service)).toEqual({service, problems: []});
  });

  it('may have dates, which YAML reads as such, in place of text', () => {
    const day = new Date('2026-01-31');
    const {service} = checkService({
      name: 'AWS CloudTrail',
      facts: {since: day, until: {value: day, checked: day}},
    });
    expect(service?.facts).toEqual({
      since: '2026-01-31',
      until: {value: '2026-01-31', checked: '2026-01-31'},
    });
  });
});

describe('a service with errors', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['text', 'CloudTrail'],
  ])('may be %s', (found, value) => {
    expect(problemsOf(value)).toMatchObject([
      {
        code: 'service/wrong-type',
        message: `\`service\` must be keys with values, not ${found}`,
        path: ['service'],
      },
    ]);
  });

  it('may lack its name', () => {
    expect(problemsOf({number: 41})).toEqual([
      {
        code: 'service/missing-key',
        message: '`service` needs `name`',
        path: ['service'],
        at: 'value',
        found: '`name` is missing',
        expected: '`name` with text',
        help: 'add `name:`',
      },
    ]);
  });

  it.each([
    ['shortname', {shortname: 'CloudTrail'}, ['service', 'shortname'], 'shortName'],
    ['topic', {topic: ['Audit']}, ['service', 'topic'], 'topics'],
    [
      'providr',
      {comparable: [{providr: 'GCP', name: 'Logs', url: URL_OF_LOGS}]},
      ['service', 'comparable', 0, 'providr'],
      'provider',
    ],
    [
      'sorce',
      {facts: {metrics: {value: 'no', sorce: URL_OF_LOGS}}},
      ['service', 'facts', 'metrics', 'sorce'],
      'source',
    ],
  ])('may have an unknown key, with a guess: %s', (_key, keys, path, meant) => {
    expect(problemsOf({name: 'AWS CloudTrail', ...keys})).toMatchObject([
      {code: 'service/unknown-key', at: 'key', path, help: `did you mean \`${meant}\`?`},
    ]);
  });

  it.each([
    [0, 'must be more than 0'],
    [4.5, 'must be a whole number, not the number 4.5'],
    ['41', 'must be a number, not text'],
  ])('may have a number that is none: %j', (number, message) => {
    expect(problemsOf({name: 'AWS CloudTrail', number})).toMatchObject([
      {message: `\`service.number\` ${message}`},
    ]);
  });

  it.each(['cloud.google.com/logging', 'ftp://cloud.google.com', '/docs', 'javascript:alert(1)'])(
    'may have an address that is no full URL: %s',
    (url) => {
      const comparable = [{provider: 'GCP', name: 'Logs', url}];
      expect(problemsOf({name: 'AWS CloudTrail', comparable})).toEqual([
        {
          code: 'service/wrong-format',
          message: `\`service.comparable[0].url\` cannot be \`${url}\``,
          path: ['service', 'comparable', 0, 'url'],
          at: 'value',
          found: 'text',
          expected: 'a full URL that starts with https://',
          help: 'write it as in `url: https://cloud.google.com/logging/docs/audit`',
        },
      ]);
    },
  );

  it.each(['yesterday', '2026-02-30', '31.01.2026'])(
    'may have a day that is none: %s',
    (checked) => {
      expect(
        problemsOf({name: 'AWS CloudTrail', facts: {metrics: {value: 'no', checked}}}),
      ).toMatchObject([
        {
          code: 'service/wrong-format',
          path: ['service', 'facts', 'metrics', 'checked'],
          expected: 'a date such as 2026-01-31',
        },
      ]);
    },
  );

  it('may have a fact with details and no value', () => {
    expect(problemsOf({name: 'AWS CloudTrail', facts: {metrics: {note: 'None.'}}})).toMatchObject([
      {
        code: 'service/missing-key',
        message: '`service.facts.metrics` needs `value`',
        path: ['service', 'facts', 'metrics'],
      },
    ]);
  });

  it.each([
    ['nothing', null],
    ['a list', ['yes']],
  ])('may have a fact that is %s', (found, fact) => {
    expect(problemsOf({name: 'AWS CloudTrail', facts: {metrics: fact}})).toMatchObject([
      {
        code: 'service/wrong-type',
        message: `\`service.facts.metrics\` must be text, not ${found}`,
        path: ['service', 'facts', 'metrics'],
      },
    ]);
  });

  it.each([
    [
      'a list that is written on one line',
      {topics: 'Audit'},
      'write it as a list, each entry on a line of its own: `- Audit`',
    ],
    ['a list without entries', {topics: null}, 'write each entry on a line of its own, after `- `'],
    [
      'a service of others that is a text',
      {comparable: ['Cloud Audit Logs']},
      'write `provider:`, `name:` and `url:` below it, each with its value',
    ],
    ['facts without rows', {facts: 'none'}, 'write each key on a line of its own below it'],
    ['a name that is a number', {name: 3}, 'put it in quotes: "3"'],
    ['a number with words', {number: '41st'}, 'write the number alone: `number: 41`'],
  ])('may have %s, and says what to write', (_name, keys, help) => {
    expect(problemsOf({name: 'AWS CloudTrail', ...keys})).toMatchObject([
      {code: 'service/wrong-type', help},
    ]);
  });

  it('may be a part of itself, through an alias', () => {
    const facts: Record<string, unknown> = {};
    facts.metrics = facts;
    const problems = problemsOf({name: 'AWS CloudTrail', facts});
    expect(problems.map(({path}) => path.slice(0, 3))).toContainEqual([
      'service',
      'facts',
      'metrics',
    ]);
  });

  it('may have a date that is none', () => {
    expect(problemsOf({name: new Date(NaN)})).toMatchObject([
      {code: 'service/wrong-type', message: '`service.name` must be text, not a date', help: null},
    ]);
  });

  it('has all its problems reported in one run', () => {
    const problems = problemsOf({name: ' ', number: -1, topics: 'Audit', facts: {a: {value: []}}});
    expect(problems.map(({code}) => code)).toEqual([
      'service/empty-text',
      'service/out-of-range',
      'service/wrong-type',
      'service/wrong-type',
    ]);
  });
});

describe('any value', () => {
  it('is a service or has a problem', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {name: fc.jsonValue(), comparable: fc.jsonValue(), facts: fc.jsonValue()},
        {requiredKeys: []},
      ),
      fc.dictionary(fc.constantFrom('name', 'facts', 'topics'), fc.date({noInvalidDate: true})),
    );
    fc.assert(
      fc.property(values, (value) => {
        const {service, problems} = checkService(value);
        expect(service === null).toBe(problems.length > 0);
      }),
    );
  });
});
