import type {Pattern, Program} from 'estree';
import type {Root} from 'mdast';
import {scriptsOf} from '../syntaxTree';

function namesInPattern(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesInPattern(property.type === 'Property' ? property.value : property),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesInPattern(element) : []));
    case 'AssignmentPattern':
      return namesInPattern(pattern.left);
    case 'RestElement':
      return namesInPattern(pattern.argument);
    default:
      return [];
  }
}

function namesInStatement(statement: Program['body'][number]): string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.map(({local}) => local.name);
    case 'ExportNamedDeclaration':
      return statement.declaration ? namesInStatement(statement.declaration) : [];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({id}) => namesInPattern(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [statement.id.name];
    default:
      return [];
  }
}

/** Names that imports and exports make known. */
export function declaredNames({body}: Program): string[] {
  return body.flatMap(namesInStatement);
}

/** Names that a page imports or exports: its author's own, whatever they are. */
export function moduleNames(tree: Root): ReadonlySet<string> {
  return new Set(
    tree.children
      .flatMap(scriptsOf)
      .flatMap(({kind, program}) => (kind === 'module' ? declaredNames(program) : [])),
  );
}
