/** A colour as programs other than browsers know it: `color(srgb 0.5 0.25 0 / 0.5)` -> `rgba(128, 64, 0, 0.5)`. Any other value stays as it is. */
export function plainColor(value: string): string {
  const match = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (!match) return value;
  const parts = match.slice(1, 4).map((part) => Math.round(Math.min(1, Math.max(0, Number(part))) * 255));
  const alpha = match[4];
  return alpha === undefined ? `rgb(${parts.join(', ')})` : `rgba(${parts.join(', ')}, ${Number(alpha)})`;
}
