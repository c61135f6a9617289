import { hundredths } from '#base/rounded.ts';
import type { FileInk } from '#drawing/paint/file-ink.ts';
import type { Palette } from '#drawing/paint/palette.ts';
import type { Drawn, Group, Shape } from '#drawing/shape.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** A picture that stands alone. */
export interface SvgFile {
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Drawn[];
  /** Colour behind everything. */
  readonly paper: string;
  /** CSS family of all words. */
  readonly fontFamily: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The text of an SVG file with all looks resolved: it needs no style sheet, and only links lead out
 * of it.
 */
export function svgFile(
  { title, width, height, parts, paper, fontFamily }: SvgFile,
  palette: Palette<FileInk>,
): string {
  const painted = parts.map((part) => partText(part, palette, null, false)).join('');
  const content = `${element('title', {}, escape(title))}${element('rect', { width, height, fill: paper })}${painted}`;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fontFamily,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, content)}\n`;
}

function partText(part: Drawn, palette: Palette<FileInk>, look: SourceLook | null, current: boolean): string {
  if (part.kind !== 'group') return shapeText(part, palette(part.classes, look, current));
  const inner = part.look === undefined ? look : part.look;
  const within = part.current ?? current;
  const content = part.parts.map((each) => partText(each, palette, inner, within)).join('');
  return groupText(part, content);
}

function groupText({ x, y, href, clip }: Group, content: string): string {
  if (clip) return element('svg', { x, y, ...clip }, content);
  const transform = x === 0 && y === 0 ? undefined : `translate(${hundredths(x)} ${hundredths(y)})`;
  return href === undefined ? element('g', { transform }, content) : element('a', { href, transform }, content);
}

/** Nothing for what has no ink. */
function shapeText(shape: Shape, { paint, font, halo }: FileInk): string {
  if (paint === null) return '';
  const look: Attributes = shape.lineWidth === undefined ? paint : { ...paint, 'stroke-width': shape.lineWidth };
  if (shape.kind !== 'text') return element(shape.kind, { ...shape.at, ...look });
  const anchor = shape.align === 'start' ? undefined : shape.align;
  return element('text', { ...shape.at, 'text-anchor': anchor, ...look, ...font, ...halo }, escape(shape.text));
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(String(typeof value === 'number' ? hundredths(value) : value))}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML does not take at all. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** As XML takes it, in content and attributes. */
function escape(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
}
