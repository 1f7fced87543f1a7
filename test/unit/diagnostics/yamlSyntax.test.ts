import {frontMatterSource} from '../../../plugins/training/src/diagnostics/frontMatterSource';
import {findSyntaxFault} from '../../../plugins/training/src/diagnostics/yamlSyntax';
import {isInside, show, textIn} from '../support/ranges';

const FILE = '/site/docs/page.mdx';

/** The fault of a page's front matter. */
function faultOf(yaml: string) {
  const content = `---\n${yaml}---\n\nText\n`;
  const source = frontMatterSource(content) ?? {text: '', offset: 0};
  const fault = findSyntaxFault(source, 'page/yaml-syntax', FILE, content);
  return fault && {...fault, content};
}

describe('findSyntaxFault', () => {
  it.each(['', 'title: A\n', '# Nothing\n', 'a: &a 1\nb: *a\n', '- One\n'])(
    'finds none in %j',
    (yaml) => {
      expect(faultOf(yaml)).toBeNull();
    },
  );

  it('says what is wrong, where in the file, and what it may come from', () => {
    expect(faultOf('layout: x\ntitle: Trails: an overview\n')).toMatchObject({
      code: 'page/yaml-syntax',
      severity: 'error',
      message: 'Nested mappings are not allowed in compact mappings',
      file: FILE,
      range: {start: {line: 3, column: 8}, end: {line: 3, column: 9}},
      found: 'here',
      help: 'put text that contains `: ` or ` #` in quotes, or into a block that starts with `>-`',
      related: [],
      fix: null,
    });
  });

  it.each([
    ['a list that is not closed', 'a: [b\n', 'b'],
    ['a quote that is not closed', 'a: "b\nc: d\n', 'd'],
    ['a quote that goes on', "a: 'b' c\n", 'c'],
    ['a tab', 'a:\n\tb: c\n', '\t'],
    ['a key that is there twice', 'a: 1\na: 2\n', 'a'],
  ])('finds %s, in a line of the front matter', (_name, yaml, character) => {
    const fault = faultOf(yaml);
    expect(fault && isInside(fault.content, fault.range)).toBe(true);
    expect(fault && textIn(fault.content, fault.range)).toBe(character);
    expect(fault?.message).not.toMatch(/\n|at line/);
  });

  it('finds an alias of nothing', () => {
    const fault = faultOf('a: 1\nb: *nothing\n');
    expect(fault?.message).toMatch(/^Unresolved alias.*: nothing$/);
    expect(fault && show(fault.range)).toBe('3:4-3:5');
  });

  it('is one fault: what follows the first is its consequence', () => {
    expect(faultOf('a: b: c\nd: [e\n')).toMatchObject({range: {start: {line: 2}}});
  });
});
