import { type Alias, type Document, isAlias, isCollection, isPair, type Node, visit } from 'yaml';

import { countOf } from '#base/count-of.ts';

/**
 * Values that aliases may stand for in one file, all taken together: they must not blow up a small
 * file.
 */
const MOST = 10_000;

/** Why aliases cannot be followed, at one of them. */
interface AliasFault {
  readonly alias: Alias;
  readonly message: string;
  readonly fix: string;
}

export interface Aliases {
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly faults: readonly AliasFault[];
}

const NONE: Aliases = { targets: new Map(), faults: [] };

/**
 * What every `*name` of a document stands for: the last `&name` before it. One walk for all of
 * them, and none where its text has no such sign.
 */
export function followAliases(document: Document, text: string): Aliases {
  if (!text.includes('*')) return NONE;
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const faults: AliasFault[] = [];
  visit(document, {
    Node: (_key, node, path) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target === undefined) faults.push(unknown(node));
      else if (path.includes(target)) faults.push(endless(node));
      else targets.set(node, target);
    },
  });
  const [first] = targets.keys();
  if (faults.length === 0 && first && countAliased(document, targets) > MOST) return { targets, faults: [many(first)] };
  return { targets, faults };
}

function unknown(alias: Alias): AliasFault {
  return {
    alias,
    message: `"*${alias.source}" stands for the value marked "&${alias.source}", and none before it is marked so.`,
    fix: `Put it in quotes if it is meant as text; else write "&${alias.source} " before the value that it repeats.`,
  };
}

function endless(alias: Alias): AliasFault {
  return {
    alias,
    message: `"*${alias.source}" stands within the value that it repeats.`,
    fix: 'Write the value out.',
  };
}

function many(alias: Alias): AliasFault {
  return {
    alias,
    message: `The aliases of this file, this one and others, stand for more than ${countOf(MOST, 'value')}.`,
    fix: 'Write the values out.',
  };
}

/** How many values the aliases stand for, those within what they repeat included. */
function countAliased(document: Document, targets: ReadonlyMap<Alias, Node>): number {
  const sizes = new Map<unknown, number>();
  let aliased = 0;
  // Targets stand before their aliases, so that each is counted before it is needed. An alias
  // without one stands for nothing.
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      const target = targets.get(node);
      const size = sizes.get(target) ?? 0;
      aliased += size;
      return size;
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const size = isCollection(node) ? node.items.reduce((sum: number, item) => sum + sizeOf(item), 1) : 1;
    sizes.set(node, size);
    return size;
  };
  sizeOf(document.contents);
  return aliased;
}
