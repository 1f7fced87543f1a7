import {reportError} from '../../diagnostics/reports/report';
import type {Placement} from './pipelines';
import {createPlacementLookup} from './pipelines';

/** As much of a webpack or Rspack compiler as is needed here. */
export interface Compiler {
  readonly options: {readonly module: {readonly rules: readonly unknown[]}};
  readonly watching?: {invalidate(): void} | null | undefined;
  readonly hooks: {
    readonly thisCompilation: {
      tap(name: string, callback: (compilation: {readonly errors: Error[]}) => void): void;
    };
  };
}

/** @returns a report, or `null` where there is nothing to report */
export type Report = (placementOf: (file: string) => Placement) => string | null;

const NAME = 'docusaurus-plugin-training';

/**
 * A plugin for webpack and Rspack that turns a report into an error of the compilation: it fails
 * a build, and in the dev server it is an overlay that goes away when the problem is fixed.
 */
export class ReportPlugin {
  readonly #report: Report;
  readonly #onCompiler: (compiler: Compiler) => void;

  constructor(report: Report, onCompiler: (compiler: Compiler) => void) {
    this.#report = report;
    this.#onCompiler = onCompiler;
  }

  apply(compiler: Compiler): void {
    this.#onCompiler(compiler);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const report = this.#report(createPlacementLookup(compiler.options.module.rules));
      if (report !== null) {
        compilation.errors.push(reportError(report));
      }
    });
  }
}
