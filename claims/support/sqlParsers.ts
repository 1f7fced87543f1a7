import Module, {createRequire} from 'node:module';
import {transformFileSync} from '@swc/core';

interface Problem {
  readonly message: string;
  readonly startLine: number;
}

interface Parser {
  readonly validate: (sql: string) => readonly Problem[];
}

interface Loader {
  _compile: (code: string, file: string) => void;
}

/** Node's loaders of modules, which have no types. */
const loaders = (
  Module as unknown as {_extensions: Record<string, (module: Loader, file: string) => void>}
)._extensions;
const load = createRequire(__filename);

/**
 * The parsers come as ES modules that only bundlers resolve, with megabytes of tables, which take
 * the loader of claims half a minute to compile, and this compiler a second.
 */
function withCompiler<T>(run: () => T): T {
  const original = loaders['.js'];
  loaders['.js'] = (module, file) => {
    if (/[\\/]dt-sql-parser[\\/]dist[\\/]/.test(file)) {
      const {code} = transformFileSync(file, {
        swcrc: false,
        jsc: {target: 'es2022', parser: {syntax: 'ecmascript'}},
        module: {type: 'commonjs'},
      });
      module._compile(code, file);
    } else {
      original?.(module, file);
    }
  };
  try {
    return run();
  } finally {
    if (original) {
      loaders['.js'] = original;
    }
  }
}

const parsers = new Map<string, Parser>();

function parserOf(dialect: 'Trino' | 'Hive'): Parser {
  const parser =
    parsers.get(dialect) ??
    withCompiler(() => {
      const module = load(`dt-sql-parser/dist/parser/${dialect.toLowerCase()}`) as Readonly<
        Record<string, new () => Parser>
      >;
      const Dialect = module[`${dialect}SQL`];
      if (!Dialect) {
        throw new Error(`there is no parser of ${dialect}`);
      }
      return new Dialect();
    });
  parsers.set(dialect, parser);
  return parser;
}

/** `true`, or a sentence that quotes what the parser stumbled over. */
export function parses(sql: string, dialect: 'Trino' | 'Hive'): true | string {
  const [problem] = parserOf(dialect).validate(sql);
  if (!problem) {
    return true;
  }
  const message = problem.message.replace(/'([^']+)'/, '`$1`').replace(/\.?$/, '.');
  return `As ${dialect}, line ${problem.startLine}: ${message}`;
}
