import * as z from 'zod';
import {knownKeysAt} from '../../../plugins/training/src/diagnostics/schemaAt';

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
