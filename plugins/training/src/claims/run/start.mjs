/** Where the process of claims starts: what runs them may be TypeScript, as the claims may be. */
import {fileURLToPath} from 'node:url';
import jiti from 'jiti';

const file = fileURLToPath(import.meta.url);
jiti(file, {cache: true, interopDefault: true})('./child');
