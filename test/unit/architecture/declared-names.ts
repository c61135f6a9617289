import { nameOf, partsOf, type SyntaxNode } from './syntax-node.ts';

/** `{ a, b: [c = 1, ...d] }` -> a, c, d. */
function boundBy(pattern: SyntaxNode): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern) ?? ''];
    case 'Property':
      return partsOf(pattern, 'value').flatMap(boundBy);
    case 'AssignmentPattern':
      return partsOf(pattern, 'left').flatMap(boundBy);
    case 'RestElement':
      return partsOf(pattern, 'argument').flatMap(boundBy);
    default:
      return [...partsOf(pattern, 'properties'), ...partsOf(pattern, 'elements')].flatMap(boundBy);
  }
}

/**
 * What a statement adds to the scope in which it stands; `declare` adds nothing, since nothing is
 * there.
 */
function addedBy(statement: SyntaxNode): readonly string[] {
  if (statement['declare'] === true) return [];
  switch (statement.type) {
    case 'VariableDeclaration':
      return partsOf(statement, 'declarations').flatMap((each) => partsOf(each, 'id').flatMap(boundBy));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return partsOf(statement, 'id').flatMap(boundBy);
    case 'ImportDeclaration':
      return partsOf(statement, 'specifiers').flatMap((each) => partsOf(each, 'local').flatMap(boundBy));
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return partsOf(statement, 'declaration').flatMap(addedBy);
    default:
      return [];
  }
}

/**
 * The names that a node declares for what stands within it. `var` counts as `let` does: the linter
 * allows none.
 */
export function declaredIn(node: SyntaxNode): ReadonlySet<string> {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'FunctionBody':
    case 'StaticBlock':
      return new Set(partsOf(node, 'body').flatMap(addedBy));
    case 'SwitchStatement':
      return new Set(partsOf(node, 'cases').flatMap((each) => partsOf(each, 'consequent').flatMap(addedBy)));
    case 'ForStatement':
      return new Set(partsOf(node, 'init').flatMap(addedBy));
    case 'ForInStatement':
    case 'ForOfStatement':
      return new Set(partsOf(node, 'left').flatMap(addedBy));
    case 'CatchClause':
      return new Set(partsOf(node, 'param').flatMap(boundBy));
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return new Set([...partsOf(node, 'id'), ...partsOf(node, 'params')].flatMap(boundBy));
    default:
      return new Set();
  }
}
