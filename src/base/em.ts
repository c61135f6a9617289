/** Of the text in a browser of which nobody has asked for larger or smaller text. */
export const DEFAULT_TEXT_PX = 16;

/**
 * A length of a layout, as SVG takes it in a picture whose own text is as large as the root's: `8`
 * -> `'0.5em'`. A layout's pixel is one of the page where text has its default size, and grows with
 * it.
 */
export function em(pixels: number): `${number}em` {
  return `${pixels / DEFAULT_TEXT_PX}em`;
}
