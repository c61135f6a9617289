import type { RailPart } from '#explore/layout/vertical-scale.ts';
import { Rail } from '#explore/Rail.tsx';
import { rowTargets } from '#explore/row-targets.ts';
import type { EventHead, SourceHead } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { printEventWhen } from '#model/event-when.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface EventRowProps {
  readonly head: EventHead;
  readonly sources: readonly SourceHead[];
  /** The day under which it is listed: a date that says no more than this is not said again. */
  readonly under: Day | null;
  /** The stretches of time beside it, by column, and which of them is its own. */
  readonly rail: readonly (RailPart | null)[];
  readonly own: number | null;
  readonly href: string;
  /** Lit from elsewhere on the page. */
  readonly lit: boolean;
}

/**
 * One event of the list. Its rail shows its date as the axis does; the words beside say the same.
 */
export function EventRow({ head, sources, under, rail, own, href, lit }: EventRowProps) {
  const plain = head.reading === 'day' && head.earliest === under;
  const when = plain ? (head.status === 'planned' ? 'planned' : null) : printEventWhen(head, { year: false });
  return (
    <li className={lit ? 'bg-mark/50' : undefined}>
      <a
        ref={rowTargets.named(head.id)}
        href={href}
        data-event={head.id}
        className="group grid items-stretch gap-x-2 no-underline grid-cols-[3rem_minmax(0,1fr)_auto]"
      >
        <Rail head={head} parts={rail} own={own} />
        <span className="col-span-2 pt-1.5 font-serif text-base leading-snug group-hover:underline md:col-span-1">
          {head.title}
        </span>
        <span className="nums col-start-2 row-start-2 min-h-1.5 pb-1.5 text-2xs text-muted">
          {when}
          {when && head.words ? <span className="hidden md:inline"> · “{head.words}”</span> : null}
        </span>
        <span className="col-start-3 row-start-2 flex max-w-40 flex-wrap content-start justify-end gap-x-2 pb-1.5 text-2xs md:row-span-2 md:row-start-1 md:pt-2 md:text-xs">
          {head.sources.map((index) => {
            const source = sources[index];
            return source ? <SourceBadge key={source.id} letter={source.letter} look={sourceLook(index)} /> : null;
          })}
          <span className="sr-only">{head.sources.map((index) => sources[index]?.label).join(', ')}</span>
        </span>
      </a>
    </li>
  );
}
