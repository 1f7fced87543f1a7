import {
  createLastUpdates,
  newestUpdate,
  wantsLastUpdates,
} from '../../../../plugins/training/src/comparison/publish/lastUpdate';

const DAY = 24 * 60 * 60 * 1000;
const nobody = {getFileLastUpdateInfo: () => Promise.resolve(null)};

/** Version control that knows some files. */
function knows(files: Readonly<Record<string, number>>) {
  return {
    getFileLastUpdateInfo: (file: string) => {
      const timestamp = files[file];
      return Promise.resolve(timestamp === undefined ? null : {timestamp, author: 'Ada'});
    },
  };
}

describe('the last change of a page', () => {
  it('is what version control knows', async () => {
    expect(await createLastUpdates([], knows({'/a.mdx': DAY}))('/a.mdx')).toBe(DAY);
  });

  it.each(['1970-01-03', new Date(2 * DAY)])('is what its author says first: %p', async (date) => {
    const page = {file: '/a.mdx', frontMatter: {last_update: {date}}};
    expect(await createLastUpdates([page], knows({'/a.mdx': DAY}))('/a.mdx')).toBe(2 * DAY);
  });

  it.each([{date: 'soon'}, {author: 'Ada'}, null, 'now'])(
    'is not what makes no day: %j',
    async (stated) => {
      const page = {file: '/a.mdx', frontMatter: {last_update: stated}};
      expect(await createLastUpdates([page], knows({'/a.mdx': DAY}))('/a.mdx')).toBe(DAY);
    },
  );

  it('is not known where a file is in no repository', async () => {
    const fails = {getFileLastUpdateInfo: () => Promise.reject(new Error('no repository'))};
    expect(await createLastUpdates([], fails)('/a.mdx')).toBeNull();
    expect(await createLastUpdates([], nobody)('/a.mdx')).toBeNull();
  });
});

describe('the last change of several pages', () => {
  it('is that of the newest', async () => {
    const lastUpdateOf = createLastUpdates([], knows({'/a.mdx': DAY, '/b.mdx': 2 * DAY}));
    expect(await newestUpdate(['/a.mdx', '/b.mdx', '/c.mdx'], lastUpdateOf)).toBe(2 * DAY);
  });

  it('is not known where none of them is', async () => {
    expect(await newestUpdate(['/a.mdx'], createLastUpdates([], nobody))).toBeNull();
    expect(await newestUpdate([], createLastUpdates([], nobody))).toBeNull();
  });
});

describe('who asks for the last change', () => {
  it.each([
    ['a preset', {plugins: [], presets: [['classic', {sitemap: {lastmod: 'date'}}]]}, true],
    ['a plugin', {plugins: [['sitemap', {lastmod: 'datetime'}]], presets: []}, true],
    ['no sitemap', {plugins: [], presets: [['classic', {sitemap: false}]]}, false],
    ['a sitemap without dates', {plugins: [], presets: [['classic', {sitemap: {}}]]}, false],
    ['dates turned off', {plugins: [['sitemap', {lastmod: null}]], presets: ['classic']}, false],
    ['nothing with options', {plugins: [null, false, () => null], presets: [null]}, false],
  ] as const)('is %s: %j', (_, {plugins, presets}, wanted) => {
    // What a configuration holds may be of any shape that Docusaurus accepts.
    const config = {plugins, presets} as unknown as Parameters<typeof wantsLastUpdates>[0];
    expect(wantsLastUpdates(config)).toBe(wanted);
  });
});
