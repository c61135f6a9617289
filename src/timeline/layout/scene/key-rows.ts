import { type Drawn, group, words } from '#drawing/shape.ts';
import { KEY_HEIGHT, type KeyEntry } from '#timeline/layout/scene/key-scene.ts';

/** A key on as many rows as it needs. */
export interface KeyRows {
  readonly parts: readonly Drawn[];
  /** In pixels. */
  readonly height: number;
}

const LABEL = 'fill-muted font-sans text-2xs';
const ROW_HEIGHT = KEY_HEIGHT + 4;
const LABEL_GAP = 6;
const ENTRY_GAP = 18;
const BASELINE = 12;
/** Of a letter of a label, where another font stands in too. */
const CHARACTER_PX = 6.6;

/** Puts the entries of a key beside each other, and below where `width` pixels are full. */
export function keyRows(entries: readonly KeyEntry[], width: number): KeyRows {
  let x = 0;
  let y = 0;
  const parts = entries.flatMap(({ label, width: pictureWidth, picture }): Drawn[] => {
    const labelX = pictureWidth + LABEL_GAP;
    const entryWidth = labelX + label.length * CHARACTER_PX;
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += ROW_HEIGHT;
    }
    const seen = group(0, 0, [picture], { clip: { width: pictureWidth, height: KEY_HEIGHT } });
    const entry = group(x, y, [seen, words(LABEL, label, labelX, BASELINE)]);
    x += entryWidth + ENTRY_GAP;
    return [entry];
  });
  return { parts, height: y + ROW_HEIGHT };
}
