import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {checkEmbeds} from '../../../../plugins/training/src/comparison/embed/checkEmbeds';
import type {Embeddable} from '../../../../plugins/training/src/comparison/embed/embeddable';
import {applyFixes} from '../../../../plugins/training/src/diagnostics/applyFixes';

const table: Embeddable = {
  id: 'one-or-two',
  module: 'table.json',
  rowIds: ['days', 'audit-log'],
  serviceIds: ['one/overview', 'two/overview'],
  doubtfulRowIds: [],
  doubtfulServiceIds: [],
};

function check(source: string, comparisons = [table]) {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(source);
  return checkEmbeds(tree, source, comparisons);
}

/** What has errors, and the stretch of the line that it stands on. */
function problems(source: string, comparisons = [table]) {
  return check(source, comparisons).map(({code, range: {start, end}}) => {
    const line = source.split('\n')[start.line - 1] ?? '';
    return [code, line.slice(start.column - 1, end.column - 1)];
  });
}

/** The page after the fixes that are certain. */
function fixed(source: string): string {
  const located = {severity: 'error', file: '/page.mdx'} as const;
  const diagnostics = check(source).map((problem) => ({...problem, ...located}));
  return applyFixes(source, diagnostics).content;
}

describe('a comparison in a page', () => {
  it.each([
    '<Comparison id="one-or-two" />',
    '<Comparison id="one-or-two" rows={["days"]} services={["one/overview", "two/overview"]} />',
    'Between words <Comparison id="one-or-two" tools />',
    '<Comparison id="one-or-two" tools={false} />',
  ])('is right: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it.each([
    ['<Comparison />', 'embed/missing-id', '<Comparison'],
    ['<Comparison id />', 'embed/missing-id', 'id'],
    ['<Comparison id={name} />', 'embed/missing-id', 'id={name}'],
    ['<Comparison id="one-or-three" />', 'embed/unknown-comparison', 'one-or-three'],
    ['<Comparison id="one-or-two" rows={["day"]} />', 'embed/unknown-row', 'day'],
    ['<Comparison id="one-or-two" services={["one"]} />', 'embed/unknown-service', 'one'],
    ['<Comparison id="one-or-two" rows="days" />', 'embed/wrong-list', 'rows="days"'],
    ['<Comparison id="one-or-two" rows={[]} />', 'embed/wrong-list', 'rows={[]}'],
    ['<Comparison id="one-or-two" rows={[1]} />', 'embed/wrong-list', 'rows={[1]}'],
    ['<Comparison id="one-or-two" row={["days"]} />', 'embed/unknown-attribute', 'row={["days"]}'],
    ['<Comparison id="one-or-two" {...more} />', 'embed/unknown-attribute', '{...more}'],
  ])('has errors: %s', (source, code, place) => {
    expect(problems(source)).toEqual([[code, place]]);
  });

  it('is told every problem of a list, at the entry', () => {
    expect(problems('<Comparison id="one-or-two" rows={["day", "days", "adit-log"]} />')).toEqual([
      ['embed/unknown-row', 'day'],
      ['embed/unknown-row', 'adit-log'],
    ]);
  });

  it('is fixed where it is clear what was meant', () => {
    expect(fixed('<Comparison id="one-or-tow" />')).toBe('<Comparison id="one-or-two" />');
    expect(fixed('<Comparison id="one-or-two" rows={["adit-log"]} />')).toBe(
      '<Comparison id="one-or-two" rows={["audit-log"]} />',
    );
  });

  it.each([
    ['is in the list already', '<Comparison id="one-or-two" rows={["audit-log", "adit-log"]} />'],
    ['could be meant twice', '<Comparison id="one-or-two" rows={["adit-log", "audit-lg"]} />'],
  ])('is not fixed by an id that %s', (_name, source) => {
    expect(problems(source)).not.toEqual([]);
    expect(fixed(source)).toBe(source);
  });

  it.each([
    ['declared, though with errors elsewhere', 'services={["one/overview", "two/overview"]}'],
    ['misspelt in comparisons.yml', 'rows={["days", "audit-logs"]}'],
  ])('is right about what is %s', (_name, list) => {
    const doubtful = {
      ...table,
      doubtfulRowIds: ['audit-log'],
      doubtfulServiceIds: ['two/overview'],
    };
    expect(check(`<Comparison id="one-or-two" ${list} />`, [doubtful])).toEqual([]);
  });

  it.each([
    ['rows={["days", "days"]}', 'embed/duplicate-row', 'days'],
    ['services={["one/overview", "one/overview"]}', 'embed/duplicate-service', 'one/overview'],
    ['services={["one/overview"]}', 'embed/too-few-services', 'services={["one/overview"]}'],
  ])('has errors as comparisons.yml would be: %s', (list, code, place) => {
    expect(problems(`<Comparison id="one-or-two" ${list} />`)).toEqual([[code, place]]);
  });

  it('is told where an id is listed first', () => {
    expect(check('<Comparison id="one-or-two" rows={["days", "days"]} />')).toMatchObject([
      {related: [{range: {start: {line: 1, column: 37}}, label: 'listed here first'}]},
    ]);
  });

  it('is told what there is', () => {
    expect(check('<Comparison id="x" />')).toMatchObject([{expected: '`one-or-two`'}]);
    expect(check('<Comparison id="x" />', [])).toMatchObject([
      {expected: null, help: 'declare it in `comparisons.yml`'},
    ]);
  });

  it('is found inside other elements', () => {
    expect(problems('<Tabs>\n  <Comparison />\n</Tabs>')).toEqual([
      ['embed/missing-id', '<Comparison'],
    ]);
  });

  it("is the author's own where the page imports or exports it", () => {
    expect(check('import {Comparison} from "./own";\n\n<Comparison />')).toEqual([]);
    expect(check('export const Comparison = () => null;\n\n<Comparison />')).toEqual([]);
  });
});
