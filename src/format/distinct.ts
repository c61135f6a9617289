/**
 * Values that are written once and named by their place from then on, in the order in which they
 * were first asked for.
 */
export interface Distinct<Value> {
  readonly values: readonly Value[];
  /** The place of a value, which it gets with the first question. */
  readonly placeOf: (value: Value) => number;
}

/** An empty list of distinct values; those of one key are the same. */
export function distinct<Value>(keyOf: (value: Value) => string): Distinct<Value> {
  const values: Value[] = [];
  const places = new Map<string, number>();
  return {
    values,
    placeOf: (value) => {
      const key = keyOf(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
