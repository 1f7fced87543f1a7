import type {Comparison} from '../../../../plugins/training/src/shared/comparison';
import {
  comparedWith,
  comparedWithFile,
} from '../../../../plugins/training/src/comparison/publish/comparedWith';
import {comparison} from '../../support/comparisonModel';

function comparisonOf(id: string, ...names: readonly string[]): Comparison {
  const services = names.map((name) => ({
    id: name,
    slug: name,
    name,
    shortName: name.toUpperCase(),
    permalink: `/docs/${name}`,
    summary: [],
  }));
  return {...comparison, id, title: `The title of ${id}`, permalink: `/compare/${id}`, services};
}

describe('what the page of a service says about comparisons', () => {
  it('is who else is in them', () => {
    const comparisons = [comparisonOf('first', 'a', 'b', 'c'), comparisonOf('second', 'b', 'c')];
    expect(comparedWith('a', comparisons, 'en')).toEqual([
      {permalink: '/compare/first', label: 'B and C'},
    ]);
    expect(comparedWith('b', comparisons, 'de')).toEqual([
      {permalink: '/compare/first', label: 'A und C'},
      {permalink: '/compare/second', label: 'C'},
    ]);
  });

  it('is the title where the others are many', () => {
    const many = comparisonOf('many', 'a', 'b', 'c', 'd', 'e');
    expect(comparedWith('a', [many], 'en')).toMatchObject([{label: 'The title of many'}]);
  });

  it('is the title where two comparisons have the same services', () => {
    const comparisons = [comparisonOf('cost', 'a', 'b'), comparisonOf('limits', 'b', 'a')];
    expect(comparedWith('a', comparisons, 'en').map(({label}) => label)).toEqual([
      'The title of cost',
      'The title of limits',
    ]);
  });

  it('is nothing for a service that is in none', () => {
    expect(comparedWith('a', [], 'en')).toEqual([]);
  });
});

describe('the file that says so', () => {
  it('is named after the page', () => {
    const one = comparedWithFile('/site/docs/a/overview.mdx', '/site');
    expect(one).toMatch(/^compared-with-[\w-]+\.json$/);
    expect(comparedWithFile('/elsewhere/docs/a/overview.mdx', '/elsewhere')).toBe(one);
    expect(comparedWithFile('/site/docs/a-overview.mdx', '/site')).not.toBe(one);
  });
});
