import { isMap, isScalar, isSeq } from 'yaml';

import { suggestName } from '#pipeline/nearest-name.ts';
import type { Position, Report } from '#pipeline/problem.ts';
import type { YamlValue } from '#pipeline/yaml-source.ts';

/** Stands for a value that was not what it should be; the problem has been reported. */
export const BROKEN = Symbol('broken');

/** Reads one YAML value, or reports what is wrong with it. */
export type Read<Value> = (value: YamlValue, report: Report) => Value | typeof BROKEN;

export type ReadBy<Reader> = Reader extends Read<infer Value> ? Value : never;

/** A value with the place where it is written, for problems that are found later. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: Position;
}

/**
 * A field of a record. A broken field, or a missing one that is required, reads as `fallback`: choose it so that no further problem follows,
 * since the record is checked on.
 */
interface Field<Value> {
  readonly read: Read<Value>;
  readonly required: boolean;
  readonly fallback: Value;
}

type Shape<Fields> = { readonly [Key in keyof Fields]: Field<Fields[Key]> };

export function required<Value>(read: Read<Value>, fallback: Value): Field<Value> {
  return { read, required: true, fallback };
}

export function optional<Value>(read: Read<Value>, fallback: Value): Field<Value> {
  return { read, required: false, fallback };
}

/** What a message calls a value of the wrong type. */
function describe({ node, file }: YamlValue): string {
  if (node === null) return 'nothing';
  if (isMap(node)) return 'a record';
  if (isSeq(node)) return 'a list';
  const written = file.text.slice(node.range?.[0], node.range?.[1]);
  if (isScalar(node) && typeof node.value === 'string') return `the text ${written}`;
  return written;
}

export function reportType(value: YamlValue, expected: string, fix: string, report: Report): typeof BROKEN {
  report(value.at, 'wrong-type', `${value.name}: expected ${expected} but found ${describe(value)}.`, fix);
  return BROKEN;
}

/** A record with these fields and no others. The result also says where it is written (`at`). */
export function record<Fields extends object>(shape: Shape<Fields>): Read<Fields & { readonly at: Position }> {
  const entries = Object.entries<Field<unknown>>(shape);
  const keys = entries.map(([key]) => key);
  return (value, report) => {
    const { node, file, at } = value;
    if (!isMap(node)) return reportType(value, 'a record', `Its keys are ${keys.join(', ')}.`, report);
    const found = new Map<string, YamlValue>();
    for (const pair of node.items) {
      const key = file.resolve(pair.key);
      const name = isScalar(key) ? String(key.value) : '';
      const place = file.positionOf(key?.range?.[0] ?? node.range?.[0] ?? 0);
      if (!keys.includes(name)) {
        report(
          place,
          'unknown-key',
          `There is no key "${name}" here.`,
          suggestName(name, keys, `The keys are ${keys.join(', ')}.`),
        );
        continue;
      }
      const child = file.resolve(pair.value);
      found.set(name, { node: child, at: child?.range ? file.positionOf(child.range[0]) : place, name, file });
    }
    const result: Record<string, unknown> = { at };
    for (const [key, field] of entries) {
      const child = found.get(key);
      let read: unknown = BROKEN;
      if (child?.node) read = field.read(child, report);
      else if (field.required) {
        report(
          child?.at ?? at,
          'missing-field',
          `The field "${key}" is missing.`,
          `Add "${key}: ..."; seeds/README.md says what it holds.`,
        );
      }
      result[key] = read === BROKEN ? field.fallback : read;
    }
    // Every key of the shape was set just above, by its own reader or to its own fallback.
    return result as Fields & { readonly at: Position };
  };
}

/** A list; broken items are left out. */
export function list<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value, report) => {
    const { node, file, name } = value;
    if (!isSeq(node)) return reportType(value, 'a list', 'Write "- " before each item, or [a, b].', report);
    return node.items.flatMap((item, index) => {
      const child = file.resolve(item);
      const at = child?.range ? file.positionOf(child.range[0]) : value.at;
      const result = read({ node: child, at, name: `${name}, item ${index + 1}`, file }, report);
      return result === BROKEN ? [] : [result];
    });
  };
}

export function located<Value>(read: Read<Value>): Read<Located<Value>> {
  return (value, report) => {
    const result = read(value, report);
    return result === BROKEN ? BROKEN : { value: result, at: value.at };
  };
}
