import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';

import { countOf } from '#base/count-of.ts';
import { foldText, matchesAll, searchNeedles } from '#model/choice/search.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { findableLane, type FoundLane } from '#timeline/layout/words/folded-lanes.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { sourceLook } from '#ui/source-look.ts';
import { usePressOutside } from '#ui/use-press-outside.ts';

export interface LaneFinderProps {
  readonly chronology: Chronology;
  readonly lanes: readonly DatedLane[];
  /** The lane with this id is to stand first. */
  readonly onFound: (id: string) => void;
}

/**
 * All lanes behind one button, to be found by letter, name or day. Enter takes the first that has
 * the words; Escape, a press elsewhere and the focus that goes on close it.
 */
export function LaneFinder({ chronology, lanes, onFound }: LaneFinderProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  usePressOutside([menu], () => setOpen(false));
  useEffect(() => {
    const details = menu.current;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details?.open) return;
      // It is used up: nothing beneath is closed.
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    details?.addEventListener('keydown', closeOnEscape);
    return () => details?.removeEventListener('keydown', closeOnEscape);
  }, []);
  return (
    <details ref={menu} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="relative">
      <summary ref={opener} className="text-select flex cursor-pointer list-none items-center">
        Find a lane
      </summary>
      {open ? (
        <LaneMenu
          chronology={chronology}
          lanes={lanes}
          onFound={(id) => {
            setOpen(false);
            onFound(id);
          }}
        />
      ) : null}
    </details>
  );
}

function LaneMenu({ chronology, lanes, onFound }: LaneFinderProps) {
  const [words, setWords] = useState('');
  const all = useMemo(() => lanes.map(({ lane }) => findableLane(chronology, lane)), [chronology, lanes]);
  const needles = searchNeedles(words);
  const found = all.filter(({ letter, name, note }) =>
    matchesAll(foldText(`${letter ?? ''} ${name} ${note}`), needles),
  );

  function takeFirst(event: FormEvent) {
    event.preventDefault();
    if (found[0]) onFound(found[0].lane.id);
  }

  return (
    <form
      className="absolute bottom-full left-0 z-30 mb-1 w-88 border border-rule bg-paper p-4 shadow-card"
      onSubmit={takeFirst}
    >
      <input
        type="search"
        className="min-h-7 w-full border-b border-strong-rule bg-paper"
        placeholder="Letter, name or day"
        aria-label="Find a lane by letter, name or day"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into
        autoFocus
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p role="status" className="nums py-1 text-2xs text-muted">
        {found.length === 0 ? 'No lane has these words.' : countOf(found.length, 'lane')}
      </p>
      <ul className="h-72 overflow-y-auto">
        {found.map((each) => (
          <li key={each.lane.id}>
            <LaneRow chronology={chronology} found={each} onFound={onFound} />
          </li>
        ))}
      </ul>
    </form>
  );
}

interface LaneRowProps extends Pick<LaneFinderProps, 'chronology' | 'onFound'> {
  readonly found: FoundLane;
}

function LaneRow({ chronology, found: { lane, letter, name, note }, onFound }: LaneRowProps) {
  return (
    <button
      type="button"
      className="flex min-h-7 w-full items-baseline gap-2 py-1 text-left hover:bg-raised"
      onClick={() => onFound(lane.id)}
    >
      {letter === null ? null : <SourceBadge letter={letter} look={sourceLook(lane.index)} />}
      <span className="min-w-0 grow wrap-anywhere">
        {name}
        {note && <span className="nums block text-2xs text-muted">{note}</span>}
      </span>
      <span className="nums shrink-0 text-2xs text-muted">
        {countOf(lane.events.length, COUNTED[chronology.events.clock])}
      </span>
    </button>
  );
}
