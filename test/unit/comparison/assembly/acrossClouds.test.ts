import {
  compareAcrossClouds,
  servicesAcrossClouds,
} from '../../../../plugins/training/src/comparison/assembly/acrossClouds';
import {servicePage} from '../../support/comparison';

const words = {title: 'Across clouds', description: 'Who has what.'};

function counterpart(provider: string, name: string) {
  return {provider, name, url: `https://example.com/${name}`};
}

const unknown = {kind: 'support', support: 'unknown', note: null, source: null, checked: null};

const trail = servicePage(
  'AWS CloudTrail',
  {},
  {
    shortName: 'CloudTrail',
    comparable: [counterpart('GCP', 'audit'), counterpart('Azure', 'activity')],
  },
);
const config = servicePage(
  'AWS Config',
  {},
  {comparable: [counterpart('Azure', 'policy'), counterpart('Azure', 'graph')]},
);

function compare() {
  return compareAcrossClouds('/compare/across-clouds', 'AWS', [trail, config], words);
}

describe('the comparison across clouds', () => {
  it('has the words that it is given, and its address', () => {
    expect(compare()).toMatchObject({
      id: 'across-clouds',
      permalink: '/compare/across-clouds',
      title: 'Across clouds',
      description: 'Who has what.',
      notes: [],
    });
  });

  it('has a column for the site and one for each provider, as they first appear', () => {
    expect(compare().services).toEqual(
      ['AWS', 'GCP', 'Azure'].map((name) => ({
        id: name,
        slug: name.toLowerCase(),
        name,
        shortName: name,
        permalink: null,
        summary: [],
      })),
    );
  });

  it('has a row for each service, which leads to its page', () => {
    const [group, ...others] = compare().groups;
    expect(others).toEqual([]);
    expect(group?.rows.map(({id, label, permalink}) => [id, label, permalink])).toEqual([
      ['cloudtrail', 'CloudTrail', '/docs/AWS CloudTrail/overview'],
      ['aws-config', 'AWS Config', '/docs/AWS Config/overview'],
    ]);
  });

  it('has rows with ids of their own, whatever the services are called', () => {
    const comparable = [counterpart('GCP', 'a')];
    const pages = ['A', 'A!'].map((name) => servicePage(name, {}, {comparable}));
    const [group] = compareAcrossClouds('/compare/across-clouds', 'AWS', pages, words).groups;
    expect(group?.rows.map(({id}) => id)).toEqual(['a', 'a-1']);
  });

  it('has the service and its counterparts as links', () => {
    const link = (href: string, name: string) => ({tag: 'a', href, children: [name]});
    const [first] = compare().groups[0]?.rows ?? [];
    expect(first?.cells).toMatchObject([
      {kind: 'text', content: [link('/docs/AWS CloudTrail/overview', 'AWS CloudTrail')]},
      {kind: 'text', content: [link('https://example.com/audit', 'audit')]},
      {kind: 'text', content: [link('https://example.com/activity', 'activity')]},
    ]);
  });

  it('joins several counterparts, and says where nobody knows any', () => {
    const [, second] = compare().groups[0]?.rows ?? [];
    expect(second?.cells.slice(1)).toMatchObject([
      unknown,
      {content: [{children: ['policy']}, ', ', {children: ['graph']}]},
    ]);
  });
});

describe('the services that are compared across clouds', () => {
  it('are those that name a counterpart, in the order of their numbers', () => {
    const comparable = [counterpart('GCP', 'a')];
    const pages = [
      servicePage('unnumbered', {}, {comparable}),
      servicePage('second', {}, {comparable, number: 2}),
      servicePage('alone', {}, {number: 1}),
      servicePage('first', {}, {comparable, number: 1}),
      servicePage('later', {}, {comparable}),
    ];
    expect(servicesAcrossClouds(pages).map(({service}) => service.name)).toEqual([
      'first',
      'second',
      'unnumbered',
      'later',
    ]);
  });
});
