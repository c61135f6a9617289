import type { Stretch } from '#model/stretch.ts';
import type { Anchors } from '#reader/layout/anchors.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';
import { piecesOf } from '#reader/layout/pieces.ts';
import type { Run } from '#reader/layout/runs.ts';

/** What every part of a text needs to mark and link it. */
export interface MarkingProps {
  /** The passage that is open, by id. */
  readonly currentPassage: string | null;
  /** The event that is open, by id. */
  readonly currentEvent: string | null;
  /** The event that is lit, here or elsewhere on the page, by id. */
  readonly lit: string | null;
  /** Words that are lit, in the order of the text. */
  readonly hits: readonly Stretch[];
  /**
   * The fragments that passages carry as ids, and with them paragraphs: one article of a page may.
   */
  readonly anchors: Anchors | null;
  /** The numbers of passages, by id: paper shows them. Null: they have none there. */
  readonly numbers: ReadonlyMap<string, number> | null;
  /** The address of an event with one of its passages open. */
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

export interface MarkedRunsProps extends MarkingProps {
  readonly runs: readonly Run[];
}

/** How strongly a run is marked (`mark[data-tone]` in the style sheet). */
type Tone = 'current' | 'lit' | 'event' | 'plain';

/**
 * Runs of text as elements: plain text, or `<mark>`. Of a passage in several runs the first is the
 * link, and alone is a mark and a link to assistive technology, so that a passage is announced
 * once; a click on the others is a click on it (`use-whole-passages.ts`).
 */
export function MarkedRuns({ runs, hits, anchors, numbers, ...marking }: MarkedRunsProps) {
  return runs.map((run) => {
    if (run.hidden) return null;
    const text = <RunText run={run} hits={hits} />;
    if (run.passages.length === 0) {
      return (
        <span key={run.start} data-start={run.start}>
          {text}
        </span>
      );
    }
    const [first, ...others] = anchors ? run.starts.flatMap(({ id }) => anchors.get(id) ?? []) : [];
    const tone = toneOf(run, marking);
    return (
      <mark
        key={run.start}
        id={first}
        role={run.starts.length > 0 || run.leads ? undefined : 'none'}
        data-start={run.start}
        data-number={
          numbers ? run.starts.flatMap(({ id }) => numbers.get(id) ?? []).join(', ') || undefined : undefined
        }
        data-passages={run.passages.map(fragmentOf).join(' ')}
        data-tone={tone}
        data-lights={run.link?.use.event}
      >
        {others.map((fragment) => (
          <span key={fragment} id={fragment} className="scroll-mt-28" />
        ))}
        {run.link === null ? (
          text
        ) : run.leads ? (
          <a
            href={marking.hrefOfEvent(run.link.use.event, run.link.passage.id)}
            title={run.link.use.title}
            // Dragging selects the words instead of the link.
            draggable={false}
            data-leads={fragmentOf(run.link.passage)}
            aria-current={tone === 'current' ? 'true' : undefined}
          >
            {text}
          </a>
        ) : (
          <span className="cursor-pointer" title={run.link.use.title} data-led-by={fragmentOf(run.link.passage)}>
            {text}
          </span>
        )}
      </mark>
    );
  });
}

function RunText({ run, hits }: { readonly run: Run; readonly hits: readonly Stretch[] }) {
  const pieces = piecesOf(run, hits).map(({ start, text, lit }) =>
    lit ? (
      <span key={start} className="bg-accent text-on-accent" data-word>
        {text}
      </span>
    ) : (
      text
    ),
  );
  const words = run.language === null ? pieces : <bdi lang={run.language}>{pieces}</bdi>;
  return run.dateline ? <span className="font-semibold">{words}</span> : words;
}

function toneOf(
  { passages }: Run,
  { currentPassage, currentEvent, lit }: Pick<MarkingProps, 'currentPassage' | 'currentEvent' | 'lit'>,
): Tone {
  if (passages.some(({ id }) => id === currentPassage)) return 'current';
  const feeds = (id: string | null) =>
    id !== null && passages.some(({ uses }) => uses.some(({ event }) => event === id));
  if (feeds(lit)) return 'lit';
  return feeds(currentEvent) ? 'event' : 'plain';
}
