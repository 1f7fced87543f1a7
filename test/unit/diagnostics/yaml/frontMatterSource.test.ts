import {frontMatterSource} from '../../../../plugins/training/src/diagnostics/yaml/frontMatterSource';

describe('frontMatterSource', () => {
  it('gives the YAML between the fences and where it starts', () => {
    expect(frontMatterSource('---\ntitle: A\n---\n\n# Page\n')).toEqual({
      text: 'title: A\n',
      offset: 4,
    });
  });

  it('counts a carriage return', () => {
    expect(frontMatterSource('---\r\ntitle: A\r\n---\r\n')).toEqual({
      text: 'title: A\r\n',
      offset: 5,
    });
  });

  it('counts a byte order mark', () => {
    expect(frontMatterSource('\uFEFF---\ntitle: A\n---\n')).toEqual({
      text: 'title: A\n',
      offset: 5,
    });
  });

  it('allows white space behind the fences', () => {
    expect(frontMatterSource('---  \ntitle: A\n---\t\nText\n')).toEqual({
      text: 'title: A\n',
      offset: 6,
    });
  });

  it('ends at a fence that stands alone in its line', () => {
    expect(frontMatterSource('---\na: |\n  ---\nb: x --- y\n---\nText\n---\n')?.text).toBe(
      'a: |\n  ---\nb: x --- y\n',
    );
  });

  it('goes to the end of the file where the closing fence is missing', () => {
    expect(frontMatterSource('---\ntitle: A\n')?.text).toBe('title: A\n');
  });

  it('ends at the end of the file', () => {
    expect(frontMatterSource('---\ntitle: A\n---')?.text).toBe('title: A\n');
  });

  it('may be empty', () => {
    expect(frontMatterSource('---\n---\nText\n')).toEqual({text: '', offset: 4});
  });

  it.each([
    '',
    '# Page\n',
    '# Page\n\n---\n\nText\n\n---\n',
    '\n---\ntitle: A\n---\n',
    '----\na\n----\n',
  ])('finds none in %j', (content) => {
    expect(frontMatterSource(content)).toBeNull();
  });
});
