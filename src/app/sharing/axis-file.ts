import { at } from '#base/at.ts';
import { fileInk } from '#drawing/paint/file-ink.ts';
import { createPalette } from '#drawing/paint/palette.ts';
import { svgFile } from '#drawing/paint/svg-file.ts';
import { framed, type PictureCaption } from '#share/layout/framed-picture.ts';
import { pictureScene } from '#timeline/layout/scene/picture-scene.ts';
import { picturedAxis } from '#timeline/pictured-axis.ts';
import type { EventHref } from '#timeline/timeline-props.ts';
import type { AxisSnapshot } from '#timeline/use-snapshot.ts';

/**
 * The text of an SVG file that shows an axis as it is drawn now, with a caption below. Within
 * `host` its shapes have their looks; `addressOf` gives the whole address of an event at a
 * passage.
 */
export function axisFile(snapshot: AxisSnapshot, host: Element, caption: PictureCaption, addressOf: EventHref): string {
  const { ids } = snapshot.props.chronology.events;
  const picture = pictureScene(picturedAxis(snapshot), (event, passage) => addressOf(at(ids, event), passage));
  const page = getComputedStyle(document.documentElement);
  // Letters of a file are not spaced out, so that they need not be smaller (`text-scale.ts`).
  const place = document.createElement('div');
  place.style.setProperty('--spread', '1');
  host.append(place);
  const file = svgFile(
    { ...framed(picture, caption), title: caption.title, paper: page.backgroundColor, fontFamily: page.fontFamily },
    createPalette(place, fileInk),
  );
  place.remove();
  return file;
}
