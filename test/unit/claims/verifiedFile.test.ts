import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {statedFacts} from '../../../plugins/training/src/claims/statedFacts';
import {type Statement, statementHash} from '../../../plugins/training/src/claims/statement';
import {
  checkedAgainst,
  formatVerified,
  parseVerified,
  readVerified,
  writeVerified,
} from '../../../plugins/training/src/claims/verifiedFile';
import {checkService} from '../../../plugins/training/src/service/schema';
import {createSiteFolder} from '../support/siteFolder';

function factOf(details: object): Statement {
  const {service} = checkService({name: 'A service', facts: {days: {verify: 'a#b', ...details}}});
  const [statement] = service ? statedFacts(service) : [];
  if (!statement) {
    throw new Error('the fact should name a claim');
  }
  return statement;
}

const entry = (statement: Statement) => ({
  [statement.key]: {stated: statementHash(statement), against: {data: '1.0.0'}},
});

describe('what readers are told of a value', () => {
  const statement = factOf({value: 90, note: 'A note.'});

  it('is what its claim was checked against', () => {
    expect(checkedAgainst(statement, entry(statement))).toEqual(['data 1.0.0']);
  });

  it.each([
    ['its value', {value: 91, note: 'A note.'}],
    ['its note', {value: 90, note: 'Another note.'}],
    ['its claim', {value: 90, note: 'A note.', verify: 'a#c'}],
  ])('is nothing once it has changed in %s', (_name, details) => {
    expect(checkedAgainst(factOf(details), entry(statement))).toBeNull();
  });

  it('is nothing where nobody has run the claim', () => {
    expect(checkedAgainst(statement, undefined)).toBeNull();
    expect(checkedAgainst(statement, {})).toBeNull();
  });

  it('does not depend on what is beside the value', () => {
    const other = factOf({value: 90, note: 'A note.', checked: '2026-01-31'});
    expect(checkedAgainst(other, entry(statement))).toEqual(['data 1.0.0']);
  });
});

describe('the file of what holds', () => {
  const {siteDir} = createSiteFolder();
  const file = path.join(siteDir, 'claims/verified.json');
  const one = {stated: '1', against: {b: '1', a: '2'}};

  it('is not written for a site without claims', () => {
    writeVerified(file, {'docs/a.mdx': {}});
    expect(existsSync(file)).toBe(false);
    expect(readVerified(file)).toEqual({});
  });

  it('is the same whatever the order in which claims were run', () => {
    const first = {'b.mdx': {}, 'a.mdx': {'fact y': one, 'fact x': one}};
    const second = {'a.mdx': {'fact x': one, 'fact y': one}};
    expect(formatVerified(first)).toBe(formatVerified(second));
    expect(Object.keys(parseVerified(formatVerified(first))['a.mdx'] ?? {})).toEqual([
      'fact x',
      'fact y',
    ]);
  });

  it('is read as it was written', () => {
    writeVerified(file, {'a.mdx': {'fact x': one}});
    expect(readVerified(file)).toEqual({'a.mdx': {'fact x': one}});
    expect(readFileSync(file, 'utf8')).toMatch(/\}\n$/);
  });

  it.each(['', '<<<<<<< HEAD', '[]', 'null', '{"a.mdx": [1]}', '{"a.mdx": {"x": {"stated": 1}}}'])(
    'verifies nothing where it is not one: %j',
    (text) => {
      expect(Object.values(parseVerified(text)).flatMap(Object.keys)).toEqual([]);
    },
  );
});
