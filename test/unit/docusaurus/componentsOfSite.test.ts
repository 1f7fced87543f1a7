import {componentsOfSite} from '../../../plugins/training/src/docusaurus/componentsOfSite';
import {createSiteFolder} from '../support/siteFolder';

describe('components of a site', () => {
  const {siteDir, write} = createSiteFolder();

  it('are none without a file for them', () => {
    expect(componentsOfSite(siteDir)).toEqual([]);
  });

  it('are those that its file names', () => {
    write(
      'src/theme/MDXComponents/index.js',
      "import MDXComponents from '@theme-original/MDXComponents';\nexport default {...MDXComponents, Icon, highlight};\n",
    );
    expect(componentsOfSite(siteDir)).toContain('Icon');
    expect(componentsOfSite(siteDir)).not.toContain('Tabs');
  });
});
