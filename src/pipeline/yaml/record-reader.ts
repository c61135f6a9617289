import { isMap, isNode, isSeq } from 'yaml';

import type { Position } from '#pipeline/report/problem.ts';
import { reportStrange, valuesOf } from '#pipeline/yaml/record-keys.ts';
import { Broken, BROKEN, type Read, reportType } from '#pipeline/yaml/value-reader.ts';

/** What every record says of itself. */
export interface Written<Fields> {
  readonly at: Position;
  /**
   * The fields that could not be read, or not wholly, which has been reported: what they would have
   * said is not known.
   */
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

/** A record with these fields and no others. */
export function record<Fields extends object>(shape: Shape<Fields>): Read<Fields & Written<Fields>> {
  const entries = Object.entries<Field<unknown>>(shape);
  const keys = entries.map(([key]) => key);
  const due = entries.filter(([, field]) => field.required).map(([key]) => key);
  return (value, report) => {
    if (!isMap(value.node)) return reportType(value, 'a record', `Its keys are ${keys.join(', ')}.`, report);
    if (value.node.items.length === 0) {
      report(value.at, 'missing-field', `${value.name}: the record is empty.`, `Its keys are ${keys.join(', ')}.`);
      return BROKEN;
    }
    const { known, strange } = valuesOf(value, keys);
    const missing = new Set(due.filter((key) => !known.has(key)));
    const stoodFor = reportStrange(strange, keys, missing, report);
    const broken = new Set([...stoodFor].filter((key) => !known.has(key)));
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
