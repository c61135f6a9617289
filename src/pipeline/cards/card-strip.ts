import { tenths } from '#base/rounded.ts';
import type { DaySpan } from '#model/day.ts';
import { hueOf, INK, MUTED, PAPER, RAISED, RULE, shapeOf, STRONG_RULE } from '#pipeline/cards/card-inks.ts';
import { box, type CardBox, type CardNode, image } from '#pipeline/cards/card-node.ts';
import { daysInBar, type LaneMark, type StripLane } from '#pipeline/cards/strip-lanes.ts';
import { fluidBands, partOf } from '#scale/layout/fluid-scale.ts';

/** Of the strip, in pixels; on the left its lanes have shape and letter. */
const STRIP_WIDTH = 1072;
const HEAD = 52;
const PLOT = STRIP_WIDTH - HEAD;
/** Of all lanes, of one, and of the names of the months below them. */
const LANES = 120;
const HIGHEST_LANE = 40;
const CALENDAR = 30;
/** Of the shape beside a letter, and of an event's mark: no higher than its lane. */
const SHAPE = 6.5;
const MARK = 9;
/** How much of its hue what stands aside keeps. */
const ASIDE = 0.3;

/**
 * The whole span as a card shows it: a lane for each source with its events by day, its publication
 * and the days after it; over them the marks of the event that the card is about.
 */
export function cardStrip(lanes: readonly StripLane[], span: DaySpan): CardBox {
  const pitch = Math.min(HIGHEST_LANE, Math.floor(LANES / Math.max(1, lanes.length)));
  const bottom = lanes.length * pitch;
  const most = Math.max(1, ...lanes.flatMap(({ counts }) => [...counts]));
  const isOfEvent = lanes.some(({ marks }) => marks.length > 0);
  const months = fluidBands(span, PLOT);
  const lines = months.map(({ x }) => {
    const left = tenths(HEAD + x * PLOT);
    return `<path d="M${left} 0V${bottom + CALENDAR}" stroke="${RULE}" stroke-width="1.5"/>`;
  });
  const drawn = [
    ...lanes.map((lane, index) => shadeOf(lane, index * pitch, pitch, span)),
    ...lines,
    ...lanes.map((lane, index) => laneOf(lane, { top: index * pitch, pitch, most, span, isOfEvent })),
    ...lanes.flatMap(({ marks, look }, index) =>
      marks.map((mark) => markOf(mark, look, (index + 0.5) * pitch, pitch, span)),
    ),
  ];
  return box({ position: 'relative', width: STRIP_WIDTH, height: bottom + CALENDAR, flexShrink: 0 }, [
    image(STRIP_WIDTH, bottom + CALENDAR, drawn.join(''), { position: 'absolute', left: 0, top: 0 }),
    ...lanes.map((lane, index) => letterOf(lane, index * pitch, pitch)),
    ...months
      .map(({ x, label }) =>
        label === '' ? null : wordsAt(HEAD + x * PLOT + 8, bottom + 4, { fontSize: 20, color: MUTED }, label),
      )
      .filter((node) => node !== null),
  ]);
}

interface LanePlace {
  readonly top: number;
  readonly pitch: number;
  /** Events in the fullest bar of all. */
  readonly most: number;
  readonly span: DaySpan;
  /** Whether the strip is about one event: what else there is stands aside. */
  readonly isOfEvent: boolean;
}

/** The days after the publication of a source: it can tell of none of them. */
function shadeOf({ published }: StripLane, top: number, pitch: number, span: DaySpan): string {
  if (published === null) return '';
  const left = endOf(published, span);
  return `<rect x="${left}" y="${top}" width="${tenths(STRIP_WIDTH - left)}" height="${pitch}" fill="${RAISED}"/>`;
}

/** Bars, the line they stand on, the flag of the publication, and the shape of the source. */
function laneOf({ counts, look, published, isAside }: StripLane, place: LanePlace): string {
  const { top, pitch, most, span, isOfEvent } = place;
  const hue = look === null ? MUTED : hueOf(look);
  const base = top + pitch;
  const width = PLOT / (span.last + 1 - span.first);
  const days = daysInBar(span);
  const bars = [...counts].flatMap((count, bar) => {
    if (count === 0) return [];
    const height = Math.max(3, (pitch - 4) * Math.sqrt(count / most));
    const left = HEAD + bar * days * width;
    return [
      `<rect x="${tenths(left)}" y="${tenths(base - height)}" width="${tenths(Math.max(1, days * width - 1.5))}" height="${tenths(height)}"/>`,
    ];
  });
  const flag =
    published === null ? '' : `<path d="M${endOf(published, span)} ${top}V${base}" stroke="${hue}" stroke-width="3"/>`;
  const rule = `<path d="M0 ${base}H${STRIP_WIDTH}" stroke="${isAside ? RULE : STRONG_RULE}"/>`;
  const shape = look === null ? '' : shapeOf(look, SHAPE + 2, top + pitch / 2, Math.min(SHAPE, pitch * 0.36));
  return `<g opacity="${isAside ? ASIDE : 1}"><g fill="${hue}" opacity="${isOfEvent ? ASIDE : 1}">${bars.join('')}</g>${flag}${shape}</g>${rule}`;
}

/** The days that the event may take, and its shape where it stands, with paper around it. */
function markOf(
  { anchor, days, isPlanned }: LaneMark,
  look: StripLane['look'],
  y: number,
  pitch: number,
  span: DaySpan,
): string {
  const hue = look === null ? INK : hueOf(look);
  const left = Math.max(HEAD, HEAD + partOf(days, span).x * PLOT);
  const right = Math.min(
    STRIP_WIDTH,
    HEAD + partOf({ first: days.last, last: days.last }, span).x * PLOT + PLOT / (span.last + 1 - span.first),
  );
  const { x, width } = partOf({ first: anchor, last: anchor }, span);
  const centre = HEAD + (x + width / 2) * PLOT;
  const radius = Math.min(MARK, pitch * 0.42);
  const extent =
    days.first === days.last
      ? ''
      : `<path d="M${tenths(left)} ${y}H${tenths(right)}" stroke="${hue}" stroke-width="4"/>`;
  const halo = `<circle cx="${tenths(centre)}" cy="${y}" r="${radius + 4}" fill="${PAPER}"/>`;
  return `${halo}${extent}${shapeOf(look, centre, y, radius, isPlanned)}`;
}

function letterOf({ letter, look, isAside }: StripLane, top: number, pitch: number): CardNode {
  const color = look === null ? INK : hueOf(look);
  const style = { fontSize: Math.min(22, pitch), fontWeight: 600, color, opacity: isAside ? ASIDE : 1 };
  return wordsAt(24, top + pitch / 2 - Math.min(22, pitch) * 0.64, { ...style, lineHeight: 1.28 }, letter);
}

function wordsAt(left: number, top: number, style: CardBox['props']['style'], words: string): CardBox {
  return box({ position: 'absolute', left: tenths(left), top: tenths(top), ...style }, words);
}

/** Where a day ends. */
function endOf(day: DaySpan['last'], span: DaySpan): number {
  const { x, width } = partOf({ first: day, last: day }, span);
  return tenths(HEAD + (x + width) * PLOT);
}
