import { type Document, isScalar, type Node, type Scalar, visit } from 'yaml';

/**
 * Keys that stand in a record a second time. The package's own check compares each key with each.
 */
export function findRepeatedKeys(document: Document, resolve: (node: unknown) => Node | null): readonly Scalar[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key: written } of items) {
        const key = resolve(written);
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}
