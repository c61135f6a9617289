import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { CardFonts } from '#pipeline/cards/card-fonts.ts';
import type { CardNode } from '#pipeline/cards/card-node.ts';

/** Goes up when the same layout is drawn otherwise: another library, another size. */
const DRAWING = 'satori 0.63.2, resvg 2.6.2, 1200x630';

/** A name for a card that is the same while its text, its layout and the fonts are. */
export function cardKeys({ fonts }: Pick<CardFonts, 'fonts'>): (card: CardNode) => string {
  const seed = createHash('sha256').update(DRAWING);
  for (const { name, weight, data } of fonts) seed.update(`${name} ${weight}`).update(data);
  return (card) => seed.copy().update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

const PNG_BEGINS = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_ENDS = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/**
 * Whether a picture is there from its first byte to its last: a machine that went off may have kept
 * less.
 */
function isWhole(picture: Buffer): boolean {
  return picture.subarray(0, 8).equals(PNG_BEGINS) && picture.subarray(-8).equals(PNG_ENDS);
}

/** Keeps a picture; false where the disk does not take it. */
async function keep(path: string, picture: Uint8Array): Promise<boolean> {
  const temporary = `${path}.${process.pid}-${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, picture);
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}

export interface KeptCard {
  readonly picture: Uint8Array;
  /** Whether the next build will find it. */
  readonly isKept: boolean;
}

/**
 * The picture of a key: read where it was kept, else drawn and, where the disk takes it, kept.
 * Several builds may do so at the same time.
 */
export async function cachedCard(folder: string, key: string, draw: () => Promise<Uint8Array>): Promise<KeptCard> {
  const path = join(folder, `${key}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && isWhole(kept)) return { picture: kept, isKept: true };
  const picture = await draw();
  return { picture, isKept: await keep(path, picture) };
}
