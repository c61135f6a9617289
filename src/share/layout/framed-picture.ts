import { type Drawn, group, words } from '#drawing/shape.ts';

/** What a picture that is taken along says of itself. */
export interface PictureCaption {
  readonly title: string;
  /** Where the view can be seen. */
  readonly address: string;
}

/** A picture in pixels. */
export interface FramedPicture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Drawn[];
}

const MARGIN = 16;
const CAPTION_HEIGHT = 52;
const TITLE_BASELINE = 30;
const ADDRESS_BASELINE = 50;

/** A picture with a margin on all sides, and with its title and address below. */
export function framed({ width, height, parts }: FramedPicture, { title, address }: PictureCaption): FramedPicture {
  const caption = MARGIN + height;
  return {
    width: Math.ceil(width) + 2 * MARGIN,
    height: Math.ceil(height) + 2 * MARGIN + CAPTION_HEIGHT,
    parts: [
      group(MARGIN, MARGIN, parts),
      words('fill-ink font-sans text-sm font-semibold', title, MARGIN, caption + TITLE_BASELINE),
      words('fill-ink font-sans text-2xs', `Sourceline. ${address}`, MARGIN, caption + ADDRESS_BASELINE),
    ],
  };
}
