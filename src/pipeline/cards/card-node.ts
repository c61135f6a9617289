type Style = Readonly<Record<string, string | number>>;

/** A flex box with styles of its own, as satori takes it. */
export interface CardBox {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly CardNode[] };
}

/** A picture without words, as an address that holds all of it. */
export interface CardImage {
  readonly type: 'img';
  readonly props: { readonly src: string; readonly width: number; readonly height: number; readonly style: Style };
}

/** An element of a card. */
export type CardNode = CardBox | CardImage;

export function box(style: Style, children: CardBox['props']['children']): CardBox {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

/** A picture of so many pixels out of SVG elements. */
export function image(width: number, height: number, elements: string, style: Style = {}): CardImage {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width, height, style: { flexShrink: 0, ...style } } };
}

/** All text of a card, to see whether it can be set. */
export function textOf(node: CardNode): string {
  if (node.type === 'img') return '';
  const { children } = node.props;
  return typeof children === 'string' ? children : children.map(textOf).filter(Boolean).join('\n');
}
