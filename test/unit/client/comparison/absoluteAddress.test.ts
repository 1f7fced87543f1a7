import {absoluteAddress} from '../../../../plugins/training/src/client/comparison/absoluteAddress';

describe('the absolute address of a link', () => {
  const PAGE = 'https://example.com/x/compare/one?cols=a,b';
  const HASHED = 'https://example.com/x/#/compare/one?cols=a,b';

  it.each([
    [PAGE, '/x/docs/two', 'https://example.com/x/docs/two'],
    [PAGE, 'https://aws.amazon.com/', 'https://aws.amazon.com/'],
    [HASHED, '/docs/two#part', 'https://example.com/x/#/docs/two#part'],
    [HASHED, '//aws.amazon.com/', 'https://aws.amazon.com/'],
    [HASHED, 'https://aws.amazon.com/', 'https://aws.amazon.com/'],
  ])('on %s, %s leads to %s', (page, href, expected) => {
    expect(absoluteAddress(href, page)).toBe(expected);
  });
});
