/**
 * As much of Jest's interface as the unit tests of Node's side use, for Mocha. Jest loads every
 * module again for each file of tests, which for thousands of mutants takes most of the time;
 * Mocha loads them once.
 */
import {readFileSync} from 'node:fs';
import Module from 'node:module';
import {transformSync} from '@swc/core';
import {expect} from 'expect';
import {bind} from 'jest-each';
import {fn} from 'jest-mock';
import Mocha from 'mocha';

Module._extensions['.ts'] = (module, filename) => {
  const {code} = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: {parser: {syntax: 'typescript'}, target: 'es2022'},
    module: {type: 'commonjs'},
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};

const {bdd} = Mocha.interfaces;

Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    context.it.each = bind(context.it);
    context.describe.each = bind(context.describe);
    context.beforeAll = context.before;
    context.afterAll = context.after;
    context.expect = expect;
    context.jest = {fn};
  });
};
