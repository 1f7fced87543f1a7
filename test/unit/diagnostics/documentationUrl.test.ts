import type {Code} from '../../../plugins/training/src/diagnostics/codes';
import {documentationUrl} from '../../../plugins/training/src/diagnostics/documentationUrl';

describe('documentationUrl', () => {
  it.each<[Code, string]>([
    ['lint/missing-id', 'https://example.com/docs/rules/missing-id'],
    ['quiz/unknown-key', 'https://example.com/docs/problems#quiz-unknown-key'],
    ['page/yaml-syntax', 'https://example.com/docs/problems#page-yaml-syntax'],
  ])('gives a rule its page, and any other code its section: %s', (code, url) => {
    expect(documentationUrl(code, 'https://example.com/docs')).toBe(url);
  });

  it('gives nothing where the site names no documentation', () => {
    expect(documentationUrl('lint/missing-id', null)).toBeNull();
  });

  it('takes an address with a slash at its end as well', () => {
    expect(documentationUrl('lint/missing-id', 'https://example.com/docs/')).toBe(
      'https://example.com/docs/rules/missing-id',
    );
  });
});
