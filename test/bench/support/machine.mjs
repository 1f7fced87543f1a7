import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {ROOT} from './site.mjs';

/** @param {string} folder of a package @returns {string} */
function versionOf(folder) {
  return JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')).version;
}

/** What figures depend on, in one line: figures of two machines cannot be compared, ratios can. */
export function machineFacts() {
  const cpus = os.cpus();
  return [
    `${cpus[0]?.model.trim() ?? 'unknown CPU'}, ${cpus.length} cores`,
    `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    `load ${os.loadavg()[0].toFixed(1)} at the start`,
    `${os.platform()} ${os.arch()}`,
    `Node ${process.versions.node}`,
    `Docusaurus ${versionOf('node_modules/@docusaurus/core')}`,
    `plugin ${versionOf('plugins/training')}`,
  ].join(', ');
}
