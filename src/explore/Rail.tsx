import { RAIL_COLUMNS, type RailPart } from '#explore/layout/vertical-scale.ts';
import type { EventHead } from '#model/chronology.ts';

export interface RailProps {
  readonly head: EventHead;
  /** The stretches of time beside the row, by column. */
  readonly parts: readonly (RailPart | null)[];
  /** The column of the event's own stretch. */
  readonly own: number | null;
}

const COLUMN_PX = 6;
const MARK_X = RAIL_COLUMNS * COLUMN_PX + 12;
/** The middle of the title's first line. */
const MARK_Y = 18;

/** The look of a stretch that is another row's. */
export const PASSING = 'stroke-strong-rule/60';

/** Lengths beyond any row: the drawing is cut at the edges of the row, and scaled by its width. */
const FAR = 2000;

/**
 * Time running downwards beside a row: the event's mark, and the stretches that begin, pass or end
 * here.
 */
export function Rail({ head, parts, own }: RailProps) {
  return (
    <span className="relative row-span-2 block" aria-hidden="true">
      <svg className="absolute inset-0 size-full" viewBox="0 0 48 1" preserveAspectRatio="xMinYMin">
        <line className="stroke-rule" x1={MARK_X} x2={MARK_X} y1={0} y2={FAR} />
        <Stretches parts={parts} own={own} />
        {own === null ? null : (
          <line className="stroke-ink" x1={own * COLUMN_PX + 3} x2={MARK_X} y1={MARK_Y} y2={MARK_Y} />
        )}
        <g transform={`translate(${MARK_X} ${MARK_Y})`}>
          <RailMark {...head} />
        </g>
      </svg>
    </span>
  );
}

/** The rail between two days of the list: what goes on below goes on here. */
export function RailBetween({ below }: { readonly below: RailProps['parts'] }) {
  return (
    <span className="relative block w-12 self-stretch" aria-hidden="true">
      <svg className="absolute inset-0 size-full" viewBox="0 0 48 1" preserveAspectRatio="xMinYMin">
        <line className="stroke-rule" x1={MARK_X} x2={MARK_X} y1={0} y2={FAR} />
        <Stretches parts={below.map((part) => (part === 'passes' || part === 'ends' ? 'passes' : null))} own={null} />
      </svg>
    </span>
  );
}

function Stretches({ parts, own }: Pick<RailProps, 'parts' | 'own'>) {
  return parts.map((part, column) =>
    part ? (
      <line
        key={column}
        className={column === own ? 'stroke-ink' : PASSING}
        strokeWidth={3}
        x1={column * COLUMN_PX + 3}
        x2={column * COLUMN_PX + 3}
        y1={part === 'begins' ? MARK_Y : 0}
        y2={part === 'ends' ? MARK_Y : FAR}
      />
    ) : null,
  );
}

/** What the mark of a row depends on. */
export type MarkedDate = Pick<EventHead, 'reading' | 'earliest' | 'latest' | 'status'>;

/** The marks of the axis, turned by a quarter. */
export function RailMark({ reading, earliest, latest, status }: MarkedDate) {
  if (earliest === null && latest === null) return null;
  const before = earliest === null;
  const after = latest === null;
  const stretch = !before && !after && earliest !== latest;
  if (stretch && reading === 'throughout') return <path className="stroke-ink" strokeWidth={7} d="M0 -6V6" />;
  if (stretch && reading === 'within') {
    return <path className="stroke-ink" strokeWidth={8} strokeDasharray="1.5 2.5" d="M0 -7V7" />;
  }
  return (
    <>
      {before ? <path className="fill-ink/50" d="M-3.5 0L0 -15L3.5 0Z" /> : null}
      {after ? <path className="fill-ink/50" d="M-3.5 0L0 15L3.5 0Z" /> : null}
      <circle
        className={status === 'planned' ? 'fill-paper stroke-ink' : 'fill-ink stroke-ink'}
        r={3.6}
        strokeWidth={1.4}
      />
    </>
  );
}
