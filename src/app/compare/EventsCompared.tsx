import { useDeferredValue, useMemo, useState } from 'react';

import { hrefOf } from '#address/address.ts';
import { useEventHref, useSite } from '#app/steps/site.ts';
import { ComparePart } from '#compare/ComparePart.tsx';
import { EventMatrix } from '#compare/EventMatrix.tsx';
import { pairOf } from '#compare/layout/heard-sources.ts';
import type { MatrixEvents } from '#compare/layout/matrix.ts';
import { singleWords } from '#compare/layout/opening-words.ts';
import { pairDifferences } from '#compare/layout/pair-differences.ts';
import { PairChoice } from '#compare/PairChoice.tsx';
import { PairDifferences } from '#compare/PairDifferences.tsx';
import { openSource, setSources } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Compare } from '#model/comparing/compare.ts';
import type { PlacedSource } from '#model/source-by-id.ts';

export interface EventsComparedProps {
  readonly chronology: Chronology;
  /** As it is known, and as the chosen sources tell it. */
  readonly told: Chronology;
  readonly compare: Compare;
  readonly events: MatrixEvents;
  readonly published: readonly PlacedSource[];
  readonly columns: readonly PlacedSource[];
}

/** Holds the rows of events, of which a button shows more. */
const MATRIX = 'events-compared';

/**
 * Event by event, what each source has: those of two sources first, others on request. Two sources
 * stand side by side with all that either tells, in order of time.
 */
export function EventsCompared({ chronology, told, compare, events, published, columns }: EventsComparedProps) {
  const { view, base, go } = useSite();
  const hrefOfEvent = useEventHref(chronology);
  const [whole, setWhole] = useState(false);
  const pair = pairOf(columns);
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
      title={pair ? `${pair.map(({ source }) => source.letter).join(' and ')} side by side` : 'Event by event'}
      note={
        pair
          ? 'All that either of them reports, in order of time.'
          : 'First the events that two articles or more report. ≠ marks where they differ, and says in what.'
      }
    >
      {published.length > 1 ? (
        <div className="pb-3 print:hidden">
          <PairChoice
            sources={published.map(({ source }) => source)}
            pair={pair && [pair[0].source.id, pair[1].source.id]}
            onPair={(ids) => go(setSources(view, ids), 'push')}
          />
        </div>
      ) : null}
      {pair ? (
        <PairDifferences
          chronology={chronology}
          shared={several.length}
          differences={pairDifferences(chronology, compare, several, [pair[0].place, pair[1].place])}
          hrefOfEvent={hrefOfEvent}
        />
      ) : null}
      <div id={MATRIX}>{rows.length > 0 ? <EventMatrix {...matrix} /> : null}</div>
      {pair || single.length === 0 ? null : (
        <SingleEvents count={single.length} whole={whole} onWhole={() => setWhole(!whole)} />
      )}
    </ComparePart>
  );
}

interface SingleEventsProps {
  readonly count: number;
  /** Whether they are shown. */
  readonly whole: boolean;
  readonly onWhole: () => void;
}

/** How many events stand in one article only, and whether they are shown. */
function SingleEvents({ count, whole, onWhole }: SingleEventsProps) {
  return (
    <p className="pt-3 text-xs">
      {singleWords(count)}.{' '}
      <button type="button" className="min-h-6 text-link print:hidden" aria-controls={MATRIX} onClick={onWhole}>
        {whole ? 'Leave them out' : 'Show them too'}
      </button>
    </p>
  );
}
