/**
 * `/source/` at `https://example.org/x/` -> the address it leads to; null for a text that is none.
 */
export function parseUrl(text: string, base: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
