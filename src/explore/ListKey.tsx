import { type MarkedDate, RailMark } from '#explore/Rail.tsx';
import { type Chronology, headAt } from '#model/chronology.ts';
import { type Day, day } from '#model/day.ts';

const ONE = day(0);
const OTHER = day(1);

interface KeyEntry {
  readonly words: string;
  readonly drawn: MarkedDate;
}

const entry = (words: string, earliest: Day | null, latest: Day | null, more: Partial<MarkedDate> = {}): KeyEntry => ({
  words,
  drawn: { reading: 'day', earliest, latest, status: 'reported', ...more },
});

const ENTRIES: readonly KeyEntry[] = [
  entry('on that day, or a total up to it', ONE, ONE),
  entry('on every day from then on', ONE, OTHER, { reading: 'throughout' }),
  entry('on some day from then on', ONE, OTHER, { reading: 'within' }),
  entry('by then', null, ONE, { reading: 'within' }),
  entry('then or later', ONE, null, { reading: 'within' }),
  entry('planned', ONE, ONE, { status: 'planned' }),
];

/** Two dates that look alike. */
function looksLike(a: MarkedDate, b: MarkedDate): boolean {
  const stretch = ({ reading, earliest, latest }: MarkedDate) =>
    earliest !== null && latest !== null && earliest !== latest && reading !== 'accumulated' ? reading : null;
  return (
    (a.earliest === null) === (b.earliest === null) &&
    (a.latest === null) === (b.latest === null) &&
    stretch(a) === stretch(b) &&
    (a.status === 'planned') === (b.status === 'planned')
  );
}

/** How to read the marks of the list where it is the axis, folded: of what the corpus uses. */
export function ListKey({ chronology }: { readonly chronology: Chronology }) {
  const { events } = chronology;
  const used = ENTRIES.filter(({ drawn }) => events.ids.some((_, index) => looksLike(drawn, headAt(events, index))));
  return (
    <details className="text-xs md:hidden print:hidden">
      <summary className="cursor-pointer py-1 text-muted">How to read the marks</summary>
      <ul className="grid gap-1 pb-2 text-muted">
        {used.map(({ words, drawn }) => (
          <li key={words} className="flex items-center gap-3">
            <svg className="shrink-0" width={16} height={24} viewBox="-8 -14 16 24" aria-hidden="true">
              <RailMark {...drawn} />
            </svg>
            {words}
          </li>
        ))}
        <li>Bars at the left go on as long as what is told lasted, or may have.</li>
      </ul>
    </details>
  );
}
