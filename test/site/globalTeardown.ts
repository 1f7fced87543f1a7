import {rmSync} from 'node:fs';
import {FOLDER_VARIABLE} from './support/packedPlugin';

export default function removePackedPlugin(): void {
  rmSync(process.env[FOLDER_VARIABLE] ?? '', {recursive: true, force: true});
}
