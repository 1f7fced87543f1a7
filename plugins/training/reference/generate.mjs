/**
 * Writes everything that is generated. With `--check`, writes nothing, and fails where a file is
 * not what it would be.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import createJiti from 'jiti';
import * as prettier from 'prettier';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const isCheck = process.argv.includes('--check');

const load = createJiti(import.meta.filename, {interopDefault: true});
/** @type {{generated: () => Promise<readonly (readonly [string, string])[]>}} */
const {generated} = load('./generated.ts');

/** @param {string} file @param {string} text */
async function formatted(file, text) {
  const isSchema = file.endsWith('schema.json');
  return isSchema
    ? prettier.format(text, {...(await prettier.resolveConfig(file)), parser: 'json'})
    : text;
}

const changed = [];
for (const [file, text] of await generated()) {
  const wanted = await formatted(file, text);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    changed.push(path.relative(ROOT, file));
    if (!isCheck) {
      writeFileSync(file, wanted);
    }
  }
}

changed.forEach((file) => {
  console.log(file);
});
if (isCheck && changed.length > 0) {
  console.error('These files are generated, and not up to date. Run `npm run generate`.');
  process.exitCode = 1;
}
