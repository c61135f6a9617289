import { plainColor } from '#share/layout/plain-color.ts';
import { linesOf, type PlacedWord } from '#share/layout/text-lines.ts';

/*
 * A part of the page as an SVG file that stands alone: pictures are copied with the looks that style sheets give them, words become text where they stand,
 * controls are left out.
 */

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const CAPTION_HEIGHT = 52;

/** What style sheets may say of an element in a picture and all within it, each also an attribute in SVG. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'visibility',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

export interface PictureCaption {
  readonly title: string;
  /** Where the view can be seen. */
  readonly address: string;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A copy that needs no style sheet: looks as attributes where they differ from `inherited`, links whole, what is not painted left out. */
function standalone(original: Element, inherited: CSSStyleDeclaration | null): Element | null {
  const looks = getComputedStyle(original);
  if (looks.display === 'none') return null;
  const copy = document.createElementNS(SVG, original.localName);
  for (const { name, value } of original.attributes) {
    if (!/^(class|style|href|opacity|tabindex|role|on|data-|aria-)/.test(name)) copy.setAttribute(name, value);
  }
  for (const look of LOOKS) {
    const value = looks.getPropertyValue(look);
    if (value !== inherited?.getPropertyValue(look)) copy.setAttribute(look, plainColor(value));
  }
  if (looks.opacity !== '1') {
    // Of a line as a whole some programs cannot draw it: its box has no height.
    const whole = original.childElementCount > 0;
    for (const name of whole ? ['opacity'] : ['fill-opacity', 'stroke-opacity']) copy.setAttribute(name, looks.opacity);
  }
  if (original instanceof SVGAElement) copy.setAttribute('href', new URL(original.href.baseVal, original.baseURI).href);
  if (original instanceof SVGElement && original.style.transform !== '') {
    const { e, f } = new DOMMatrix(looks.transform);
    copy.setAttribute('transform', `translate(${e} ${f})`);
  }
  for (const child of original.childNodes) {
    const part = child instanceof Element ? standalone(child, looks) : child.cloneNode();
    if (part) copy.append(part);
  }
  return copy;
}

/** The words directly in an element, where they stand. */
function wordsIn(element: Element): readonly PlacedWord[] {
  const range = document.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text)) return [];
    return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const { left, top, bottom, width } = range.getBoundingClientRect();
      return width === 0 ? [] : [{ text, left, top, bottom }];
    });
  });
}

const LEFT_OUT = 'button, input, select, textarea, [role="tooltip"], .sr-only';

/** Elements in reading order, controls and what is in pictures left out. */
function* partsOf(element: Element): Generator<Element> {
  if (element.matches(LEFT_OUT)) return;
  yield element;
  if (!(element instanceof SVGSVGElement)) for (const child of element.children) yield* partsOf(child);
}

/** The text of an SVG file that shows `part` as it is drawn now, with a caption below. */
export function pictureOf(part: Element, { title, address }: PictureCaption): string {
  const frame = part.getBoundingClientRect();
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const height = Math.ceil(frame.height) + 2 * MARGIN + CAPTION_HEIGHT;
  const page = getComputedStyle(document.documentElement);
  const text = { 'font-family': page.fontFamily, fill: page.color };

  const picture = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(make('title', {}, title), make('rect', { width, height, fill: page.backgroundColor }));
  for (const element of partsOf(part)) {
    const looks = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (looks.visibility === 'hidden') continue;
    if (element instanceof SVGSVGElement) {
      if (box.width < 1 || box.height < 1) continue;
      const copy = standalone(element, null);
      if (!copy) continue;
      const place = {
        x: box.left - frame.left + MARGIN,
        y: box.top - frame.top + MARGIN,
        width: box.width,
        height: box.height,
      };
      for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
      picture.append(copy);
      continue;
    }
    for (const line of linesOf(wordsIn(element))) {
      const size = Number.parseFloat(looks.fontSize);
      const baseline = (line.top + line.bottom) / 2 + size * 0.34;
      const place = { x: line.left - frame.left + MARGIN, y: baseline - frame.top + MARGIN };
      const look = {
        'font-family': looks.fontFamily,
        'font-size': size,
        'font-weight': looks.fontWeight,
        fill: plainColor(looks.color),
      };
      picture.append(make('text', { ...place, ...look }, line.text));
    }
  }
  const caption = height - MARGIN - CAPTION_HEIGHT;
  picture.append(
    make('text', { ...text, x: MARGIN, y: caption + 30, 'font-size': 14, 'font-weight': 600 }, title),
    make('text', { ...text, x: MARGIN, y: caption + 50, 'font-size': 12 }, `Sourceline. ${address}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
