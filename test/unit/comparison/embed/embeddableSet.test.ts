import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {ComparisonSources} from '../../../../plugins/training/src/comparison/assembly/comparisonSources';
import {buildComparisons} from '../../../../plugins/training/src/comparison/built/buildComparisons';
import {checkEmbeds} from '../../../../plugins/training/src/comparison/embed/checkEmbeds';
import {toEmbeddableSet} from '../../../../plugins/training/src/comparison/embed/embeddableSet';
import {servicePage} from '../../support/comparison';
import {comparisonOptions, comparisonSet, noSources} from '../../support/comparisonSet';

const one = servicePage('one', {days: 90, answers: 'Who?'});
const two = servicePage('two', {days: 30, answers: 'What?'});

/** What pages can show of a comparison of some services and rows. */
async function embeddable(
  services: string,
  rowIds: readonly string[],
  servicePages: ComparisonSources['servicePages'],
) {
  const rows = rowIds.map((id) => `{id: ${id}, label: Row}`).join(', ');
  const set = comparisonSet(`table: {title: Table, services: [${services}], rows: [${rows}]}`);
  const built = await buildComparisons(set, {...noSources, servicePages}, comparisonOptions);
  return toEmbeddableSet(built, ({id}) => `${id}.json`).comparisons[0];
}

describe('what pages can show of a comparison', () => {
  it('is what comparisons.yml declares', async () => {
    expect(await embeddable('one/overview, two/overview', ['days', 'answers'], [one, two])).toEqual(
      {
        id: 'table',
        module: 'table.json',
        rowIds: ['days', 'answers'],
        serviceIds: ['one/overview', 'two/overview'],
        doubtfulRowIds: [],
        doubtfulServiceIds: [],
      },
    );
  });

  it('has a service whose page has errors, which is in doubt', async () => {
    expect(await embeddable('one/overview, two/overview', ['days'], [one])).toMatchObject({
      serviceIds: ['one/overview', 'two/overview'],
      doubtfulServiceIds: ['two/overview'],
    });
  });

  it('may be the doc of a file that was written for it', async () => {
    expect(await embeddable('one/overview, docs/two/overview.mdx', ['days'], [one])).toMatchObject({
      doubtfulServiceIds: ['docs/two/overview', 'two/overview'],
    });
  });

  it('has a row that no page has a value for, which is in doubt', async () => {
    expect(
      await embeddable('one/overview, two/overview', ['day', 'answers'], [one, two]),
    ).toMatchObject({rowIds: ['day', 'answers'], doubtfulRowIds: ['day']});
  });

  it('has each id once, and in doubt the one that should have been there', async () => {
    const services = 'one/overview, one/overview';
    expect(await embeddable(services, ['days', 'days'], [one])).toMatchObject({
      rowIds: ['days'],
      serviceIds: ['one/overview'],
      doubtfulRowIds: ['answers'],
    });
  });
});

describe('a page that shows a part of a comparison', () => {
  const sqs = servicePage('sqs', {'retention-days': 14});
  const sns = servicePage('sns', {'retention-days': 0});
  const right =
    '<Comparison id="table" rows={["retention-days"]} services={["sqs/overview", "sns/overview"]} />';

  it.each([
    ['a service has errors', 'sqs/overview, sns/overview', 'retention-days', [sns]],
    [
      'a service is misspelt in comparisons.yml',
      'sqss/overview, sns/overview',
      'retention-days',
      [sqs, sns],
    ],
    [
      'a service is nearer to another one',
      'qs/overview, sns/overview',
      'retention-days',
      [sqs, sns],
    ],
    [
      'a row is misspelt in comparisons.yml',
      'sqs/overview, sns/overview',
      'retention-day',
      [sqs, sns],
    ],
  ])('is right, though %s', async (_name, services, row, pages) => {
    const comparison = await embeddable(services, [row], pages);
    const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(right);
    expect(checkEmbeds(tree, right, comparison ? [comparison] : [])).toEqual([]);
  });
});
