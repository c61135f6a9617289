import { RailMark } from '#explore/RailMark.tsx';
import type { EventHead, SourceHead } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { printWhen } from '#model/when.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface EventRowProps {
  readonly head: EventHead;
  readonly sources: readonly SourceHead[];
  /** The day under which it is listed: a date that says no more than this is not said again. */
  readonly under: Day | null;
  readonly href: string;
  readonly current: boolean;
}

/** One event of the list. Its rail says by shape whether it is a day, a stretch, or planned; the words beside say the same. */
export function EventRow({ head, sources, under, href, current }: EventRowProps) {
  const plain = head.reading === 'day' && head.earliest === under;
  const when = plain ? null : printWhen(head, { year: false });
  return (
    <li className={`event-row relative ${current ? 'bg-raised' : ''}`}>
      <a
        href={href}
        data-event={head.id}
        aria-current={current ? 'true' : undefined}
        className="group grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 py-1.5 pr-2 no-underline md:grid-cols-[1.25rem_minmax(0,1fr)_auto]"
      >
        <RailMark head={head} />
        <span>
          <span className="font-serif text-base leading-snug group-hover:underline">{head.title}</span>
          {when ? (
            <span className="nums block text-2xs text-muted">
              {when}
              {head.words ? ` · “${head.words}”` : ''}
            </span>
          ) : null}
        </span>
        <span className="col-start-2 flex gap-2 text-xs md:col-start-3 md:pt-0.5">
          {head.sources.map((index) => {
            const source = sources[index];
            return source ? (
              <SourceBadge key={source.id} letter={source.letter} look={sourceLook(index)} />
            ) : null;
          })}
          <span className="sr-only">{head.sources.map((index) => sources[index]?.label).join(', ')}</span>
        </span>
      </a>
    </li>
  );
}
