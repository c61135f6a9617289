import { decodeValue } from '#address/percent.ts';

/**
 * One `name=value` of a query. `raw` is how it was written; name and value are decoded, null where
 * that failed.
 */
export interface QueryPair {
  readonly name: string | null;
  readonly value: string | null;
  readonly raw: string;
}

/**
 * An address taken apart and not yet understood: the path from the root, the query, the fragment
 * without `#`.
 */
export interface RawAddress {
  readonly path: string;
  readonly query: readonly QueryPair[];
  readonly fragment: string;
}

/** `/event/x/?src=a,b#t1-2` -> its parts. Takes any text. */
export function splitAddress(address: string): RawAddress {
  const hash = address.indexOf('#');
  const beforeHash = hash < 0 ? address : address.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const search = mark < 0 ? '' : beforeHash.slice(mark + 1);
  return {
    path: mark < 0 ? beforeHash : beforeHash.slice(0, mark),
    query: search
      .split('&')
      .filter((raw) => raw !== '')
      .map(pairOf),
    fragment: hash < 0 ? '' : address.slice(hash + 1),
  };
}

/**
 * `src=a%2Cb` -> `{name: 'src', value: 'a,b', raw: 'src=a%2Cb'}`; a name alone has the empty value.
 */
export function pairOf(raw: string): QueryPair {
  const equals = raw.indexOf('=');
  return {
    name: decodeValue(equals < 0 ? raw : raw.slice(0, equals)),
    value: equals < 0 ? '' : decodeValue(raw.slice(equals + 1)),
    raw,
  };
}
