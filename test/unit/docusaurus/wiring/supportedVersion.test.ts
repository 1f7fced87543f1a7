import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  expectSupportedVersion,
  isSupported,
} from '../../../../plugins/training/src/docusaurus/wiring/supportedVersion';

describe('the version of Docusaurus', () => {
  it.each(['3.7.0', '3.10.2', '3.10.1-canary-6807', '4.0.0-canary-6808', '10.0.0'])(
    'may be %s',
    (version) => {
      expect(isSupported(version)).toBe(true);
    },
  );

  it.each(['3.6.3', '3.0.0', '2.4.3'])('is told where it is %s', (version) => {
    const siteDir = mkdtempSync(path.join(os.tmpdir(), 'old-site-'));
    const core = path.join(siteDir, 'node_modules/@docusaurus/core');
    mkdirSync(core, {recursive: true});
    writeFileSync(path.join(core, 'package.json'), JSON.stringify({version}));
    expect(() => {
      expectSupportedVersion(siteDir);
    }).toThrow(
      `docusaurus-plugin-training needs Docusaurus 3.7 or later, and this site has ${version}.`,
    );
    rmSync(siteDir, {recursive: true});
  });

  it('is that of the site', () => {
    expect(() => {
      expectSupportedVersion(__dirname);
    }).not.toThrow();
  });
});
