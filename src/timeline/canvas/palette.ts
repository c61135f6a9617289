import type { SourceLook } from '#ui/source-look.ts';

/** How something is painted. Colours as a canvas takes them, null where nothing is; lengths in pixels. */
export interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash: readonly number[];
  readonly font: string;
}

/** What an element of the axis is, as far as style sheets ask. */
export interface Painted {
  readonly classes: string;
  readonly look?: SourceLook | null;
  /** Part of the mark of the selected event. */
  readonly current?: boolean;
  /** Where the element says it and no style sheet. */
  readonly lineWidth?: number;
}

/** Gives the ink of an element. */
export type Palette = (painted: Painted) => Ink;

const SVG = 'http://www.w3.org/2000/svg';

/** Reads the inks of the axis from the style sheets, as they are for elements within `host`, each when it is first asked for. */
export function createPalette(host: Element): Palette {
  const known = new Map<string, Ink>();
  return ({ classes, look = null, current = false }) => {
    const key = `${look} ${current} ${classes}`;
    const ink = known.get(key) ?? readInk(host, classes, look, current);
    known.set(key, ink);
    return ink;
  };
}

function readInk(host: Element, classes: string, look: SourceLook | null, current: boolean): Ink {
  const sample = document.createElementNS(SVG, 'svg');
  sample.setAttribute('display', 'none');
  const mark = document.createElementNS(SVG, 'a');
  if (look !== null) mark.setAttribute('data-source-look', String(look));
  if (current) mark.setAttribute('aria-current', 'true');
  const part = document.createElementNS(SVG, 'text');
  part.setAttribute('class', classes);
  mark.append(part);
  sample.append(mark);
  host.append(sample);
  const style = getComputedStyle(part);
  const ink: Ink = {
    fill: colorIn(style.fill),
    stroke: colorIn(style.stroke),
    lineWidth: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray
      .split(/[\s,]+/)
      .map(Number.parseFloat)
      .filter((length) => length > 0),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
  };
  sample.remove();
  return ink;
}

function colorIn(value: string): string | null {
  return value === 'none' || value === '' || value === 'transparent' || value === 'rgba(0, 0, 0, 0)' ? null : value;
}
