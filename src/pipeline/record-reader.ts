import { isMap, isNode, isScalar, isSeq } from 'yaml';

import { nearestName } from '#pipeline/nearest-name.ts';
import type { Position } from '#pipeline/problem.ts';
import { shorten } from '#pipeline/shorten.ts';
import { Broken, type Read, reportType } from '#pipeline/value-reader.ts';
import type { YamlValue } from '#pipeline/yaml-source.ts';

/** What every record says of itself. */
export interface Written<Fields> {
  readonly at: Position;
  /** The fields that could not be read, or not wholly, which has been reported: what they would have said is not known. */
  readonly broken: ReadonlySet<keyof Fields>;
}

interface Field<Value> {
  readonly read: Read<Value>;
  readonly required: boolean;
  /** Stands for a broken field, or for one that is missing. */
  readonly fallback: Value;
  /** How to mend it where it is missing, in lines; none: as any other. */
  readonly hint: readonly string[];
}

type Shape<Fields> = { readonly [Key in keyof Fields]: Field<Fields[Key]> };

export function required<Value>(read: Read<Value>, fallback: Value, ...hint: readonly string[]): Field<Value> {
  return { read, required: true, fallback, hint };
}

export function optional<Value>(read: Read<Value>, fallback: Value): Field<Value> {
  return { read, required: false, fallback, hint: [] };
}

/** The values of a record by key, those of unknown keys apart. */
function valuesOf(value: YamlValue, keys: readonly string[]) {
  const known = new Map<string, YamlValue>();
  const strange: { readonly name: string; readonly at: Position }[] = [];
  const { node, file } = value;
  for (const pair of isMap(node) ? node.items : []) {
    const key = file.resolve(pair.key);
    const name = isScalar(key) ? String(key.value) : file.text.slice(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
    const at = key?.range ? file.positionOf(key.range[0]) : value.at;
    const child = file.resolve(pair.value);
    if (keys.includes(name)) {
      known.set(name, { node: child, at: child?.range ? file.positionOf(child.range[0]) : at, name, file });
    } else strange.push({ name, at });
  }
  return { known, strange };
}

/** A record with these fields and no others. A field that is missing while a key is misspelt is that key. */
export function record<Fields extends object>(shape: Shape<Fields>): Read<Fields & Written<Fields>> {
  const entries = Object.entries<Field<unknown>>(shape);
  const keys = entries.map(([key]) => key);
  return (value, report) => {
    if (!isMap(value.node)) return reportType(value, 'a record', `Its keys are ${keys.join(', ')}.`, report);
    const { known, strange } = valuesOf(value, keys);
    const broken = new Set<string>();
    for (const { name, at } of strange) {
      const meant = nearestName(name, keys);
      const fix = meant === null ? `The keys are ${keys.join(', ')}.` : `Did you mean "${meant}"?`;
      report(at, 'unknown-key', `There is no key "${shorten(name)}" here.`, fix);
      if (meant !== null && !known.has(meant)) broken.add(meant);
    }
    const result: Record<string, unknown> = { at: value.at, broken };
    for (const [key, { read, required: isRequired, fallback, hint }] of entries) {
      const child = known.get(key);
      result[key] = fallback;
      if (child?.node) {
        const found = read(child, report);
        if (found instanceof Broken) broken.add(key);
        result[key] = found instanceof Broken ? (found.rest ?? fallback) : found;
      } else if (isRequired && !broken.has(key)) {
        broken.add(key);
        const fix = hint.length > 0 ? hint : [`Add "${key}: ..."; seeds/README.md says what it holds.`];
        report(child?.at ?? value.at, 'missing-field', `The field "${key}" is missing.`, ...fix);
      }
    }
    // Every key of the shape was set just above, by its own reader or to its own fallback.
    return result as Fields & Written<Fields>;
  };
}

/** A list; broken items are left out. */
export function list<Item>(read: Read<Item>): Read<readonly Item[]> {
  return (value, report) => {
    const { node, file, name } = value;
    if (!isSeq(node)) return reportType(value, 'a list', 'Write "- " before each item, or [a, b].', report);
    const items: Item[] = [];
    for (const [index, written] of node.items.entries()) {
      const child = file.resolve(written);
      const { range } = child ?? (isNode(written) ? written : {});
      const at = range ? file.positionOf(range[0]) : value.at;
      const item = read({ node: child, at, name: `${name}, item ${index + 1}`, file }, report);
      if (!(item instanceof Broken)) items.push(item);
    }
    return items.length === node.items.length ? items : new Broken<readonly Item[]>(items);
  };
}
