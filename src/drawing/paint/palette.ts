import type { SourceLook } from '#ui/source-look.ts';

/**
 * Gives what the classes of a shape look like, in a group of that look, and as part of the selected
 * event if it is.
 */
export type Palette<Ink> = (classes: string, look: SourceLook | null, current: boolean) => Ink;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Reads looks from the style sheets as they are for elements within `host`, each when it is first
 * asked for; `inkOf` keeps of a style what a painter needs.
 */
export function createPalette<Ink>(host: Element, inkOf: (style: CSSStyleDeclaration) => Ink): Palette<Ink> {
  /** By classes, then by look, those of the selected event after the others. */
  const known = new Map<string, Ink[]>();
  return (classes, look, current) => {
    let inks = known.get(classes);
    if (!inks) known.set(classes, (inks = []));
    const place = (look === null ? 0 : 2 * look) + Number(current);
    return (inks[place] ??= inkOfSample(host, inkOf, classes, look, current));
  };
}

/**
 * Palettes that are kept from one drawing to the next: read anew only for another host, or where
 * its ink, or the size or spacing of its letters, has changed, as with another theme.
 */
export function keptPalettes<Ink>(inkOf: (style: CSSStyleDeclaration) => Ink): (host: Element) => Palette<Ink> {
  let kept: { readonly host: Element; readonly looks: string; readonly palette: Palette<Ink> } | null = null;
  return (host) => {
    const { color, fontSize, letterSpacing } = getComputedStyle(host);
    const looks = `${color} ${fontSize} ${letterSpacing}`;
    if (kept?.host !== host || kept.looks !== looks) kept = { host, looks, palette: createPalette(host, inkOf) };
    return kept.palette;
  };
}

function inkOfSample<Ink>(
  host: Element,
  inkOf: (style: CSSStyleDeclaration) => Ink,
  classes: string,
  look: SourceLook | null,
  current: boolean,
): Ink {
  const sample = document.createElementNS(SVG, 'svg');
  sample.setAttribute('class', 'picture');
  sample.setAttribute('display', 'none');
  const mark = document.createElementNS(SVG, 'a');
  if (look !== null) mark.setAttribute('data-source-look', String(look));
  if (current) mark.setAttribute('aria-current', 'true');
  const part = document.createElementNS(SVG, 'text');
  part.setAttribute('class', classes);
  mark.append(part);
  sample.append(mark);
  host.append(sample);
  const ink = inkOf(getComputedStyle(part));
  sample.remove();
  return ink;
}
