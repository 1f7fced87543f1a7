/** @jest-environment jsdom */
import {spokenParts} from '../../../plugins/training/src/client/spokenParts';

function spoken(html: string): string {
  const element = document.createElement('div');
  element.innerHTML = html;
  return spokenParts(element).join(' | ');
}

describe('what is said of an element', () => {
  it('has a formula once, though it is there as words, as its source and as a picture', () => {
    const formula =
      '<math><semantics><mrow><mi>n</mi><mn>2</mn></mrow><annotation>n^2</annotation></semantics></math>';
    expect(spoken(`It has <span>${formula}</span><span aria-hidden="true">n2</span> steps.`)).toBe(
      'It has n2 steps.',
    );
  });

  it('keeps blocks apart', () => {
    expect(spoken('<div>Remember</div><div><p>It is so.</p><p>Always.</p></div>')).toBe(
      'Remember It is so. Always.',
    );
  });

  it('keeps the items of a list apart, and what leads to them before the first', () => {
    expect(spoken('Letters:<ul><li><p>A</p></li><li>B</li></ul>And <em>digits</em>.')).toBe(
      'Letters: A | B | And digits.',
    );
    expect(spoken('<dl><dt>CloudTrail</dt><dd>Who called?</dd></dl>')).toBe(
      'CloudTrail | Who called?',
    );
  });

  it('leaves out tabs that are not open', () => {
    expect(spoken('<pre>npm install x</pre><pre hidden>yarn add x</pre>')).toBe('npm install x');
  });

  it('leaves out the styles of a diagram', () => {
    expect(spoken('<svg><style>.a{fill:red}</style><text>Start</text></svg>')).toBe('Start');
  });
});
