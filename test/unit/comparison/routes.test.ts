import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {assembleComparison} from '../../../plugins/training/src/comparison/assemble';
import {createComparisonRoutes} from '../../../plugins/training/src/comparison/routes';
import {comparisonOf} from '../support/comparison';

const comparison = assembleComparison(
  'one-or-two',
  comparisonOf([{id: 'row', label: 'Row'}]),
  [],
  () => [],
);

describe('createComparisonRoutes', () => {
  it.each([
    ['/compare', '/compare/one-or-two'],
    ['/base/compare/', '/base/compare/one-or-two'],
  ])('adds a page with its data for every comparison, below %s', async (basePath, path) => {
    const routes: RouteConfig[] = [];
    const data = new Map<string, unknown>();
    const actions: PluginContentLoadedActions = {
      addRoute: (route) => routes.push(route),
      createData: (name, content) => {
        data.set(name, content);
        return Promise.resolve(`/data/${name}`);
      },
      setGlobalData: jest.fn(),
    };
    await createComparisonRoutes([comparison], basePath, actions);
    expect(routes).toEqual([
      {
        path,
        component: '@theme/ComparisonPage',
        exact: true,
        modules: {comparison: '/data/comparison-one-or-two.json'},
      },
    ]);
    expect(data.get('comparison-one-or-two.json')).toBe(JSON.stringify(comparison));
  });
});
