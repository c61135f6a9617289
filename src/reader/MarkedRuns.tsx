import { fragmentOf } from '#reader/layout/fragment.ts';
import type { Run } from '#reader/layout/runs.ts';

export interface MarkedRunsProps {
  readonly runs: readonly Run[];
  /** The passage that is open, by id. */
  readonly currentPassage: string | null;
  /** The event that is open, by id. */
  readonly currentEvent: string | null;
  /** Where a passage leads. */
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

/** How strongly a run is marked; told by underline as well as by background. */
const TONES = {
  current: 'bg-mark-current underline decoration-(--source) decoration-3 underline-offset-4',
  event: 'bg-mark underline decoration-(--source) decoration-1 underline-offset-4',
  plain: 'bg-mark/45',
} as const;

/** Runs of text as elements: plain text, or `<mark>` with a link to the event. The first run of a passage holds its fragment as id. */
export function MarkedRuns({ runs, currentPassage, currentEvent, hrefOfEvent }: MarkedRunsProps) {
  return runs.map((run) => {
    if (run.hidden) return null;
    const text = run.dateline ? <span className="font-semibold">{run.text}</span> : run.text;
    if (run.passages.length === 0) return <span key={run.start}>{text}</span>;
    const [first, ...others] = run.starts;
    const isCurrent = run.passages.some(({ id }) => id === currentPassage);
    return (
      <mark
        key={run.start}
        id={first && fragmentOf(first)}
        className={`scroll-mt-28 scroll-mb-16 ${TONES[toneOf(run, isCurrent, currentEvent)]}`}
        data-passages={run.passages.map(fragmentOf).join(' ')}
      >
        {others.map((passage) => (
          <span key={passage.id} id={fragmentOf(passage)} className="scroll-mt-28" />
        ))}
        {run.link ? (
          <a
            href={hrefOfEvent(run.link.use.event, run.link.passage.id)}
            title={run.link.use.title}
            className="hover:underline"
            // Dragging selects the words instead of the link.
            draggable={false}
            tabIndex={run.leads ? undefined : -1}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {text}
          </a>
        ) : (
          text
        )}
      </mark>
    );
  });
}

function toneOf(run: Run, isCurrent: boolean, currentEvent: string | null): keyof typeof TONES {
  if (isCurrent) return 'current';
  return run.passages.some(({ uses }) => uses.some(({ event }) => event === currentEvent)) ? 'event' : 'plain';
}
