import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A site's folder that exists until its test file is done. */
export interface SiteFolder {
  readonly siteDir: string;
  /** @returns the absolute path of the file */
  readonly write: (name: string, content: string) => string;
}

export function createSiteFolder(): SiteFolder {
  const siteDir = realpathSync(mkdtempSync(path.join(tmpdir(), 'training-site-')));
  afterAll(() => {
    rmSync(siteDir, {recursive: true, force: true});
  });
  return {
    siteDir,
    write: (name, content) => {
      const file = path.join(siteDir, name);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, content);
      return file;
    },
  };
}
