import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packedPlugin} from '../site/support/packedPlugin';
import {addLines, readBlock} from '../site/support/readme';
import {addContent, expectTraining} from '../site/support/strangersContent';
import {createStrangersSite, type Template} from '../site/support/strangersSite';
import {expectDevServer} from './devServer';

const README = readFileSync(path.join(packedPlugin().dir, 'README.md'), 'utf8');

interface Row extends Required<Template> {
  /** `future.v4` of the site's config. */
  readonly v4: boolean;
}

const NEWEST = '3.10.2';
const OLDEST = '3.7.0';

const MODERN = {language: 'typescript', react: '19', bundler: 'rspack', v4: true} as const;
const PLAIN = {language: 'javascript', react: '18', bundler: 'webpack', v4: false} as const;

/** One row for a version that is not in the table, such as a canary of the next. */
const ONLY = process.env.INSTALL_VERSION;

/** Sites that the README says the plugin is at home in. */
const TABLE: readonly Row[] = [
  {version: NEWEST, manager: 'npm', ...MODERN},
  {version: NEWEST, manager: 'npm', ...PLAIN},
  {version: NEWEST, manager: 'pnpm', ...MODERN},
  {version: NEWEST, manager: 'yarn-classic', ...MODERN, bundler: 'webpack'},
  {version: NEWEST, manager: 'yarn-berry', ...MODERN, bundler: 'webpack'},
  {version: NEWEST, manager: 'yarn-berry-pnp', ...MODERN, bundler: 'webpack'},
  {version: NEWEST, manager: 'bun', ...MODERN},
  {version: '3.9.2', manager: 'npm', ...MODERN},
  {version: '3.8.1', manager: 'npm', ...PLAIN, v4: true},
  {version: OLDEST, manager: 'npm', ...PLAIN},
  {version: OLDEST, manager: 'npm', ...PLAIN, react: '19', bundler: 'rspack'},
];

const ROWS: readonly Row[] =
  ONLY === undefined ? TABLE : [{version: ONLY, manager: 'npm', ...MODERN}];

/** Lines of a package manager that warn of the plugin. */
function warningsOfPlugin(installed: string): readonly string[] {
  return installed
    .split('\n')
    .filter((line) => /warn|YN00(?:0[2-9]|60|86)|unmet|incorrect|missing/i.test(line))
    .filter((line) => line.includes('docusaurus-plugin-training'));
}

/** What the config of the template has to say for a row. */
function futureOf({bundler, v4, version}: Row): string {
  const isFaster = bundler === 'rspack';
  // The flag for version 4 came with 3.8, and that for what is faster got its name with 3.10.
  if (version.startsWith('4.')) {
    return '';
  }
  const faster = version.startsWith('3.10.') ? 'faster' : 'experimental_faster';
  const flags = `${faster}: ${isFaster}`;
  return version.startsWith('3.7.') ? `future: {${flags}},` : `future: {v4: ${v4}, ${flags}},`;
}

describe.each(ROWS)(
  'Docusaurus $version by $manager, in $language, with React $react and $bundler, v4: $v4',
  (row) => {
    it('takes the plugin in by its README', async () => {
      const site = await createStrangersSite(row, packedPlugin().tarball);
      try {
        expect(warningsOfPlugin(site.installed)).toEqual([]);
        const diff = readBlock(README, 'diff title="docusaurus.config.js"');
        const config = `docusaurus.config.${row.language === 'typescript' ? 'ts' : 'js'}`;
        site.edit(config, (content) => {
          const withoutFuture = content.replace(/^ {2}future: \{[^}]*\},\n/m, '');
          return addLines(withoutFuture, diff).replace(
            /^ {2}title: .*$/m,
            `$&\n  ${futureOf(row)}`,
          );
        });
        addContent(site);
        await expectTraining(site);
        expect(await site.script('docusaurus', 'training:check')).toMatchObject({exitCode: 0});
        await expectDevServer(site);
      } finally {
        site.remove();
      }
    });
  },
);
