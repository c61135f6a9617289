import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';

import { at } from '#base/at.ts';
import { printCount } from '#base/count-of.ts';
import { PagedRows } from '#explore/folds/PagedRows.tsx';
import type { KeptFolds } from '#explore/folds/kept-folds.ts';
import { type DayFolds, daysOfFold, finerThan, foldDays, foldOf, type FoldUnit } from '#explore/layout/day-folds.ts';
import type { DayGroup } from '#explore/layout/day-groups.ts';
import { isoFromDay } from '#model/day.ts';

export interface FoldedDaysProps {
  readonly days: readonly DayGroup[];
  readonly unit: FoldUnit;
  /** The event whose fold is open, first of all; null: the first fold is. */
  readonly near: number | null;
  readonly kept: KeptFolds;
  readonly label?: string;
  /** Days with their rows, as items of a list. */
  readonly renderDays: (days: readonly DayGroup[]) => ReactNode;
  /** The rows of events of one day that are too many for that. */
  readonly renderRows: (group: DayGroup, from: number, to: number) => ReactNode;
}

/** With more events than these the days of a fold fold again. */
const MOST_ROWS = 200;

/** Days by a unit of time, each behind a heading with its number. */
export function FoldedDays({ days, unit, near, label, ...props }: FoldedDaysProps) {
  const folds = foldDays(days, unit);
  const opened = Math.max(0, foldOf(folds, near));
  return (
    <ol aria-label={label}>
      {folds.map((fold, place) => (
        <Fold
          key={fold.key}
          fold={fold}
          unit={unit}
          near={near}
          isOpened={place === opened && (near !== null || props.kept.size === 0)}
          {...props}
        />
      ))}
    </ol>
  );
}

interface FoldProps extends Omit<FoldedDaysProps, 'days' | 'label'> {
  readonly fold: DayFolds;
  /** Whether it is open, whatever it was before. */
  readonly isOpened: boolean;
}

function Fold({ fold, unit, near, isOpened, kept, renderDays, renderRows }: FoldProps) {
  const [atFirst] = useState(isOpened || (kept.get(fold.key) ?? false));
  const [open, setOpen] = useState(atFirst);
  const { first, last } = daysOfFold(fold);
  const finer = finerThan(unit);

  function content(): ReactNode {
    if (fold.count <= MOST_ROWS) return <ol>{renderDays(fold.days)}</ol>;
    if (finer !== null)
      return (
        <div className="pl-4">
          <FoldedDays
            days={fold.days}
            unit={finer}
            near={foldOf([fold], near) < 0 ? null : near}
            kept={kept}
            renderDays={renderDays}
            renderRows={renderRows}
          />
        </div>
      );
    const group = at(fold.days, 0);
    return (
      <PagedRows
        count={fold.count}
        place={near === null ? 0 : Math.max(0, group.events.indexOf(near))}
        rows={(from, to) => renderRows(group, from, to)}
      />
    );
  }

  return (
    // While it is open its days say where they are.
    <li data-day={open ? undefined : isoFromDay(first)} className="scroll-mt-11 border-t border-rule">
      <details
        open={atFirst}
        data-last={isoFromDay(last)}
        onToggle={({ currentTarget }) => {
          kept.set(fold.key, currentTarget.open);
          // Who opened it to lead to a day finds that day at once.
          flushSync(() => setOpen(currentTarget.open));
        }}
      >
        <summary className="min-h-6 cursor-pointer py-2 text-xs font-semibold">
          {fold.title} <span className="nums font-normal text-muted">({printCount(fold.count)})</span>
        </summary>
        {open ? content() : null}
      </details>
    </li>
  );
}
