import {text} from 'node:stream/consumers';
import {compile} from '@mdx-js/mdx';
import {transform} from '@swc/core';
import {type ComponentType, createElement} from 'react';
import {prerenderToNodeStream} from 'react-dom/static';
import remarkTraining from '../../../plugins/training/src/remark';
import {pageFile} from './page';

/** Runs a page's module; its imports are those of a test, `@theme` included. */
function evaluate(code: string, load: NodeJS.Require): ComponentType {
  const module: {exports: {default?: ComponentType}} = {exports: {}};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as a bundle would run it
  const run = new Function('require', 'exports', code) as (
    require: NodeJS.Require,
    exports: object,
  ) => void;
  run(load, module.exports);
  if (!module.exports.default) {
    throw new Error('The module of the page exports no component.');
  }
  return module.exports.default;
}

/** The server's HTML of a page, by the compiler that Docusaurus uses. */
export async function renderPage(content: string, load: NodeJS.Require): Promise<string> {
  const compiled = await compile(await pageFile(content), {
    remarkPlugins: [remarkTraining, (await import('remark-frontmatter')).default],
  });
  const {code} = await transform(String(compiled), {
    jsc: {target: 'es2022'},
    module: {type: 'commonjs'},
  });
  const {prelude} = await prerenderToNodeStream(createElement(evaluate(code, load)));
  return text(prelude);
}
