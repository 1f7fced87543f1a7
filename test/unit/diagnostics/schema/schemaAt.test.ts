import * as z from 'zod';
import {homeOf} from '../../../../plugins/training/src/diagnostics/schema/keyHome';
import {
  knownKeysAt,
  requiredKeysAt,
  valueAt,
} from '../../../../plugins/training/src/diagnostics/schema/schemaAt';

const schema = z.strictObject({
  title: z.string().optional(),
  lists: z.array(z.strictObject({text: z.string()})).default([]),
  details: z.strictObject({note: z.string()}).nullable().optional(),
  byId: z.record(z.string(), z.strictObject({label: z.string()})),
  value: z.union([z.string(), z.strictObject({value: z.string(), source: z.string()})]),
  shape: z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('round').default('round'), radius: z.number()}),
    z.strictObject({kind: z.literal('square'), side: z.number()}),
  ]),
});

describe('knownKeysAt', () => {
  it('gives the keys of the object itself', () => {
    expect(knownKeysAt(schema, {}, [])).toEqual([
      'title',
      'lists',
      'details',
      'byId',
      'value',
      'shape',
    ]);
  });

  it.each([
    ['an item of a list', ['lists', 3], ['text']],
    ['an optional object', ['details'], ['note']],
    ['an entry of a record', ['byId', 'any'], ['label']],
    ['a value with details', ['value'], ['value', 'source']],
  ])('looks into %s', (_name, path, keys) => {
    expect(knownKeysAt(schema, {}, path)).toEqual(keys);
  });

  it('takes the member of a union that the value names', () => {
    expect(knownKeysAt(schema, {shape: {kind: 'square'}}, ['shape'])).toEqual(['kind', 'side']);
  });

  it('takes the member of a union that is the default', () => {
    expect(knownKeysAt(schema, {shape: {}}, ['shape'])).toEqual(['kind', 'radius']);
  });

  it.each([
    ['text', ['title']],
    ['what does not exist', ['nowhere', 'at', 'all']],
    ['below text', ['title', 'letter']],
  ])('knows no key of %s', (_name, path) => {
    expect(knownKeysAt(schema, {}, path)).toEqual([]);
  });

  it('knows no key of a union whose member is not known', () => {
    expect(knownKeysAt(schema, {shape: {kind: 'oval'}}, ['shape'])).toEqual([]);
  });
});

describe('requiredKeysAt', () => {
  it.each([
    [
      'the object itself',
      [],
      {},
      [
        {key: 'byId', isText: false},
        {key: 'value', isText: false},
        {key: 'shape', isText: false},
      ],
    ],
    ['an entry of a list', ['lists', 0], {}, [{key: 'text', isText: true}]],
    [
      'a member of a union',
      ['shape'],
      {shape: {kind: 'square'}},
      [
        {key: 'kind', isText: false},
        {key: 'side', isText: false},
      ],
    ],
    ['what does not exist', ['nowhere'], {}, []],
  ])('knows those of %s, and which are texts', (_name, path, value, keys) => {
    expect(requiredKeysAt(schema, value, path)).toEqual(keys);
  });
});

describe('homeOf', () => {
  it.each([
    ['an entry of a list below', [], 'text', {where: 'below', key: 'lists', entryKey: 'text'}],
    ['a value below', [], 'note', {where: 'below', key: 'details', entryKey: null}],
    ['an object above', ['lists', 0], 'title', {where: 'above', path: []}],
    ['nothing', [], 'nowhere', null],
  ])('finds that a key belongs to %s', (_name, path, key, home) => {
    expect(homeOf(schema, {}, path, key)).toEqual(home);
  });

  it('finds that a key belongs to another member of a union', () => {
    expect(homeOf(schema, {shape: {kind: 'square'}}, ['shape'], 'radius')).toEqual({
      where: 'other-type',
      discriminator: 'kind',
      types: ['round'],
    });
  });
});

describe('valueAt', () => {
  it.each([
    ['itself', [], {a: [1]}],
    ['an entry of a list', ['a', 0], 1],
    ['nothing where there is nothing', ['a', 0, 'b'], undefined],
  ])('gives %s', (_name, path, value) => {
    expect(valueAt({a: [1]}, path)).toEqual(value);
  });
});
