import {ReportPlugin} from '../../../plugins/training/src/wiring/bundlerPlugin';
import {markAsTrainingTransformer} from '../../../plugins/training/src/wiring/transformerMark';
import {createCompiler, mdxRule} from '../support/bundler';

describe('ReportPlugin', () => {
  it('makes a report an error of every compilation', () => {
    const compiler = createCompiler([]);
    new ReportPlugin(() => ({errors: 'the report', warnings: null}), jest.fn()).apply(compiler);
    expect(compiler.compile().map(({message}) => message.trim())).toEqual(['the report']);
    expect(compiler.compile()).toHaveLength(1);
  });

  it('adds no error where there is nothing to report', () => {
    const compiler = createCompiler([]);
    new ReportPlugin(() => ({errors: null, warnings: null}), jest.fn()).apply(compiler);
    expect(compiler.compile()).toEqual([]);
    expect(compiler.compileWarnings()).toEqual([]);
  });

  it('makes a warning one of the compilation, which does not fail a build', () => {
    const compiler = createCompiler([]);
    new ReportPlugin(() => ({errors: null, warnings: 'the warning'}), jest.fn()).apply(compiler);
    expect(compiler.compile()).toEqual([]);
    expect(compiler.compileWarnings().map(({message}) => message.trim())).toEqual(['the warning']);
  });

  it("tells the report where the bundler's rules have the transformer", () => {
    const ours = markAsTrainingTransformer(() => undefined);
    const compiler = createCompiler([mdxRule(['/site/docs'], {remarkPlugins: [ours]})]);
    const report = (placementOf: (file: string) => string) => ({
      errors: placementOf('/site/docs/a.mdx'),
      warnings: null,
    });
    new ReportPlugin(report, jest.fn()).apply(compiler);
    expect(compiler.compile()[0]?.message.trim()).toBe('after-defaults');
  });

  it('hands over its compiler', () => {
    const onCompiler = jest.fn();
    const compiler = createCompiler([]);
    new ReportPlugin(() => ({errors: null, warnings: null}), onCompiler).apply(compiler);
    expect(onCompiler.mock.calls).toEqual([[compiler]]);
  });
});
