import {reportError} from '../diagnostics/report';
import type {Placement} from './pipelines';
import {createPlacementLookup} from './pipelines';

interface Compilation {
  readonly errors: Error[];
  readonly warnings: Error[];
}

/** As much of a webpack or Rspack compiler as is needed here. */
export interface Compiler {
  readonly options: {readonly module: {readonly rules: readonly unknown[]}};
  readonly watching?: {invalidate(): void} | null | undefined;
  readonly hooks: {
    readonly thisCompilation: {
      tap(name: string, callback: (compilation: Compilation) => void): void;
    };
  };
}

/** Reports as text; `null` where there is nothing to report. */
export interface Reports {
  readonly errors: string | null;
  readonly warnings: string | null;
}

export type Report = (placementOf: (file: string) => Placement) => Reports;

const NAME = 'docusaurus-plugin-training';

/**
 * A plugin for webpack and Rspack that turns reports into an error and a warning of the
 * compilation. The error fails a build, and in the dev server it is an overlay that goes away when
 * the fault is mended; the warning is shown in the terminal.
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
      const {errors, warnings} = this.#report(createPlacementLookup(compiler.options.module.rules));
      if (errors !== null) {
        compilation.errors.push(reportError(errors));
      }
      if (warnings !== null) {
        compilation.warnings.push(reportError(warnings));
      }
    });
  }
}
