import {testSiteBuiltWith} from './support/builtWith';

describe('a site built with webpack', () => {
  testSiteBuiltWith('webpack');
});
