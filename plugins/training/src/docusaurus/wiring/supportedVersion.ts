import {createRequire} from 'node:module';
import path from 'node:path';

/** The oldest Docusaurus that works with the plugin: `npm run test:installs` tries it. */
const OLDEST = [3, 7] as const;

/** @param version such as `3.10.2`, or `4.0.0-canary-6808` */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @returns `null` where the site's own Docusaurus is not to be found, as with a linked site */
function versionIn(siteDir: string): string | null {
  try {
    const require = createRequire(path.join(siteDir, 'package.json'));
    return (require('@docusaurus/core/package.json') as {readonly version: string}).version;
  } catch {
    return null;
  }
}

/**
 * Says in one sentence what would fail later for reasons that are hard to read. A package manager
 * may have warned, or may not.
 *
 * @throws Error where the site has an older Docusaurus
 */
export function expectSupportedVersion(siteDir: string): void {
  const version = versionIn(siteDir);
  if (version !== null && !isSupported(version)) {
    throw new Error(
      `docusaurus-plugin-training needs Docusaurus ${OLDEST.join('.')} or later, and this site has ${version}.`,
    );
  }
}
