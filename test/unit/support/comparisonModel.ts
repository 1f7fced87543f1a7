import type {Cell, Comparison} from '../../../plugins/training/src/shared/comparison';

const noDetails = {note: null, source: null, checked: null};

export function textCell(words: string, details: Partial<Cell> = {}): Cell {
  return {...noDetails, ...details, kind: 'text', content: [words]};
}

export function supportCell(support: 'yes' | 'no' | 'unknown', details: Partial<Cell> = {}): Cell {
  return {...noDetails, ...details, kind: 'support', support};
}

export function numberCell(value: number): Cell {
  return {...noDetails, kind: 'number', value};
}

/** Two services, two groups, a note and a source. */
export const comparison: Comparison = {
  id: 'one-or-two',
  permalink: '/compare/one-or-two',
  title: 'One and two compared',
  description: 'In short.',
  services: [
    {
      id: 'one/overview',
      slug: 'one',
      name: 'Service One',
      shortName: 'One',
      permalink: '/docs/one',
      summary: ['You need to know who.'],
    },
    {
      id: 'two/overview',
      slug: 'two',
      name: 'Service Two',
      shortName: 'Two',
      permalink: '/docs/two',
      summary: [],
    },
  ],
  groups: [
    {
      id: 'rows',
      label: '',
      rows: [
        {
          id: 'answers',
          label: 'Question it answers',
          permalink: null,
          kind: 'text',
          cells: [textCell('Who?'), textCell('What?')],
        },
      ],
    },
    {
      id: 'records',
      label: 'Records',
      rows: [
        {
          id: 'audit-log',
          label: 'Audit log',
          permalink: null,
          kind: 'support',
          cells: [
            supportCell('yes', {
              note: 1,
              source: 'https://docs.aws.amazon.com/one',
              checked: '2026-01-31',
            }),
            supportCell('no', {source: 'https://docs.aws.amazon.com/two'}),
          ],
        },
        {
          id: 'days',
          label: 'Days',
          permalink: null,
          kind: 'number',
          cells: [numberCell(1234.5), supportCell('unknown')],
        },
      ],
    },
  ],
  notes: [{number: 1, rowId: 'audit-log', content: ['For 90 days.']}],
};
