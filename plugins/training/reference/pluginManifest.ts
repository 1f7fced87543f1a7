import {readFileSync} from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const FOLDER = 'plugins/training';

interface Manifest {
  readonly description?: string;
  readonly repository?: string | Readonly<Record<string, string>>;
  readonly homepage?: string;
  readonly bugs?: unknown;
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
}

/**
 * The `package.json` of the plugin, with the links that the one of the repository has: whoever forks
 * it writes them there, and there alone.
 */
export function pluginManifest(
  {repository, homepage, bugs}: Manifest = read('.'),
  manifest: Manifest = read(FOLDER),
): string {
  const links: Manifest = {
    repository:
      repository === undefined
        ? undefined
        : {
            ...(typeof repository === 'string' ? {type: 'git', url: repository} : repository),
            directory: FOLDER,
          },
    homepage,
    bugs,
  };
  const others = Object.entries(manifest).filter(([key]) => !(key in links));
  const place = others.findIndex(([key]) => key === 'description') + 1;
  const entries = [...others.slice(0, place), ...Object.entries(links), ...others.slice(place)];
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
