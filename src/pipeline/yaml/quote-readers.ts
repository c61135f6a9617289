import { isMap } from 'yaml';

import type { Position } from '#pipeline/report/problem.ts';
import { list, optional, record, required } from '#pipeline/yaml/record-reader.ts';
import { verbatim, words } from '#pipeline/yaml/text-readers.ts';
import { Broken, BROKEN, type Read } from '#pipeline/yaml/value-reader.ts';

/** A quotation as written: it has to be found in an article. */
export interface QuoteSeed {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly at: Position;
}

/** The fields of a quotation, `exact` read in this way. */
export function quoteFields(read: Read<string>) {
  return { exact: required(read, ''), prefix: optional(verbatim, ''), suffix: optional(verbatim, '') };
}

/** Breaks a quotation whose prefix or suffix is broken: without them it might stand anywhere. */
export function whole<Seed extends QuoteSeed & { readonly broken: ReadonlySet<unknown> }>(
  read: Read<Seed>,
): Read<Seed> {
  return (value, report) => {
    const seed = read(value, report);
    if (seed instanceof Broken || !(seed.broken.has('prefix') || seed.broken.has('suffix'))) return seed;
    return { ...seed, exact: '' };
  };
}

/** A plain text, or a record with `exact`, `prefix` and `suffix`. */
function quoteOf(read: Read<string>): Read<QuoteSeed> {
  const quoteRecord = whole(record(quoteFields(read)));
  return (value, report) => {
    if (isMap(value.node)) return quoteRecord(value, report);
    const exact = read(value, report);
    return exact instanceof Broken ? BROKEN : { exact, prefix: '', suffix: '', at: value.at };
  };
}

export const quote = quoteOf(words);
export const quotes = list(quote);

/** Of signs left in a text, which need not be visible. */
export const signs = list(quoteOf(verbatim));
