/**
 * Runs commands of Docusaurus one after the other in one process, as its `bin/docusaurus.mjs` runs
 * one: most of the time that a command takes is the loading of Docusaurus. Takes messages
 * `{dir, args}` and answers each with `{exitCode, output}`.
 */
import {createRequire} from 'node:module';
import {inspect} from 'node:util';
import {createCLIProgram} from '@docusaurus/core/lib/commands/cli.js';

const {Command} = createRequire(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
)('commander');

process.env.BABEL_ENV ??= 'development';
process.env.NODE_ENV ??= 'development';

/** Has what is written kept in place of being printed. */
function collectOutput() {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  let output = '';
  for (const stream of streams) {
    stream.write = (chunk) => {
      output += chunk;
      return true;
    };
  }
  return () => {
    streams.forEach((stream, index) => {
      stream.write = writes[index];
    });
    return output;
  };
}

process.on('message', async ({dir, args}) => {
  process.chdir(dir);
  process.exitCode = undefined;
  const finish = collectOutput();
  try {
    const cliArgs = [process.execPath, 'docusaurus', ...args];
    const program = await createCLIProgram({cli: new Command(), cliArgs, siteDir: '.'});
    await program.parseAsync(cliArgs);
  } catch (error) {
    process.stderr.write(`${inspect(error, {depth: Infinity})}\n`);
    process.exitCode = 1;
  }
  const result = {exitCode: process.exitCode ?? 0, output: finish()};
  process.exitCode = undefined;
  process.send(result);
});
