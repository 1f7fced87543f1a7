import {assembleComparison} from '../../../../plugins/training/src/comparison/assembly/assemble';
import type {FactLine} from '../../../../plugins/training/src/comparison/assembly/factLine';
import type {Comparison} from '../../../../plugins/training/src/shared/comparison';
import type {ToRichText} from '../../../../plugins/training/src/comparison/assembly/richText';
import {comparisonOf, servicePage} from '../../support/comparison';

/** Leaves the Markdown as it is, which is enough to tell cells apart. */
const asText: ToRichText = (markdown) => [markdown];

const PERMALINK = '/compare/table';

function assemble(
  rows: readonly object[],
  factsOfOne: object,
  factsOfTwo: object,
  keys: object = {},
): Comparison {
  const pages = [servicePage('one', factsOfOne), servicePage('two', factsOfTwo)];
  return assembleComparison('table', comparisonOf(rows, keys), PERMALINK, pages, asText);
}

/** The cells of a table of one row. */
function cellsOf(kind: string, valueOfOne: unknown, valueOfTwo: unknown) {
  const {groups} = assemble(
    [{id: 'row', label: 'Row', kind}],
    {row: valueOfOne},
    {row: valueOfTwo},
  );
  return groups[0]?.rows[0]?.cells;
}

const noDetails = {note: null, source: null, checked: null};

describe('a comparison', () => {
  it('has the words of its declaration', () => {
    const rows = [{id: 'row', label: 'Row'}];
    const facts = {row: 'A'};
    expect(assemble(rows, facts, facts, {description: 'In short.'})).toMatchObject({
      id: 'table',
      permalink: '/compare/table',
      title: 'One and two compared',
      description: 'In short.',
    });
    expect(assemble(rows, facts, facts).description).toBe('');
  });

  it('does not know a value that no page states, whatever its row is called', () => {
    const {groups} = assemble([{id: 'constructor', label: 'Row'}], {}, {constructor: 'A'});
    expect(groups[0]?.rows[0]?.cells).toMatchObject([
      {kind: 'support', support: 'unknown'},
      {kind: 'text', content: ['A']},
    ]);
  });

  it('has its services in the order of the declaration, under their short names', () => {
    const pages = [servicePage('Two', {}, {shortName: 'T'}), servicePage('One', {})];
    const {services} = assembleComparison(
      'table',
      comparisonOf([{id: 'row', label: 'Row'}]),
      PERMALINK,
      pages,
      asText,
    );
    expect(services).toEqual([
      {
        id: 'Two/overview',
        slug: 't',
        name: 'Two',
        shortName: 'T',
        permalink: '/docs/Two/overview',
        summary: [],
      },
      {
        id: 'One/overview',
        slug: 'one',
        name: 'One',
        shortName: 'One',
        permalink: '/docs/One/overview',
        summary: [],
      },
    ]);
  });

  it('has columns with names of their own in addresses, whatever the services are called', () => {
    const names = ['A', 'A!', 'B'];
    const pages = names.map((shortName, index) => servicePage(String(index), {}, {shortName}));
    const rows = [{id: 'row', label: 'Row'}];
    const {services} = assembleComparison('table', comparisonOf(rows), PERMALINK, pages, asText);
    expect(services.map(({slug}) => slug)).toEqual(['a', 'a-1', 'b']);
  });

  it('has the answer of its summary row for each service', () => {
    const rows = [{id: 'when', label: 'Choose it when'}];
    const {services} = assemble(
      rows,
      {when: 'A'},
      {when: {value: 'B', note: 'C'}},
      {summary: 'when'},
    );
    expect(services.map(({summary}) => summary)).toEqual([['A'], ['B']]);
  });
});

describe('the rows', () => {
  it('stand in their groups, in the order in which the groups first appear', () => {
    const rows = [
      {id: 'a', label: 'A', group: 'Purpose'},
      {id: 'b', label: 'B'},
      {id: 'c', label: 'C', group: 'Cost'},
      {id: 'd', label: 'D', group: 'Purpose'},
      {id: 'e', label: 'E'},
    ];
    const {groups} = assemble(rows, {}, {});
    expect(
      groups.map(({id, label, rows: own}) => [id, label, own.map((row) => row.label)]),
    ).toEqual([
      ['purpose', 'Purpose', ['A', 'D']],
      ['rows', '', ['B', 'E']],
      ['cost', 'Cost', ['C']],
    ]);
  });

  it('have groups with ids of their own, whatever they are called', () => {
    const labels = ['Cost!', 'Cost?', 'Rows', undefined];
    const rows = labels.map((group, index) => ({id: `row-${index}`, label: 'Row', group}));
    const ids = assemble(rows, {}, {}).groups.map(({id}) => id);
    expect(new Set(ids).size).toBe(labels.length);
  });

  it('say what their cells hold', () => {
    const rows = [
      {id: 'a', label: 'A'},
      {id: 'b', label: 'B', kind: 'support'},
      {id: 'c', label: 'C', kind: 'number'},
    ];
    const [group] = assemble(rows, {}, {}).groups;
    expect(group?.rows.map(({kind, permalink}) => [kind, permalink])).toEqual([
      ['text', null],
      ['support', null],
      ['number', null],
    ]);
  });

  it('have one cell per service, in the order of the services', () => {
    expect(cellsOf('text', 'A', 'B')).toEqual([
      {kind: 'text', content: ['A'], ...noDetails},
      {kind: 'text', content: ['B'], ...noDetails},
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['yes', true],
    ['yes', 'on'],
    ['no', false],
    ['no', 'No'],
    ['partly', 'partly'],
    ['unknown', 'unknown'],
  ])('of support is %s for %j', (support, value) => {
    expect(cellsOf('support', value, 'yes')?.[0]).toEqual({kind: 'support', support, ...noDetails});
  });

  it('of a number is the number', () => {
    expect(cellsOf('number', 90, 0)).toEqual([
      {kind: 'number', value: 90, ...noDetails},
      {kind: 'number', value: 0, ...noDetails},
    ]);
  });

  it.each(['text', 'support', 'number'])('of %s may be unknown or not applicable', (kind) => {
    expect(cellsOf(kind, 'unknown', {value: 'not-applicable'})).toEqual([
      {kind: 'support', support: 'unknown', ...noDetails},
      {kind: 'support', support: 'not-applicable', ...noDetails},
    ]);
  });

  it('of text says yes and no, numbers and booleans in the words of the author', () => {
    expect(cellsOf('text', 'yes', 90)).toEqual([
      {kind: 'text', content: ['yes'], ...noDetails},
      {kind: 'text', content: ['90'], ...noDetails},
    ]);
  });

  it('without a value is unknown', () => {
    const {groups} = assemble([{id: 'row', label: 'Row'}], {}, {});
    expect(groups[0]?.rows[0]?.cells[0]).toMatchObject({kind: 'support', support: 'unknown'});
  });

  it('says where its value was read, and when', () => {
    const fact = {value: 'yes', source: 'https://docs.aws.amazon.com/', checked: '2026-01-31'};
    expect(cellsOf('support', fact, 'no')?.[0]).toEqual({
      kind: 'support',
      support: 'yes',
      note: null,
      source: 'https://docs.aws.amazon.com/',
      checked: '2026-01-31',
    });
  });
});

describe('the notes', () => {
  it('are numbered as they are read: row by row, and in the order of the groups', () => {
    const rows = [
      {id: 'a', label: 'A', group: 'First'},
      {id: 'b', label: 'B', group: 'Second'},
      {id: 'c', label: 'C', group: 'First'},
    ];
    const noted = (note: string) => ({value: 'x', note});
    const {notes, groups} = assemble(
      rows,
      {a: noted('a1'), b: noted('b1'), c: 'x'},
      {a: noted('a2'), b: 'x', c: noted('c2')},
    );
    expect(notes).toEqual([
      {number: 1, rowId: 'a', content: ['a1']},
      {number: 2, rowId: 'a', content: ['a2']},
      {number: 3, rowId: 'c', content: ['c2']},
      {number: 4, rowId: 'b', content: ['b1']},
    ]);
    const numbers = groups.flatMap((group) =>
      group.rows.flatMap((row) => row.cells.map(({note}) => note)),
    );
    expect(numbers).toEqual([1, 2, null, 3, 4, null]);
  });
});

describe('a text', () => {
  it('is compiled as one of the page that states it, with its place', () => {
    const toRichText = jest.fn(asText);
    const pages = [
      servicePage('one', {row: 'Plain'}),
      servicePage('two', {row: {value: 'V', note: 'N'}}),
    ];
    assembleComparison(
      'table',
      comparisonOf([{id: 'row', label: 'Row'}]),
      PERMALINK,
      pages,
      toRichText,
    );
    const fileOfTwo = '/site/docs/two/overview.mdx';
    expect(toRichText.mock.calls).toHaveLength(3);
    expect(toRichText.mock.calls).toEqual(
      expect.arrayContaining([
        ['Plain', {file: '/site/docs/one/overview.mdx', path: ['service', 'facts', 'row']}],
        ['V', {file: fileOfTwo, path: ['service', 'facts', 'row', 'value']}],
        ['N', {file: fileOfTwo, path: ['service', 'facts', 'row', 'note']}],
      ]),
    );
  });
});

describe('what readers are told of a verified value', () => {
  const rows = [{id: 'row', label: 'Row'}];
  const notesOf = (fact: unknown, toRichText: ToRichText = asText) => {
    const one = servicePage('one', {row: fact});
    const pages = [one, servicePage('two', {row: 'B'})];
    const line: FactLine = ({file}, row) =>
      file === one.file && row === 'row' ? 'Checked.' : null;
    const comparison = comparisonOf(rows);
    return assembleComparison('table', comparison, PERMALINK, pages, toRichText, line).notes;
  };

  it('is a note, where it has none', () => {
    expect(notesOf('A')).toEqual([{number: 1, rowId: 'row', content: ['Checked.']}]);
  });

  it('stands behind its note, where it has one', () => {
    expect(notesOf({value: 'A', note: 'A note.'})).toMatchObject([
      {content: ['A note.', ' (Checked.)']},
    ]);
  });

  it('is a paragraph of its own below a note of several', () => {
    const paragraphs: ToRichText = (markdown) => [{tag: 'p', href: null, children: [markdown]}];
    expect(notesOf({value: 'A', note: 'A note.'}, paragraphs)).toMatchObject([
      {content: [{tag: 'p'}, {tag: 'p', children: ['Checked.']}]},
    ]);
  });
});
