import type {Compiler} from '../../../plugins/training/src/docusaurus/wiring/bundlerPlugin';

/** A content plugin's rule for Markdown, as Docusaurus writes it into a bundler's configuration. */
export function mdxRule(include: readonly string[], options: object): object {
  return {
    test: /\.mdx?$/i,
    include,
    use: [
      {loader: '/node_modules/babel-loader/lib/index.js', options: {}},
      {loader: '/node_modules/@docusaurus/mdx-loader/lib/index.js', options},
    ],
  };
}

/** A bundler that can be told to compile. */
export interface FakeCompiler extends Compiler {
  readonly watching: {readonly invalidate: jest.Mock};
  /** @returns the errors of the compilation */
  readonly compile: () => readonly Error[];
}

export function createCompiler(rules: readonly unknown[]): FakeCompiler {
  const callbacks: ((compilation: {readonly errors: Error[]}) => void)[] = [];
  return {
    options: {module: {rules}},
    watching: {invalidate: jest.fn()},
    hooks: {thisCompilation: {tap: (_name, callback) => callbacks.push(callback)}},
    compile: () => {
      const compilation = {errors: []};
      callbacks.forEach((callback) => {
        callback(compilation);
      });
      return compilation.errors;
    },
  };
}
