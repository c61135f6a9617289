import { at } from '#base/at.ts';
import { hundredths } from '#base/rounded.ts';

/**
 * How a source is told apart: one of eight looks, each a hue (`data-source-look` in parts.css) and
 * a shape, beside its letter.
 */
export type SourceLook = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const LOOKS: readonly SourceLook[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many looks there are. */
export const LOOK_COUNT = LOOKS.length;

/**
 * The look of the source at `index` in the corpus; the ninth looks like the first, and its letter
 * tells them apart.
 */
export function sourceLook(index: number): SourceLook {
  return at(LOOKS, index % LOOK_COUNT);
}

/**
 * Corners of each shape on a circle of radius 1, as [x, y]; null is the circle itself. Scaled so
 * that all look equally heavy.
 */
const SHAPES: Readonly<Record<SourceLook, readonly (readonly [number, number])[] | null>> = {
  1: null,
  2: corners(4, 45, 1.22),
  3: corners(3, -90, 1.32),
  4: corners(4, 0, 1.24),
  5: corners(3, 90, 1.32),
  6: corners(5, -90, 1.16),
  7: corners(6, 0, 1.12),
  8: cross(),
};

function corners(count: number, startDegrees: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((startDegrees + (360 / count) * index) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function cross(): readonly (readonly [number, number])[] {
  const a = 0.42;
  const b = 1.15;
  return [
    [-a, -b],
    [a, -b],
    [a, -a],
    [b, -a],
    [b, a],
    [a, a],
    [a, b],
    [-a, b],
    [-a, a],
    [-b, a],
    [-b, -a],
    [-a, -a],
  ];
}

/** The SVG path of a look's shape about (0, 0); `radius` in the units of the drawing. */
export function shapePath(look: SourceLook, radius: number): string {
  const shape = SHAPES[look];
  if (!shape) return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
  return `M${shape.map(([x, y]) => `${hundredths(x * radius)} ${hundredths(y * radius)}`).join('L')}Z`;
}
