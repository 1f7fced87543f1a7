import type {AllContent} from '@docusaurus/types';
import {collectDocsVersions} from '../../../plugins/training/src/docusaurus/docsVersions';

describe('the versions of the docs', () => {
  it('are those of every docs plugin', () => {
    const version = {isLast: true, path: '/docs', docs: []};
    const content = {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {...version, versionName: 'current', contentPath: '/site/docs'},
            {
              ...version,
              versionName: '1.0',
              isLast: false,
              path: '/docs/1.0',
              contentPath: '/site/versioned_docs/version-1.0',
              contentPathLocalized: '/site/i18n/fr/version-1.0',
            },
          ],
        },
        api: {loadedVersions: [{...version, versionName: 'current', contentPath: '/site/api'}]},
        unloaded: undefined,
      },
    };
    expect(collectDocsVersions(content as AllContent)).toMatchObject([
      {id: 'default/current', isLast: true, folder: '/site/docs', translatedFolder: null},
      {
        id: 'default/1.0',
        pluginId: 'default',
        name: '1.0',
        isLast: false,
        path: '/docs/1.0',
        translatedFolder: '/site/i18n/fr/version-1.0',
      },
      {id: 'api/current', folder: '/site/api'},
    ]);
  });

  it('are none in a site without docs', () => {
    expect(collectDocsVersions({})).toEqual([]);
  });
});
