import { useDeferredValue, useMemo, useState } from 'react';

import { hrefOf } from '#address/address.ts';
import { useEventHref, useSite } from '#app/steps/site.ts';
import { ComparePart } from '#compare/ComparePart.tsx';
import { EventMatrix } from '#compare/EventMatrix.tsx';
import type { PlacedSource } from '#compare/layout/heard-sources.ts';
import type { MatrixEvents } from '#compare/layout/matrix.ts';
import { singleWords } from '#compare/layout/opening-words.ts';
import { PairChoice } from '#compare/PairChoice.tsx';
import { openSource, setSources } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Compare } from '#model/comparing/compare.ts';

export interface EventsComparedProps {
  readonly chronology: Chronology;
  /** As it is known, and as the chosen sources tell it. */
  readonly told: Chronology;
  readonly compare: Compare;
  readonly events: MatrixEvents;
  readonly published: readonly PlacedSource[];
  readonly columns: readonly PlacedSource[];
}

/**
 * Event by event, what each source has: those of two sources first, others on request. Two sources
 * stand side by side with all that either tells, in order of time.
 */
export function EventsCompared({ chronology, told, compare, events, published, columns }: EventsComparedProps) {
  const { view, base, go } = useSite();
  const hrefOfEvent = useEventHref(chronology);
  const [whole, setWhole] = useState(false);
  const [one, other, ...more] = columns;
  const pair = one && other && more.length === 0 ? ([one.source.id, other.source.id] as const) : null;
  const isPair = pair !== null;
  const { several, single } = events;
  const rows = useMemo(() => {
    if (isPair) return [...several, ...single].toSorted((a, b) => a - b);
    return whole ? [...several, ...single] : several;
  }, [isPair, whole, several, single]);
  // All else answers first: a table of many sources takes as long again.
  const matrix = useDeferredValue(
    useMemo(() => {
      const hrefOfSource = (id: string) => hrefOf(openSource(view, id), base);
      return { chronology, told, compare, events: rows, columns, hrefOfEvent, hrefOfSource };
    }, [chronology, told, compare, rows, columns, hrefOfEvent, view, base]),
  );
  return (
    <ComparePart
      id="events"
      title={pair === null ? 'Event by event' : `${one?.source.letter} and ${other?.source.letter} side by side`}
      note={
        pair === null
          ? 'First the events that two articles or more report. ≠ marks where they differ, and says in what.'
          : 'All that either of them reports, in order of time.'
      }
    >
      {published.length > 1 ? (
        <div className="pb-3 print:hidden">
          <PairChoice
            sources={published.map(({ source }) => source)}
            pair={pair}
            onPair={(ids) => go(setSources(view, ids), 'push')}
          />
        </div>
      ) : null}
      {rows.length > 0 ? <EventMatrix {...matrix} /> : null}
      {pair === null && single.length > 0 ? (
        <p className="pt-3 text-xs">
          {singleWords(single.length)}.{' '}
          <button
            type="button"
            className="min-h-6 text-link print:hidden"
            aria-pressed={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? 'Leave them out' : 'Show them too'}
          </button>
        </p>
      ) : null}
    </ComparePart>
  );
}
