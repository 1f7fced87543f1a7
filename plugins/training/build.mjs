/**
 * Compiles `src/` to `lib/`: CommonJS for what Docusaurus loads in Node, ES modules for what its
 * bundlers load, both readable, because sites copy components from `lib/theme/`. Types come from
 * the TypeScript compiler.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {transformFileSync} from '@swc/core';
import * as prettier from 'prettier';

const ROOT = import.meta.dirname;
const SOURCE = path.join(ROOT, 'src');
const OUTPUT = path.join(ROOT, 'lib');

/** Folders whose files a bundler loads. */
const BUNDLED = ['client', 'theme'];

/** @param {string} file relative to the source */
function compile(file) {
  const isBundled = BUNDLED.includes(file.split(path.sep)[0]);
  const {code} = transformFileSync(path.join(SOURCE, file), {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: {syntax: 'typescript', tsx: file.endsWith('.tsx')},
      transform: {react: {runtime: 'automatic'}},
      // Only a bundler needs them to be gone; a reader of `lib/theme/` wants them.
      preserveAllComments: isBundled,
    },
    // Node loads ES modules from CommonJS by `import()` alone, so that one has to stay.
    module: isBundled ? {type: 'es6'} : {type: 'commonjs', ignoreDynamic: true},
  });
  return code;
}

rmSync(OUTPUT, {recursive: true, force: true});
for (const entry of readdirSync(SOURCE, {recursive: true, withFileTypes: true})) {
  const file = path.relative(SOURCE, path.join(entry.parentPath, entry.name));
  const target = path.join(OUTPUT, file);
  if (entry.isFile()) {
    mkdirSync(path.dirname(target), {recursive: true});
    if (/\.tsx?$/.test(file) && !file.endsWith('.d.ts')) {
      const code = await prettier.format(compile(file), {
        ...(await prettier.resolveConfig(target)),
        parser: 'babel',
      });
      writeFileSync(target.replace(/\.tsx?$/, '.js'), code);
    } else {
      cpSync(path.join(SOURCE, file), target);
    }
  }
}

const {status} = spawnSync('npx', ['tsc', '--project', path.join(ROOT, 'tsconfig.build.json')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
