import {mkdtempSync, readdirSync, symlinkSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {runOrThrow} from './support/command';
import {FOLDER_VARIABLE} from './support/packedPlugin';
import {ROOT} from './support/site';

/**
 * Packs the plugin once for all site tests, before the first of them: packing compiles it in its own
 * folder, where two at a time would delete each other's files.
 */
export default async function packPlugin(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'docusaurus-plugin-training-'));
  process.env[FOLDER_VARIABLE] = folder;
  const plugin = path.join(ROOT, 'plugins/training');
  await runOrThrow('npm', ['pack', '--pack-destination', folder], plugin);
  const [tarball = ''] = readdirSync(folder);
  await runOrThrow('tar', ['-xzf', tarball], folder);
  // So that Node finds packages from there.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
