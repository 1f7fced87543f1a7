import {ReportPlugin} from '../../../../plugins/training/src/docusaurus/wiring/bundlerPlugin';
import {markAsTrainingTransformer} from '../../../../plugins/training/src/docusaurus/wiring/transformerMark';
import {createCompiler, mdxRule} from '../../support/bundler';

describe('ReportPlugin', () => {
  it('makes a report an error of every compilation', () => {
    const compiler = createCompiler([]);
    new ReportPlugin(() => 'the report', jest.fn()).apply(compiler);
    expect(compiler.compile().map(({message}) => message.trim())).toEqual(['the report']);
    expect(compiler.compile()).toHaveLength(1);
  });

  it('adds no error where there is nothing to report', () => {
    const compiler = createCompiler([]);
    new ReportPlugin(() => null, jest.fn()).apply(compiler);
    expect(compiler.compile()).toEqual([]);
  });

  it("tells the report where the bundler's rules have the transformer", () => {
    const ours = markAsTrainingTransformer(() => undefined);
    const compiler = createCompiler([mdxRule(['/site/docs'], {remarkPlugins: [ours]})]);
    new ReportPlugin((placementOf) => placementOf('/site/docs/a.mdx'), jest.fn()).apply(compiler);
    expect(compiler.compile()[0]?.message.trim()).toBe('after-defaults');
  });

  it('hands over its compiler', () => {
    const onCompiler = jest.fn();
    const compiler = createCompiler([]);
    new ReportPlugin(() => null, onCompiler).apply(compiler);
    expect(onCompiler.mock.calls).toEqual([[compiler]]);
  });
});
