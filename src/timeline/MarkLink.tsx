import { footprintOf } from '#timeline/layout/footprint.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_BASELINE, LABEL_GAP, type PlacedLabel } from '#timeline/layout/place-labels.ts';
import { ROW_PITCH } from '#timeline/layout/timeline-layout.ts';
import { MarkGlyph } from '#timeline/MarkGlyph.tsx';
import type { SourceLook } from '#ui/source-look.ts';

export interface MarkLinkProps {
  readonly mark: PackedMark;
  /** Of the event, for those who follow it elsewhere on the page. */
  readonly id: string;
  /** Its title, date and sources, as spoken. */
  readonly name: string;
  /** Said to lie ahead. */
  readonly planned: boolean;
  readonly label: PlacedLabel | undefined;
  /** Pixels a day. */
  readonly dayPx: number;
  /** The y of its row; x 0 is the middle of its anchor day. */
  readonly y: number;
  readonly look: SourceLook | null;
  /** Names this mark among all marks of the axis, for focus. */
  readonly stop: string;
  readonly href: string;
  readonly current: boolean;
  /** Lit from elsewhere on the page. */
  readonly lit: boolean;
  /** In the tab order: one mark of the axis at a time is. */
  readonly tabbable: boolean;
  /** No longer to be seen. */
  readonly away: boolean;
}

/** One event on one lane: a real link, named by title, date and sources. */
export function MarkLink(props: MarkLinkProps) {
  const { mark, id, name, planned, label, dayPx, y, look, stop, href, current, lit, tabbable, away } = props;
  const { x0, x1 } = footprintOf(mark.extent, dayPx);
  const centre = mark.extent.at * dayPx;
  const left = x0 - centre;
  const right = x1 - centre;
  // React knows <a> as HTML's alone; within an SVG it takes a transform.
  const place = { transform: `translate(0 ${y})`, ...(away ? { visibility: 'hidden' } : {}) };
  return (
    <a
      {...place}
      href={href}
      tabIndex={tabbable ? 0 : -1}
      aria-label={name}
      aria-current={current ? 'true' : undefined}
      data-event={id}
      data-lit={lit ? '' : undefined}
      data-stop={stop}
      data-source-look={look ?? undefined}
    >
      <rect
        className="mark-ring"
        x={left - 2}
        y={-ROW_PITCH / 2}
        width={right - left + 4}
        height={ROW_PITCH}
        rx={ROW_PITCH / 2}
      />
      <MarkGlyph extent={mark.extent} dayPx={dayPx} look={look} planned={planned} soft={mark.soft} />
      {label ? (
        <text
          className="mark-label"
          x={label.side === 'right' ? right + LABEL_GAP : left - LABEL_GAP}
          y={LABEL_BASELINE}
          textAnchor={label.side === 'right' ? 'start' : 'end'}
        >
          {label.text}
        </text>
      ) : null}
    </a>
  );
}
