import { layoutClocks } from '#explore/event/layout/clocks.ts';
import { ThreeClocks } from '#explore/event/ThreeClocks.tsx';
import { inQuotes } from '#model/claims/quote-marks.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { EventDetails } from '#model/details.ts';
import { printTime } from '#model/printed-time.ts';
import { sourceById } from '#model/source-by-id.ts';
import { printWhen } from '#model/when.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface EventWhenProps {
  readonly details: EventDetails;
  readonly sources: readonly SourceHead[];
  /** Whether claims about it give days that exclude each other. */
  readonly datesDiffer: boolean;
}

/**
 * The date of an event: in plain words, in the source's own, and by which rule one became the
 * other; then the three clocks.
 */
export function EventWhen({ details, sources, datesDiffer }: EventWhenProps) {
  const { when } = details.event;
  const lang = useEditorsLang();
  const clocks = layoutClocks(details, sources);
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <p>
          <strong className="nums font-semibold first-letter:uppercase inline-block">{printWhen(when)}</strong>
          {when.at && `, ${printTime(when.at)}`}
          {when.words && (
            <span>
              , in the words of <bdi>{sourceById(sources, when.words.source)?.label ?? 'the source'}</bdi>{' '}
              <bdi className="font-serif">{inQuotes(when.words.exact)}</bdi>
            </span>
          )}
        </p>
        <p dir="auto" lang={lang} className="max-w-[34rem] text-xs text-muted">
          {when.rule}
        </p>
        {datesDiffer && (
          <p className="text-xs font-semibold text-accent">Dates differ: see what each claim says below.</p>
        )}
      </div>
      {clocks && <ThreeClocks {...clocks} />}
    </div>
  );
}
