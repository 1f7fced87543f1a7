import {
  defaultMessages,
  headingsFile,
  readAcrossClouds,
  readHeadings,
} from '../../../plugins/training/src/docusaurus/translations';

const CHECK = 'theme.training.KnowledgeCheck.check';

describe('the words of the comparison across clouds', () => {
  it('are English where nobody has translated them', () => {
    expect(readAcrossClouds([], 'en')).toEqual({
      title: 'Services across clouds',
      description: 'Each service, and what does the same work at other providers.',
    });
  });

  it('are in the language of the site where the plugin has it', () => {
    expect(readAcrossClouds([], 'de')).not.toEqual(readAcrossClouds([], 'en'));
  });

  it("are the site's own where it has translated them", () => {
    const file = {path: 'headings', content: {acrossCloudsTitle: {message: 'Wolken'}}};
    expect(readAcrossClouds([file], 'de')).toEqual({
      ...readAcrossClouds([], 'de'),
      title: 'Wolken',
    });
  });
});

describe('the headings that the plugin writes into pages', () => {
  it('are English where nobody has translated them', () => {
    expect(readHeadings([], 'en')).toEqual({
      knowledgeCheck: 'Knowledge check',
      comparableServices: 'Comparable services',
    });
    expect(readHeadings([], 'xx')).toEqual(readHeadings([], 'en'));
  });

  it('are in the language of the site where the plugin has it', () => {
    expect(readHeadings([headingsFile('de')], 'de').knowledgeCheck).not.toBe('Knowledge check');
  });

  it("are the site's own where it has translated them", () => {
    const file = {path: 'headings', content: {knowledgeCheck: {message: 'Wissenstest'}}};
    expect(readHeadings([file], 'de')).toEqual({
      ...readHeadings([], 'de'),
      knowledgeCheck: 'Wissenstest',
    });
  });

  it('are explained to translators', () => {
    expect(headingsFile('en').content).toEqual({
      knowledgeCheck: {
        message: 'Knowledge check',
        description: 'Heading of a quiz that has no title',
      },
      comparableServices: {
        message: 'Comparable services',
        description: 'Heading of the list of counterparts of a service',
      },
      acrossCloudsTitle: {
        message: 'Services across clouds',
        description: 'Title of the comparison of services with those of other providers',
      },
      acrossCloudsDescription: {
        message: 'Each service, and what does the same work at other providers.',
        description: 'Description of the comparison of services with those of other providers',
      },
      checkedAgainst: {
        message: 'Checked against {packages}',
        description: 'Below what a claim has verified; {packages} are names with versions',
      },
      checkedAutomatically: {
        message: 'Checked automatically',
        description: 'Below what a claim has verified without a package',
      },
    });
  });
});

describe('the default messages', () => {
  it.each(['xx', 'xx-YY', 'not a locale', 'en', 'en-GB'])('are none for %s', (locale) => {
    expect(defaultMessages(locale)).toEqual({});
  });

  it.each([
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
  ])('for %s are those for %s', (locale, other) => {
    expect(defaultMessages(other)).toHaveProperty([CHECK]);
    expect(defaultMessages(locale)).toEqual(defaultMessages(other));
  });

  it.each(['zh-TW', 'zh-Hant'])('for %s are not those in another script', (locale) => {
    expect(defaultMessages(locale)).toEqual({});
  });

  it('leave out the headings, which no component shows', () => {
    expect(Object.keys(defaultMessages('de')).filter((id) => id.endsWith('.title'))).toEqual([]);
  });
});
