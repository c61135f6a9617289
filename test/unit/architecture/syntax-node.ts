/** A node of a syntax tree, of whatever type. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** What a node holds under a name, as a list: one node, several, or none. */
export function partsOf(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  const part = node[name];
  return (Array.isArray(part) ? part : [part]).filter(isNode);
}

/** `a` -> `a`; undefined for anything but an identifier. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
}

/**
 * The name under which a member or a key is read: `a.b`, `a['b']` and `{ b }` -> `b`; undefined
 * where it is computed.
 */
export function keyOf(node: SyntaxNode, part: 'property' | 'key'): string | undefined {
  const key = node[part];
  if (node['computed'] !== true) return nameOf(key);
  if (isNode(key) && key.type === 'Literal' && typeof key['value'] === 'string') return key['value'];
  return undefined;
}
