import {createSlugger, type Slugger} from '@docusaurus/utils';
import type {FactLine} from './factLine';
import {SERVICE_PATH} from '../../service/schema';
import type {ServicePage} from '../../service/servicePage';
import {type Fact, isUnknown, toFact, toSupport} from './fact';
import type {
  Cell,
  ComparedService,
  Comparison,
  Note,
  RichText,
  Row,
  RowGroup,
} from '../../shared/comparison';
import type {Origin, ToRichText} from './richText';
import type {ComparisonInput, RowInput} from '../declaration/schema';

/** A fact on the page that states it. */
interface PlacedFact {
  readonly fact: Fact;
  readonly valueOrigin: Origin;
  readonly noteOrigin: Origin;
}

function placeFact({service, file}: ServicePage, rowId: string): PlacedFact {
  // A row may be called `constructor`, which every object has.
  const input = (Object.hasOwn(service.facts, rowId) ? service.facts[rowId] : null) ?? 'unknown';
  const path = [...SERVICE_PATH, 'facts', rowId];
  return {
    fact: toFact(input),
    valueOrigin: {file, path: typeof input === 'object' ? [...path, 'value'] : path},
    noteOrigin: {file, path: [...path, 'note']},
  };
}

function toCell(
  {fact, valueOrigin}: PlacedFact,
  kind: RowInput['kind'],
  note: number | null,
  toRichText: ToRichText,
): Cell {
  const details = {note, source: fact.source, checked: fact.checked};
  const support = toSupport(fact.value);
  if (support !== null && (kind === 'support' || isUnknown(fact.value))) {
    return {...details, kind: 'support', support};
  }
  if (kind === 'number' && typeof fact.value === 'number') {
    return {...details, kind: 'number', value: fact.value};
  }
  return {...details, kind: 'text', content: toRichText(String(fact.value), valueOrigin)};
}

/** A note, and behind it what its value was checked against. */
function withLine(note: RichText | null, line: string | null): RichText | null {
  if (line === null || note === null) {
    return note ?? (line === null ? null : [line]);
  }
  const hasBlocks = note.some((node) => typeof node === 'object' && /^(?:p|[uo]l)$/.test(node.tag));
  return hasBlocks ? [...note, {tag: 'p', href: null, children: [line]}] : [...note, ` (${line})`];
}

/** Rows by group, in the order in which the groups first appear. */
function groupRows(rows: readonly RowInput[]): Map<string, RowInput[]> {
  const groups = new Map<string, RowInput[]>();
  for (const row of rows) {
    const label = row.group ?? '';
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return groups;
}

function toComparedService(
  page: ServicePage,
  summaryRow: string | undefined,
  slugger: Slugger,
  toRichText: ToRichText,
): ComparedService {
  const {service, docId, permalink} = page;
  const shortName = service.shortName ?? service.name;
  const summary = summaryRow === undefined ? null : placeFact(page, summaryRow);
  return {
    id: docId,
    slug: slugger.slug(shortName),
    name: service.name,
    shortName,
    permalink,
    summary: summary === null ? [] : toRichText(String(summary.fact.value), summary.valueOrigin),
  };
}

/**
 * Puts the values that each service's page states into the table that a comparison asks for.
 *
 * @param permalink address of its page
 * @param pages the pages of the comparison's services, in its order
 * @param factLine what readers are told of values that claims have verified
 */
export function assembleComparison(
  id: string,
  input: ComparisonInput,
  permalink: string,
  pages: readonly ServicePage[],
  toRichText: ToRichText,
  factLine: FactLine = () => null,
): Comparison {
  const notes: Note[] = [];
  const groupSlugger = createSlugger();
  const columnSlugger = createSlugger();
  const addNote = (
    rowId: string,
    page: ServicePage,
    {fact, noteOrigin}: PlacedFact,
  ): number | null => {
    const own = fact.note === null ? null : toRichText(fact.note, noteOrigin);
    const content = withLine(own, factLine(page, rowId));
    if (content === null) {
      return null;
    }
    const number = notes.length + 1;
    notes.push({number, rowId, content});
    return number;
  };
  const toRow = ({id: rowId, label, kind}: RowInput): Row => ({
    id: rowId,
    label,
    permalink: null,
    kind,
    cells: pages.map((page) => {
      const placed = placeFact(page, rowId);
      return toCell(placed, kind, addNote(rowId, page, placed), toRichText);
    }),
  });
  const groups = [...groupRows(input.rows)].map(([label, rows]): RowGroup => ({
    id: groupSlugger.slug(label === '' ? 'rows' : label),
    label,
    rows: rows.map(toRow),
  }));
  return {
    id,
    permalink,
    title: input.title,
    description: input.description ?? '',
    services: pages.map((page) =>
      toComparedService(page, input.summary, columnSlugger, toRichText),
    ),
    groups,
    notes,
  };
}
