import {type Service, serviceSchema} from '../../../plugins/training/src/service/schema';
import {
  comparableServicesToMdast,
  serviceHeaderToMdast,
} from '../../../plugins/training/src/service/toMdast';
import {attributesOf, isJsx, wordsOf} from '../support/page';

function serviceWith(keys: object): Service {
  return serviceSchema.parse({name: 'AWS CloudTrail', ...keys});
}

describe('serviceHeaderToMdast', () => {
  const headerOf = (keys: object) => serviceHeaderToMdast(serviceWith(keys), 'Header', null);

  it('is an element with the number and a list item per topic', () => {
    const [header] = headerOf({number: 41, topics: ['Monitoring', 'Audit']});
    expect(header && isJsx(header) && attributesOf(header)).toEqual({number: '41'});
    expect(header && isJsx(header) && header.children.map(wordsOf)).toEqual([
      'Monitoring',
      'Audit',
    ]);
  });

  it('does without a number, or without topics', () => {
    expect(headerOf({topics: ['Audit']})).toMatchObject([{name: 'Header', attributes: []}]);
    expect(headerOf({number: 41})).toMatchObject([{name: 'Header', children: []}]);
  });

  it('is not there where it would be empty', () => {
    expect(headerOf({})).toEqual([]);
  });

  it('has the variable that says what the service is compared with', () => {
    expect(serviceHeaderToMdast(serviceWith({}), 'Header', 'links')).toMatchObject([
      {name: 'Header', attributes: [{name: 'comparisons', value: {value: 'links'}}]},
    ]);
  });

  it('takes topics as they are written, and not as Markdown', () => {
    expect(headerOf({topics: ['*Audit*']})).toMatchObject([
      {children: [{name: 'li', children: [{type: 'text', value: '*Audit*'}]}]},
    ]);
  });
});

describe('comparableServicesToMdast', () => {
  it('is a heading with an anchor, and a list item with a link per service', () => {
    const service = serviceWith({
      comparable: [{provider: 'GCP', name: 'Cloud Audit Logs', url: 'https://cloud.google.com/l'}],
    });
    const [heading, list] = comparableServicesToMdast(service, 'List', 'Services comparables');
    expect(heading).toMatchObject({
      type: 'heading',
      depth: 2,
      data: {hProperties: {id: 'comparable-services'}},
      children: [{value: 'Services comparables'}],
    });
    expect(list && wordsOf(list)).toBe('GCP Cloud Audit Logs');
    expect(list).toMatchObject({
      name: 'List',
      attributes: [{name: 'title', value: 'Services comparables'}],
      children: [
        {children: [{name: 'span'}, {}, {type: 'link', url: 'https://cloud.google.com/l'}]},
      ],
    });
  });

  it('is not there where there are none', () => {
    expect(comparableServicesToMdast(serviceWith({}), 'List', 'Comparable services')).toEqual([]);
  });
});
