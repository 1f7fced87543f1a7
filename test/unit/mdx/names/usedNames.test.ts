import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {moduleNames} from '../../../../plugins/training/src/mdx/names/moduleNames';
import {nodesIn, scriptsOf} from '../../../../plugins/training/src/mdx/syntaxTree';
import {usedNames} from '../../../../plugins/training/src/mdx/names/usedNames';

const mdx = unified().use(remarkParse).use(remarkMdx);

function parse(markdown: string): Root {
  return mdx.parse(markdown);
}

/** The names that the JavaScript of a text reads, each with what stands at its offset. */
function namesIn(markdown: string): string[] {
  return nodesIn(parse(markdown))
    .flatMap(scriptsOf)
    .flatMap(({program}) => usedNames(program))
    .map(({name, offset}) => (markdown.startsWith(name, offset) ? name : `${name} elsewhere`));
}

describe('usedNames', () => {
  it.each([
    ['a name', '{bucket}', ['bucket']],
    ['names in a calculation', 'a {your-bucket} b', ['your', 'bucket']],
    ['the object of a property', '{a.b.c}', ['a']],
    ['the name of a property that is looked up', '{a[b]}', ['a', 'b']],
    ['values of an object', '{f({a: b, c, [d]: 1})}', ['f', 'b', 'c', 'd']],
    ['parts of a template', '{`one ${two} three`}', ['two']],
    ['an attribute', '<Card title={words} {...rest} />', ['words', 'rest']],
    ['an element in braces', '{<b title={a}>{b}</b>}', ['a', 'b']],
    ['a name after letters of several code units', '😀 日本語 {naïve}', ['naïve']],
    ['a name on another line', 'One\n\n- two\n\n  {\n  three}', ['three']],
    ['nothing but a comment', '{/* bucket */}', []],
    ['text in quotes', "{' '}", []],
    ['the name of an element', '<Card />', []],
  ])('are those of %s', (_name, markdown, names) => {
    expect(namesIn(markdown)).toEqual(names);
  });

  it.each([
    ['a function, which may wait for a click', '<button onClick={() => alert(words)}>Go</button>'],
    ['one that asks first', "{typeof window === 'undefined' ? null : window.name}"],
  ])('are not those of %s', (_name, markdown) => {
    expect(namesIn(markdown)).toEqual([]);
  });
});

describe('moduleNames', () => {
  it.each([
    ["import a, {b, c as d} from './x'", ['a', 'b', 'd']],
    ["import * as all from './x'", ['all']],
    ['export const a = 1, b = 2', ['a', 'b']],
    ['export const {a, b: {c}, ...d} = x, [e, , f = 1, ...g] = y', ['a', 'c', 'd', 'e', 'f', 'g']],
    ['export function Box() {}', ['Box']],
    ['export class Shape {}', ['Shape']],
    ["export {a} from './x'", []],
    ["export * from './x'", []],
  ])('are those that %s makes known', (statement, names) => {
    expect([...moduleNames(parse(`${statement}\n\nText\n`))]).toEqual(names);
  });

  it('are none of a page without JavaScript', () => {
    expect([...moduleNames(parse('Text {bucket}\n'))]).toEqual([]);
  });
});
