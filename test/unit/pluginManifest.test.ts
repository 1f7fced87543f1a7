import {pluginManifest} from '../../plugins/training/reference/pluginManifest';

const manifest = {
  name: 'plugin',
  description: 'Asks.',
  license: 'MIT',
  homepage: 'https://old.example',
};

function written(root: Parameters<typeof pluginManifest>[0]): [string, unknown][] {
  return Object.entries(JSON.parse(pluginManifest(root, manifest)) as Record<string, unknown>);
}

it('takes the links of the repository over into the package', () => {
  const links = {
    repository: 'https://git.example/team/training.git',
    homepage: 'https://training.example',
    bugs: 'https://git.example/team/training/issues',
  };
  expect(written(links)).toEqual([
    ['name', 'plugin'],
    ['description', 'Asks.'],
    ['repository', {type: 'git', url: links.repository, directory: 'plugins/training'}],
    ['homepage', links.homepage],
    ['bugs', links.bugs],
    ['license', 'MIT'],
  ]);
});

it('leaves out what the repository does not say', () => {
  expect(written({}).map(([key]) => key)).toEqual(['name', 'description', 'license']);
});
