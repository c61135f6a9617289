import type { QueryPair } from '#address/raw-address.ts';

/** What a query says for one parameter, which may stand in it several times. */
export interface GivenValue {
  /**
   * What counts: the parts of a list together, of any other parameter the first that says
   * something.
   */
  readonly text: string;
  /** What could not be decoded, as it was written; null: nothing. */
  readonly broken: string | null;
  /** What was given besides and does not count; null: nothing. */
  readonly second: string | null;
}

/** `src=a&src=b` -> `a,b`; `lanes=kind&lanes=none` -> `kind`, and `none` as the second. */
export function givenValue(pairs: readonly QueryPair[], list: boolean): GivenValue {
  const broken = pairs.filter(({ value }) => value === null).map(({ raw }) => raw.slice(raw.indexOf('=') + 1));
  const [first = '', ...more] = pairs.flatMap(({ value }) => (value === null || value === '' ? [] : [value]));
  return {
    text: list ? [first, ...more].join(',') : first,
    broken: broken.length > 0 ? broken.join(',') : null,
    second: list ? null : (more.find((text) => text !== first) ?? null),
  };
}
