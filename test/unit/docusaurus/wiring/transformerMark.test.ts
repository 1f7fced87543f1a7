import {
  isTrainingTransformer,
  markAsTrainingTransformer,
} from '../../../../plugins/training/src/docusaurus/wiring/transformerMark';

const own = markAsTrainingTransformer(() => undefined);
const other = () => undefined;

describe('isTrainingTransformer', () => {
  it.each([
    ['itself', own],
    ['with options', [own, {some: 'option'}]],
    ['in brackets alone', [own]],
  ])('knows ours %s', (_name, entry) => {
    expect(isTrainingTransformer(entry)).toBe(true);
  });

  it('knows ours from another copy of the module', () => {
    const fromElsewhere = Object.assign(() => undefined, {
      [Symbol.for('docusaurus-plugin-training/remark')]: true,
    });
    expect(isTrainingTransformer(fromElsewhere)).toBe(true);
  });

  it.each([
    ['another transformer', other],
    ['another one with options', [other, own]],
    ['an empty list', []],
    ['nothing', null],
    ['a name', 'docusaurus-plugin-training/remark'],
  ])('does not take %s for ours', (_name, entry) => {
    expect(isTrainingTransformer(entry)).toBe(false);
  });
});
