import { declaredIn } from './declared-names.ts';
import { isNode, keyOf, nameOf, partsOf, type SyntaxNode } from './syntax-node.ts';

/** Around an expression of TypeScript there is a type; these stand for their expression. */
const WRAPPERS = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSInstantiationExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

/** Names that stand for no value: keys, labels, the far side of an import or export. */
const NAMES_ONLY: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  AccessorProperty: ['key'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ExportSpecifier: ['exported'],
  ImportDeclaration: ['specifiers'],
  MetaProperty: ['meta', 'property'],
};

function standsForValue(node: SyntaxNode, part: string): boolean {
  if (node['computed'] === true) return true;
  if (node.type === 'ExportNamedDeclaration' && isNode(node['source'])) return false;
  return !NAMES_ONLY[node.type]?.includes(part);
}

/**
 * How a global is used: `window.history`, `new Date()`, `new Date(…)`, `Date()`, or its bare name.
 */
function printed(name: string, from: SyntaxNode, around: readonly SyntaxNode[]): readonly string[] {
  let inner = from;
  let depth = around.length - 1;
  while (depth > 0 && WRAPPERS.has(around[depth]?.type ?? '')) inner = around[depth--] ?? inner;
  const outer = around[depth];
  if (outer?.type === 'MemberExpression' && outer['object'] === inner) {
    const key = keyOf(outer, 'property');
    return [key === undefined ? name : `${name}.${key}`];
  }
  if (outer?.type === 'NewExpression' && outer['callee'] === inner) {
    return [`new ${name}(${partsOf(outer, 'arguments').length > 0 ? '…' : ''})`];
  }
  if (outer?.type === 'CallExpression' && outer['callee'] === inner) return [`${name}()`];
  if (outer?.type === 'VariableDeclarator' && isNode(outer['id']) && outer['id'].type === 'ObjectPattern') {
    const keys = partsOf(outer['id'], 'properties').map((each) => keyOf(each, 'key'));
    return keys.map((key) => (key === undefined ? name : `${name}.${key}`));
  }
  return [name];
}

/**
 * The uses of names which the file does not declare, as `printed` prints them, in order. Types are
 * left out: the compiler sees to those.
 *
 * @example globalUses(parse('const { history } = window; const f = (document) => document.title +
 *   Date.now()')) -> ['window.history', 'Date.now']
 */
export function globalUses(program: SyntaxNode): readonly string[] {
  const uses: string[] = [];
  const visit = (node: SyntaxNode, around: readonly SyntaxNode[], scopes: readonly ReadonlySet<string>[]) => {
    const name = nameOf(node);
    if (name !== undefined && !scopes.some((scope) => scope.has(name))) uses.push(...printed(name, node, around));
    if (node['declare'] === true || (node.type.startsWith('TS') && !WRAPPERS.has(node.type))) return;
    const within = [...scopes, declaredIn(node)];
    for (const part of Object.keys(node)) {
      if (!standsForValue(node, part)) continue;
      for (const inner of partsOf(node, part)) visit(inner, [...around, node], within);
    }
  };
  visit(program, [], []);
  return uses;
}
