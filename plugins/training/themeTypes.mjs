import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * What a component's own file declares, by the name that sites import it by.
 *
 * @param {string} name @param {boolean} hasProps
 */
const moduleOf = (name, hasProps) =>
  `declare module '@theme/${name}' {
${hasProps ? `  export type Props = import('./theme/${name}').Props;\n` : ''}  const component: typeof import('./theme/${name}').default;
  export default component;
}
`;

/**
 * Writes `theme.d.ts`: types of `@theme/...` for sites that swizzle. An ambient module can neither
 * export all of a file nor stand for many, so that it takes one for each component. The compiler
 * leaves imports of styles in types, where they mean nothing.
 *
 * @param {string} folder with the compiled types of the components in `theme/`
 * @param {string[]} entries files of types that sites import, which take it along
 */
export function writeThemeTypes(folder, entries) {
  const modules = readdirSync(path.join(folder, 'theme'), {recursive: true})
    .filter((file) => path.basename(file) === 'index.d.ts')
    .sort()
    .map((file) => {
      const types = path.join(folder, 'theme', file);
      const code = readFileSync(types, 'utf8').replace(/^import '.+\.css';\n/gm, '');
      writeFileSync(types, code);
      const hasProps = /^export (?:interface|type) Props\b/m.test(code);
      return moduleOf(path.dirname(file).split(path.sep).join('/'), hasProps);
    });
  writeFileSync(path.join(folder, 'theme.d.ts'), modules.join('\n'));
  entries.forEach((entry) => {
    const file = path.join(folder, entry);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, `/// <reference path="./theme.d.ts" />\n${code}`);
  });
}
