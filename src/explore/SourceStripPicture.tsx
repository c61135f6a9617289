import type { SourceStrip, StripBar, StripMonth, StripPart } from '#explore/layout/source-strips.ts';

/** Pixels from the top: the words of the flag, the highest bar, the line on which bars stand. */
const WORDS = 11;
const TOP = 18;
const BASE = 66;
/** Beyond this share of the width the flag's words stand before it. */
const TURNS = 0.7;
const GAP = 0.14;

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

export interface SourceStripPictureProps {
  readonly strip: SourceStrip;
  readonly months: readonly StripMonth[];
  /** `published 4 Oct`. */
  readonly flag: string;
}

/** The days of which an article tells, and its publication, after which it could tell of none. The words beside it say the same. */
export function SourceStripPicture({ strip, months, flag }: SourceStripPictureProps) {
  const { bars, profile, bounds, published } = strip;
  const end = published ? published.x + published.width : null;
  return (
    <svg aria-hidden="true" width="100%" height={BASE + 1} className="block overflow-visible">
      {end === null ? null : (
        <rect x={percent(end)} y={TOP} width={percent(1 - end)} height={BASE - TOP} className="fill-raised" />
      )}
      {months.map(({ x }) => (
        <line key={x} x1={percent(x)} x2={percent(x)} y1={TOP} y2={BASE} className="stroke-rule" />
      ))}
      {profile.map((bar) => (
        <Bar key={bar.x} {...bar} gap={0} look="fill-(--source) opacity-30" />
      ))}
      {bars.map((bar) => (
        <Bar key={bar.x} {...bar} gap={GAP} look="fill-(--source)" />
      ))}
      {bounds.map((bar) => (
        <Bar key={bar.x} {...bar} gap={GAP} look="fill-none stroke-(--source)" />
      ))}
      <line x1="0" x2="100%" y1={BASE} y2={BASE} className="stroke-strong-rule" />
      {published ? <Flag {...published} words={flag} /> : null}
    </svg>
  );
}

/** The names of the months above or below strips. */
export function StripCalendar({ months }: Pick<SourceStripPictureProps, 'months'>) {
  return (
    <svg aria-hidden="true" width="100%" height={18} className="block">
      {months.map(({ x, label }) => (
        <text key={x} x={percent(x)} y={13} className="nums fill-muted text-2xs">
          {label}
        </text>
      ))}
    </svg>
  );
}

interface BarProps extends StripBar {
  /** The share of its width that is left free. */
  readonly gap: number;
  readonly look: string;
}

function Bar({ x, width, height, gap, look }: BarProps) {
  const pixels = height * (BASE - TOP);
  return (
    <rect
      x={percent(x + (width * gap) / 2)}
      y={BASE - pixels}
      width={percent(width * (1 - gap))}
      height={pixels}
      className={look}
    />
  );
}

interface FlagProps extends StripPart {
  readonly words: string;
}

/** A pole at the end of the days on one of which the article was published, a cloth over those days, and words beside it. */
function Flag({ x, width, words }: FlagProps) {
  const end = x + width;
  const turns = end > TURNS;
  return (
    <>
      <rect x={percent(x)} y={2} width={percent(width)} height={4} className="fill-(--source)" />
      <line x1={percent(end)} x2={percent(end)} y1={2} y2={BASE} strokeWidth={1.5} className="stroke-(--source)" />
      <text
        x={percent(turns ? x : end)}
        y={WORDS}
        dx={turns ? -5 : 5}
        textAnchor={turns ? 'end' : 'start'}
        className="nums fill-muted text-2xs"
      >
        {words}
      </text>
    </>
  );
}
