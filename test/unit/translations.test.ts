import type {LoadContext} from '@docusaurus/types';
import {defaultMessages, translateHeadings} from '../../plugins/training/src/translations';

function headings(currentLocale: string, codeTranslations: Record<string, string> = {}) {
  return translateHeadings({codeTranslations, i18n: {currentLocale}} as LoadContext);
}

describe('the headings that the plugin writes into pages', () => {
  it('are English where nobody has translated them', () => {
    expect(headings('en')).toEqual({
      knowledgeCheck: 'Knowledge check',
      comparableServices: 'Comparable services',
    });
    expect(headings('xx')).toEqual(headings('en'));
  });

  it("are the site's own where it has translated them", () => {
    expect(headings('de', {'theme.training.KnowledgeCheck.title': 'Wissenstest'})).toMatchObject({
      knowledgeCheck: 'Wissenstest',
    });
  });
});

describe('the default messages', () => {
  it('are none for a language that the plugin does not know', () => {
    expect(defaultMessages('xx')).toEqual({});
    expect(defaultMessages('xx-YY')).toEqual({});
  });
});
