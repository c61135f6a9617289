import { at } from '#base/at.ts';
import { saidWords } from '#explore/layout/said-words.ts';
import { Rail } from '#explore/Rail.tsx';
import { rowTargets } from '#explore/row-targets.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface SaidRowProps {
  /** A claim, on the clock of saying. */
  readonly told: ToldEvent;
  readonly sources: readonly SourceHead[];
  /** The day under which it is listed. */
  readonly under: Day | null;
  /** The event at the claim's passage. */
  readonly href: string;
  /** Its event is lit elsewhere on the page. */
  readonly lit: boolean;
}

/** One claim of the list: of what it tells, who makes it, and in which source. */
export function SaidRow({ told, sources, under, href, lit }: SaidRowProps) {
  return (
    <li className={lit ? 'bg-mark/50' : undefined}>
      <a
        ref={rowTargets.named(told.id)}
        href={href}
        data-event={told.id}
        data-passage={told.passage}
        className="group grid grid-cols-[3rem_minmax(0,1fr)_auto] items-stretch gap-x-2 no-underline"
      >
        <Rail head={told} parts={[]} own={null} />
        <span className="pt-1.5 font-serif text-base leading-snug group-hover:underline">
          <bdi lang={useEditorsLang()}>{told.title}</bdi>
        </span>
        <span className="pt-2 text-2xs md:text-xs">
          {told.reports.map(({ source }) => (
            <span key={source}>
              <SourceBadge letter={at(sources, source).letter} look={sourceLook(source)} />
              <span className="sr-only">{at(sources, source).label}</span>
            </span>
          ))}
        </span>
        <span className="nums col-span-2 col-start-2 pb-1.5 text-2xs text-muted">{saidWords(told, under)}</span>
      </a>
    </li>
  );
}
