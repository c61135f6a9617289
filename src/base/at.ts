/**
 * The value at an index that exists, of an array that holds no holes. Throws on any other index, a
 * fraction or NaN too: a slip of ours, which must not become event 0 or 1 January 1970.
 */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Broken invariant: no index ${index} in ${values.length} values`);
  return value;
}

/** Columns of numbers. */
export type Column = Int32Array | Uint8Array | Uint32Array | Float64Array;

/**
 * `at` for inner loops over columns. The engine tells four kinds of array apart in one place and
 * reads each at full speed; `at` meets more of them and takes some twenty nanoseconds.
 */
export function numberAt(values: Column, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Broken invariant: no index ${index} in ${values.length} numbers`);
  return value;
}
