/**
 * A value as JSON that ends in a line end and keeps short: each record of a list stands in a line,
 * and what is around the lists has a line for each key. Keys keep the order in which they were
 * written.
 */
export function recordsText(value: unknown): string {
  return `${print(value, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const between = (open: string, lines: readonly string[], close: string): string =>
    lines.length === 0 ? open + close : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
  if (!Array.isArray(value)) {
    const written = Object.entries(value).filter(([, each]) => each !== undefined);
    return between(
      '{',
      written.map(([key, each]) => `${JSON.stringify(key)}: ${print(each, inner)}`),
      '}',
    );
  }
  return value.some((each) => typeof each === 'object')
    ? between(
        '[',
        value.map((each) => JSON.stringify(each)),
        ']',
      )
    : JSON.stringify(value);
}
