/**
 * The value at an index that exists, of an array that holds no holes. Throws on any other index, a fraction or NaN too: a slip of ours, which must not
 * become event 0 or 1 January 1970.
 */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Broken invariant: no index ${index} in ${values.length} values`);
  return value;
}
