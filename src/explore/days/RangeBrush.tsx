import { type PointerEvent, useRef, useState } from 'react';

import type { BrushBars } from '#explore/layout/brush-bars.ts';
import { day, type DaySpan, printSpan } from '#model/day.ts';

export interface RangeBrushProps {
  readonly span: DaySpan;
  /** The days that are shown. */
  readonly range: DaySpan;
  readonly bars: BrushBars;
  readonly onRange: (range: DaySpan) => void;
}

const HEIGHT = 36;

/**
 * All days as a strip over which a press is drawn from the first to the last of those that are to
 * be shown. Whoever does not point has the fields beside it.
 */
export function RangeBrush({ span, range, bars, onRange }: RangeBrushProps) {
  const [drawn, setDrawn] = useState<DaySpan | null>(null);
  const begun = useRef<number | null>(null);
  const length = span.last + 1 - span.first;
  const shown = drawn ?? range;

  function dayAt({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): number {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * length);
    return span.first + Math.min(length - 1, Math.max(0, place));
  }
  function draw(event: PointerEvent<SVGSVGElement>) {
    if (begun.current === null) return;
    const here = dayAt(event);
    setDrawn({ first: day(Math.min(begun.current, here)), last: day(Math.max(begun.current, here)) });
  }
  function begin(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0) return;
    begun.current = dayAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(event);
  }
  function end() {
    if (drawn) onRange(drawn);
    stop();
  }
  function stop() {
    begun.current = null;
    setDrawn(null);
  }

  return (
    <div aria-hidden="true">
      <svg
        className="block h-9 w-full cursor-crosshair touch-none border-b border-strong-rule"
        viewBox={`0 0 ${length} ${HEIGHT}`}
        preserveAspectRatio="none"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={stop}
      >
        <rect className="fill-raised" width={length} height={HEIGHT} />
        <rect
          className="fill-accent/20"
          x={shown.first - span.first}
          width={shown.last + 1 - shown.first}
          height={HEIGHT}
        />
        {bars.heights.map((height, place) => (
          <rect
            key={place}
            className="fill-muted"
            x={place * bars.days}
            y={HEIGHT * (1 - height)}
            width={bars.days * 0.8}
            height={HEIGHT * height}
          />
        ))}
      </svg>
      <p className="nums pt-1 text-2xs text-muted">{drawn ? printSpan(drawn) : 'Draw over the days to be shown.'}</p>
    </div>
  );
}
