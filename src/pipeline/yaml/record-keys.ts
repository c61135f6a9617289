import { isMap, isScalar } from 'yaml';

import type { Position, Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { meantKey } from '#pipeline/yaml/meant-key.ts';
import type { YamlValue } from '#pipeline/yaml/yaml-source.ts';

/** Strange keys of a record for which it is guessed what they were meant to be. */
const MOST_GUESSED = 50;

interface StrangeKey {
  readonly name: string;
  readonly at: Position;
}

/** The values of a record by key, those of unknown keys apart. */
export function valuesOf(value: YamlValue, keys: readonly string[]) {
  const known = new Map<string, YamlValue>();
  const strange: StrangeKey[] = [];
  const { node, file } = value;
  for (const pair of isMap(node) ? node.items : []) {
    const key = file.resolve(pair.key);
    const range = key?.range;
    const name = isScalar(key) ? String(key.value) : range ? file.text.slice(range[0], range[1]) : '';
    const at = range ? file.positionOf(range[0]) : value.at;
    const child = file.resolve(pair.value);
    if (keys.includes(name)) {
      known.set(name, { node: child, at: child?.range ? file.positionOf(child.range[0]) : at, name, file });
    } else strange.push({ name, at });
  }
  return { known, strange };
}

/**
 * Reports strange keys, and returns the known ones for which they stand: those they are like, or
 * else required ones that are missing.
 */
export function reportStrange(
  strange: readonly StrangeKey[],
  keys: readonly string[],
  missing: ReadonlySet<string>,
  report: Report,
): ReadonlySet<string> {
  const stoodFor = new Set<string>();
  for (const [index, { name, at }] of strange.entries()) {
    const meant = index < MOST_GUESSED ? meantKey(name, keys) : null;
    const lost = meant === null ? [...missing].find((key) => !stoodFor.has(key)) : undefined;
    const key = meant ?? lost;
    if (key !== undefined) stoodFor.add(key);
    report(
      at,
      'unknown-key',
      `There is no key "${shorten(name)}" here.`,
      meant === null ? `The keys are ${keys.join(', ')}.` : `Did you mean "${meant}"?`,
      ...(lost === undefined ? [] : [`Of these "${lost}" is missing.`]),
    );
  }
  return stoodFor;
}
