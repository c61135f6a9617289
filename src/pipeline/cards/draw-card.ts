import type { CardFonts } from '#pipeline/cards/card-fonts.ts';
import type { CardNode } from '#pipeline/cards/card-node.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '#pipeline/pages/head-tags.ts';

/**
 * A card as PNG. The two libraries are loaded with the first one: a build whose cards are all known
 * needs neither.
 */
export async function drawCard(card: CardNode, { fonts }: CardFonts): Promise<Uint8Array> {
  const { default: satori } = await import('satori');
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = await satori({ ...card, key: null }, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: [...fonts] });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
