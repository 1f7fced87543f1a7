import {testSiteBuiltWith} from './support/builtWith';

describe('a site built with Rspack', () => {
  testSiteBuiltWith('rspack');
});
