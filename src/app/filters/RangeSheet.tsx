import { useMemo } from 'react';

import type { ChosenEvents } from '#app/filters/chosen-events.ts';
import { bringDayIntoView } from '#app/filters/bring-day.ts';
import { useSite } from '#app/steps/site.ts';
import { brushBars } from '#explore/layout/brush-bars.ts';
import { rangePresets } from '#explore/layout/range-presets.ts';
import { RangeBrush } from '#explore/days/RangeBrush.tsx';
import { RangeFields } from '#explore/days/RangeFields.tsx';
import { setRange } from '#model/choice/view-state.ts';
import type { DaySpan } from '#model/day.ts';

export interface RangeSheetProps extends ChosenEvents {
  readonly onClose: () => void;
}

/** The days in view: drawn over a strip, typed, or one of those that are offered. */
export function RangeSheet({ chronology, shown, filtered, selected, onClose }: RangeSheetProps) {
  const { view, go } = useSite();
  const { span } = chronology;
  const range = view.range ?? span;
  const bars = useMemo(() => brushBars(shown.events, filtered.indexes, span), [shown, filtered, span]);
  const groups = useMemo(() => rangePresets(chronology, selected), [chronology, selected]);
  const key = `${range.first} ${range.last}`;

  function choose(days: DaySpan | null) {
    const isAll = days === null || (days.first === span.first && days.last === span.last);
    go(setRange(view, isAll ? null : days), 'push');
    onClose();
    if (!isAll) bringDayIntoView(days.first);
  }

  return (
    <div className="grid gap-4">
      <div className="flex justify-between gap-4">
        <p className="font-semibold">Days in view</p>
        <button
          type="button"
          className="text-control text-2xs disabled:no-underline disabled:opacity-50"
          disabled={view.range === null}
          onClick={() => choose(null)}
        >
          All days
        </button>
      </div>
      <RangeBrush span={span} range={range} bars={bars} onRange={choose} />
      <RangeFields key={key} span={span} range={range} onRange={choose} />
      {groups.map(({ title, presets }) => (
        <div key={title}>
          <p className="text-muted">{title}</p>
          <ul className="nums flex flex-wrap gap-x-4">
            {presets.map(({ label, span: days }) => (
              <li key={label}>
                <button
                  type="button"
                  className="text-control aria-pressed:font-semibold pointer-coarse:min-h-9"
                  aria-pressed={days.first === range.first && days.last === range.last}
                  onClick={() => choose(days)}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
