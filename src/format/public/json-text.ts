/**
 * A value as JSON that reads well and ends in a line end. Keys keep the order in which they were
 * written.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
