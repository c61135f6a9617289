/**
 * A colour as programs other than browsers know it: `color(srgb 0.5 0.25 0 / 0.5)` -> `rgba(128,
 * 64, 0, 0.5)`, and `oklab(…)`, in which browsers mix colours, the same. Any other value stays as
 * it is.
 */
export function plainColor(value: string): string {
  const match = /^(color\(srgb|oklab\()\s*([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.e+-]+))?\)$/.exec(value);
  if (!match) return value;
  const [, space, first, second, third, alpha] = match;
  const given = [Number(first), Number(second), Number(third)] as const;
  const parts = (space === 'oklab(' ? srgbOfOklab(given) : given).map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255),
  );
  return alpha === undefined ? `rgb(${parts.join(', ')})` : `rgba(${parts.join(', ')}, ${Number(alpha)})`;
}

type Parts = readonly [number, number, number];

/** By Björn Ottosson's definition of Oklab, https://bottosson.github.io/posts/oklab/. */
function srgbOfOklab([lightness, a, b]: Parts): Parts {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    withGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    withGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    withGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function withGamma(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}
