import { isMap, isScalar, isSeq } from 'yaml';

import type { Position, Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import type { YamlValue } from '#pipeline/yaml/yaml-source.ts';

/**
 * Stands for a value that was not what it should be; the problem has been reported. `rest` is what
 * could be read of it all the same: a list keeps its whole items.
 */
export class Broken<Value> {
  readonly rest: Value | undefined;

  constructor(rest?: Value) {
    this.rest = rest;
  }
}

export const BROKEN: Broken<never> = new Broken();

/** Reads one YAML value, or reports what is wrong with it. */
export type Read<Value> = (value: YamlValue, report: Report) => Value | Broken<Value>;

export type ReadBy<Reader> = Reader extends Read<infer Value> ? Value : never;

/** A value with the place where it is written, for problems that are found later. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: Position;
}

export function located<Value>(read: Read<Value>): Read<Located<Value>> {
  return (value, report) => {
    const result = read(value, report);
    return result instanceof Broken ? BROKEN : { value: result, at: value.at };
  };
}

/** What a message calls a value of the wrong type. */
function describe({ node, file }: YamlValue): string {
  if (node === null) return 'nothing';
  if (isMap(node)) return 'a record';
  if (isSeq(node)) return 'a list';
  const written = shorten(file.text.slice(node.range?.[0], node.range?.[1]));
  if (isScalar(node) && typeof node.value === 'string') return `the text ${written}`;
  return written;
}

export function reportType(value: YamlValue, expected: string, fix: string, report: Report): Broken<never> {
  report(value.at, 'wrong-type', `${value.name}: expected ${expected} but found ${describe(value)}.`, fix);
  return BROKEN;
}
