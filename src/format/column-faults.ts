/** What is wrong, and where in a file. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

type Columns = Readonly<Record<string, ArrayLike<unknown>>>;

/** The first column of a group that is not as long as the first one; null when all are. */
export function lengthFault(group: string, columns: Columns): Fault | null {
  const [[, { length: expected }] = ['', []], ...others] = Object.entries(columns);
  for (const [name, { length }] of others)
    if (length !== expected) return wrongLength(`${group}.${name}`, expected, length);
  return null;
}

export function wrongLength(path: string, expected: number, found: number): Fault {
  return { path, reason: `Expected ${expected} values but found ${found}` };
}

/**
 * The first number of a column that is no place in a list of `count`; -1 is none of them, and right
 * where nothing may be meant.
 */
export function placeFault(path: string, places: Int32Array, count: number, least: 0 | -1 = 0): Fault | null {
  for (const place of places)
    if (place < least || place >= count) return { path, reason: `There is no place ${place}` };
  return null;
}
