import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const require = createRequire(__filename);

function read(name: string, file: string): string {
  const main = require.resolve(name);
  const root = main.slice(0, main.lastIndexOf(path.join('dist-cjs')));
  return readFileSync(path.join(root, 'dist-types', file), 'utf8');
}

/** Without tags, stars and line breaks. */
function toSentences(declarations: string): string {
  return declarations
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s*\n\s*\*?\s*/g, ' ')
    .replace(/\s+/g, ' ');
}

/** What the declaration of a command of an SDK says. A constant is a better witness, if there is one. */
export function commandDocumentation(client: string, command: string): string {
  return toSentences(read(`@aws-sdk/client-${client}`, `commands/${command}Command.d.ts`));
}

/** What the declarations of a structure of an SDK say. */
export function shapeDocumentation(client: string, shape: string): string {
  const text = read(`@aws-sdk/client-${client}`, 'models/models_0.d.ts');
  const start = text.indexOf(`export interface ${shape} {`);
  if (start === -1) {
    return '';
  }
  return toSentences(text.slice(text.lastIndexOf('/**', start), text.indexOf('\n}', start)));
}

/** `true`, or a sentence that says which words are gone. */
export function says(documentation: string, ...words: readonly string[]): true | string {
  const missing = words.find((word) => !documentation.includes(word));
  return missing === undefined || `The documentation of the package no longer says “${missing}”.`;
}
