import { at } from '#base/at.ts';
import { inARow } from '#base/in-words.ts';
import { rowWords } from '#explore/layout/row-words.ts';
import type { RailPart } from '#explore/layout/vertical-scale.ts';
import { Rail } from '#explore/Rail.tsx';
import { rowTargets } from '#explore/row-targets.ts';
import type { SourceHead } from '#model/chronology.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { Day } from '#model/day.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadges } from '#ui/SourceBadges.tsx';

export interface EventRowProps {
  readonly told: ToldEvent;
  /** What came before and after it, in words; empty: nothing is told. */
  readonly order: string;
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
export function EventRow({ told, order, sources, under, rail, own, href, lit }: EventRowProps) {
  const words = [rowWords(told, sources, under), order].filter(Boolean).join(' · ');
  return (
    <li className={lit ? 'bg-mark/50' : undefined}>
      <a
        ref={rowTargets.named(told.id)}
        href={href}
        data-event={told.id}
        className="group grid grid-cols-[3rem_minmax(0,1fr)_auto] items-stretch gap-x-2 no-underline"
      >
        <Rail head={told} parts={rail} own={own} />
        <span className="col-span-2 pt-1.5 font-serif text-base leading-snug group-hover:underline md:col-span-1">
          <bdi lang={useEditorsLang()}>{told.title}</bdi>
        </span>
        <span className="nums col-start-2 row-start-2 min-h-1.5 pb-1.5 text-2xs text-muted">{words}</span>
        <span className="col-start-3 row-start-2 flex max-w-40 flex-wrap content-start justify-end gap-x-2 pb-1.5 text-2xs md:row-span-2 md:row-start-1 md:pt-2 md:text-xs">
          <SourceBadges
            badges={told.reports.map((report) => ({
              letter: at(sources, report.source).letter,
              look: sourceLook(report.source),
              note: denialOf(report),
            }))}
          />
          <span className="sr-only">{inARow(told.reports.map(({ source }) => at(sources, source).label))}</span>
        </span>
      </a>
    </li>
  );
}
