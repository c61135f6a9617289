import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { CardFonts } from '#pipeline/cards/card-fonts.ts';
import type { CardNode } from '#pipeline/cards/card-layout.ts';

/** Goes up when the same layout is drawn otherwise: another library, another size. */
const DRAWING = 'satori 0.63.2, resvg 2.6.2, 1200x630';

/** A name for a card that is the same while its text, its layout and the fonts are. */
export function cardKeys({ fonts }: Pick<CardFonts, 'fonts'>): (card: CardNode) => string {
  const seed = createHash('sha256').update(DRAWING);
  for (const { name, weight, data } of fonts) seed.update(`${name} ${weight}`).update(data);
  return (card) => seed.copy().update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

/** The picture of a key: read where it was kept, else drawn and kept. Several builds may do so at the same time. */
export async function cachedCard(folder: string, key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder, `${key}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  const drawn = await draw();
  const temporary = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, drawn);
  await rename(temporary, path);
  return drawn;
}
