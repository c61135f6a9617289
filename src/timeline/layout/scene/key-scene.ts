import { group, type Group, line, rect } from '#drawing/shape.ts';
import { day } from '#model/day.ts';
import type { Extent, Form } from '#timeline/layout/extent.ts';
import type { FormsInUse } from '#timeline/layout/forms.ts';
import { glyphScene, type MarkState } from '#timeline/layout/scene/glyph-scene.ts';

/** Of each picture, in pixels. */
export const KEY_HEIGHT = 16;

/** How one kind of mark is to be read. */
export interface KeyEntry {
  readonly label: string;
  /** Of its picture, in pixels. */
  readonly width: number;
  readonly picture: Group;
}

const DAY_PX = 10;
const MIDDLE = KEY_HEIGHT / 2;

interface Sample {
  readonly form: Form;
  readonly days: number;
  /** Where the mark stands in the picture, and how wide that is, in pixels. */
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

const SAMPLES: readonly Sample[] = [
  { form: 'day', days: 1, x: 6, width: 12, label: 'on a day' },
  { form: 'throughout', days: 2.6, x: 6, width: 28, label: 'on every day' },
  { form: 'within', days: 2.6, x: 6, width: 28, label: 'some day within' },
  { form: 'accumulated', days: 2.4, x: 21, width: 27, label: 'total up to' },
  { form: 'before', days: 1, x: 19, width: 25, label: 'by then' },
  { form: 'after', days: 1, x: 6, width: 25, label: 'then or later' },
];

const PLAIN: MarkState = { planned: false, soft: false, denied: false };

/**
 * What a key explains: the forms in use, planned, soft and denied marks where there are any, and
 * the flags of sources if `published`.
 */
export function keyEntries({ forms, planned, soft, denied }: FormsInUse, published: boolean): readonly KeyEntry[] {
  const entries = SAMPLES.filter(({ form }) => forms.has(form)).map(({ form, days, x, width, label }): KeyEntry => ({
    label,
    width,
    picture: glyph(extent(form, days), x, PLAIN),
  }));
  if (planned) entries.push(onDay('planned', { ...PLAIN, planned: true }));
  if (soft) entries.push(onDay('uncertain', { ...PLAIN, soft: true }));
  if (denied) entries.push(onDay('denied or doubted', { ...PLAIN, denied: true }));
  if (published) {
    const flag = [rect('fill-raised', 1, 0, 19, KEY_HEIGHT), line('stroke-(--source)', 1, 0, 1, KEY_HEIGHT, 1.5)];
    entries.push({ label: 'after publication', width: 20, picture: group(0, 0, flag) });
  }
  return entries;
}

function onDay(label: string, state: MarkState): KeyEntry {
  return { label, width: 12, picture: glyph(extent('day', 1), 6, state) };
}

function glyph(of: Extent, x: number, state: MarkState): Group {
  return group(x, MIDDLE, glyphScene(of, DAY_PX, null, state));
}

function extent(form: Form, days: number): Extent {
  const at = form === 'accumulated' ? days - 0.5 : 0.5;
  return { form, from: day(0), to: days, at, coreFrom: 0, coreTo: days };
}
