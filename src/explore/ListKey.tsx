import { memo, useMemo } from 'react';

import { looksIn, type RailLook } from '#explore/layout/rail-looks.ts';
import { type MarkedDate, PASSING, RailMark } from '#explore/Rail.tsx';
import type { Chronology } from '#model/chronology.ts';
import { type Day, day } from '#model/day.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

const ONE = day(0);
const OTHER = day(1);

interface KeyEntry {
  readonly look: RailLook;
  readonly words: string;
  readonly drawn: MarkedDate;
}

const dated = (earliest: Day | null, latest: Day | null, more: Partial<MarkedDate> = {}): MarkedDate => ({
  reading: 'within',
  earliest,
  latest,
  status: 'reported',
  ...more,
});

const ENTRIES: readonly KeyEntry[] = [
  { look: 'day', words: 'on that day, or a total up to it', drawn: dated(ONE, ONE) },
  { look: 'throughout', words: 'on every day from then on', drawn: dated(ONE, OTHER, { reading: 'throughout' }) },
  { look: 'within', words: 'on some day from then on', drawn: dated(ONE, OTHER) },
  { look: 'before', words: 'by then', drawn: dated(null, ONE) },
  { look: 'after', words: 'then or later', drawn: dated(ONE, null) },
  { look: 'planned', words: 'planned', drawn: dated(ONE, ONE, { status: 'planned' }) },
];

export interface ListKeyProps {
  readonly chronology: Chronology;
  /** Above the list, from a bar of controls on a phone; else it stands at the list's head. */
  readonly floats: boolean;
}

/** Sources that the key names, where no lane's head does. */
const MOST_NAMED = 12;

const FLOATING_HEAD = 'flex min-h-6 cursor-pointer list-none items-center font-semibold';
const FLOATING = 'absolute -left-16 z-30 mt-1 grid w-72 gap-1 border border-rule bg-paper p-4 shadow-card';

/** How to read the marks of the list where it is the axis, folded: of what the corpus uses. */
export const ListKey = memo(function ListKey({ chronology, floats }: ListKeyProps) {
  const looks = useMemo(() => looksIn(chronology), [chronology]);
  return (
    <details className={`text-xs print:hidden ${floats ? 'relative md:hidden' : 'open:basis-full max-md:hidden'}`}>
      <summary className={floats ? FLOATING_HEAD : 'cursor-pointer py-1 text-muted'}>
        {floats ? 'Key' : 'How to read the marks'}
      </summary>
      <ul
        aria-label="How to read the marks"
        className={`text-muted ${floats ? FLOATING : 'grid gap-1 pb-2 sm:grid-cols-2 wide:grid-cols-3'}`}
      >
        {ENTRIES.filter(({ look }) => looks.has(look)).map(({ look, words, drawn }) => (
          <li key={look} className="flex items-center gap-3">
            <svg className="picture shrink-0" width="1em" height="1.5em" viewBox="-8 -14 16 24" aria-hidden="true">
              <RailMark {...drawn} />
            </svg>
            {words}
          </li>
        ))}
        {looks.has('throughout') || looks.has('within') ? (
          <li className="flex items-center gap-3">
            <svg className="picture shrink-0" width="1em" height="1.5em" viewBox="-8 -14 16 24" aria-hidden="true">
              <path className={PASSING} strokeWidth={3} d="M0 -14V10" />
            </svg>
            beside other rows: what is told above goes on, or may have
          </li>
        ) : null}
        {floats
          ? chronology.sources.slice(0, MOST_NAMED).map(({ id, letter, label }, index) => (
              <li key={id} className="flex items-baseline gap-3">
                <SourceBadge letter={letter} look={sourceLook(index)} />
                <span className="min-w-0 wrap-anywhere">{label}</span>
              </li>
            ))
          : null}
      </ul>
    </details>
  );
});
