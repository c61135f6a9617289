import { memo, useMemo, useState } from 'react';

import { MatrixList } from '#compare/MatrixList.tsx';
import { MatrixTable, MOST_QUOTED } from '#compare/MatrixTable.tsx';
import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { matrixOf } from '#compare/layout/matrix.ts';
import { MENTION_WORDS } from '#compare/layout/mention-words.ts';
import type { Chronology } from '#model/chronology.ts';
import { MENTIONS } from '#model/claims/coverage.ts';
import type { Compare } from '#model/comparing/compare.ts';
import { valuesOf } from '#model/vocabulary.ts';
import type { PlacedSource } from '#model/source-by-id.ts';
import { WordChoice } from '#ui/WordChoice.tsx';

export interface EventMatrixProps {
  /** As all sources tell it, and as it is known and told. */
  readonly chronology: Chronology;
  readonly told: Chronology;
  readonly compare: Compare;
  /** The events in the order of the rows. */
  readonly events: readonly number[];
  readonly columns: readonly PlacedSource[];
  readonly hrefOfEvent: (id: string, passage?: string | null) => string;
  readonly hrefOfSource: (id: string) => string;
}

/** So many cells are drawn at first, and with each further step, in whole rows. */
const CELLS = 360;
const LENGTHS = ['short', 'whole'] as const;

/** What each source has on each event: a table, or a list where there is no room for one. */
export const EventMatrix = memo(function EventMatrix({
  chronology,
  told,
  compare,
  events,
  columns,
  hrefOfEvent,
  hrefOfSource,
}: EventMatrixProps) {
  const [steps, setSteps] = useState(1);
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('short');
  const rowOf = useMemo(() => matrixOf(chronology, told, compare, columns), [chronology, told, compare, columns]);
  const perStep = Math.max(6, Math.floor(CELLS / Math.max(1, columns.length)));
  const most = Math.min(events.length, steps * perStep);
  const rows = useMemo(
    () => Array.from({ length: most }, (_, place) => rowOf(at(events, place))),
    [rowOf, events, most],
  );
  const many = columns.length > MOST_QUOTED;
  const shared = { rows, hrefOfEvent, whole: length === 'whole' };
  return (
    <>
      <div className={`pb-2 print:hidden ${many ? 'md:hidden' : ''}`}>
        <WordChoice
          label="Quotations"
          words={{ short: 'short', whole: 'whole' }}
          values={LENGTHS}
          chosen={length}
          onChoose={setLength}
        />
      </div>
      {many ? <SignKey /> : null}
      <div
        className={`hidden md:block ${many ? 'relative max-h-[calc(var(--window-height)*0.85)] overflow-auto' : ''}`}
        {...(many ? { role: 'region', 'aria-label': 'Events by articles', tabIndex: 0 } : {})}
      >
        <MatrixTable columns={columns} hrefOfSource={hrefOfSource} {...shared} />
      </div>
      <div className="md:hidden">
        <MatrixList {...shared} />
      </div>
      {most < events.length ? (
        <button type="button" className="min-h-6 pt-2 text-xs text-link" onClick={() => setSteps(steps + 1)}>
          {countOf(events.length - most, 'more event')}
        </button>
      ) : null}
    </>
  );
});

/** What the signs of a table without words mean. */
function SignKey() {
  return (
    <p className="hidden flex-wrap gap-x-4 pb-2 text-xs text-muted md:flex">
      {valuesOf(MENTIONS)
        .filter((mention) => mention !== 'not-yet')
        .map((mention) => (
          <span key={mention}>
            {MENTION_WORDS[mention].sign} {MENTION_WORDS[mention].words}
          </span>
        ))}
      <span>≠ reports it, and differs</span>
    </p>
  );
}
