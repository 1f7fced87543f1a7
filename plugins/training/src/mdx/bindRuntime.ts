import type {ImportDeclaration, Program, VariableDeclaration} from 'estree';

/** What compiled MDX makes its elements with. */
const RUNTIME = /\/jsx-(?:dev-)?runtime$/;

/** What a transformer is given: which kind of tree, depends on where it runs. */
interface Tree {
  readonly type: string;
}

function isProgram(tree: Tree): tree is Program {
  return tree.type === 'Program';
}

/** Gives what an import brings the names that the page knows, as variables of the page. */
function bind(runtime: ImportDeclaration): VariableDeclaration {
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: runtime.specifiers.map((specifier) => {
      const {local} = specifier;
      specifier.local = {type: 'Identifier', name: `${local.name}Imported`};
      return {type: 'VariableDeclarator', id: local, init: specifier.local};
    }),
  };
}

/**
 * Has the elements of a compiled page made by variables of the page, in place of what it imports.
 *
 * Both bundlers keep a dependency for each place where an imported name is used, in the bundle for
 * browsers and in the one that writes the HTML. Each element is such a place: those of 600 pages
 * with four questions took 230 MB and more than a second of a build (measured).
 *
 * @param tree the page as a program; any other tree is left as it is
 */
export function bindRuntime(tree: Tree): void {
  if (!isProgram(tree)) {
    return;
  }
  const {body} = tree;
  const place = body.findIndex(
    (node) => node.type === 'ImportDeclaration' && RUNTIME.test(String(node.source.value)),
  );
  const runtime = body[place];
  if (runtime?.type === 'ImportDeclaration') {
    body.splice(place + 1, 0, bind(runtime));
  }
}
