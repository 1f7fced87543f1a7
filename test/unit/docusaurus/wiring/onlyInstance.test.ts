import type {AllContent} from '@docusaurus/types';
import {expectOnlyInstance} from '../../../../plugins/training/src/docusaurus/wiring/onlyInstance';

function contentOf(...ids: readonly string[]): AllContent {
  const instances = Object.fromEntries(ids.map((id) => [id, undefined]));
  return {'docusaurus-plugin-training': instances};
}

describe('the plugin in a config', () => {
  it('may have any id', () => {
    expect(() => {
      expectOnlyInstance(contentOf('aws'));
    }).not.toThrow();
  });

  it('is there once, or the site is told which ones there are', () => {
    expect(() => {
      expectOnlyInstance(contentOf('default', 'second'));
    }).toThrow(
      /^docusaurus\.config has docusaurus-plugin-training 2 times, with the ids `default` and `second`\. One is enough/,
    );
  });
});
